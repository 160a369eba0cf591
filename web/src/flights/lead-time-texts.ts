import { bilingualByMovement } from "../language/texts.ts";

/** The names of the lead times, and the information that each uses. */
export const leadTimeTexts = bilingualByMovement(
  (say) => ({
    schedule: {
      name: "Timetable",
      more: "From the timetable alone: no recent outcomes of other flights are known.",
    },
    day: {
      name: "A day before",
      more: `From what was known of other flights 24 hours before ${say("departure", "arrival")}.`,
    },
    hour: {
      name: "An hour before",
      more: `From what was known of other flights an hour before ${say("departure", "arrival")}.`,
    },
  }),
  (say) => ({
    schedule: {
      name: "Itinerario",
      more: "Solo con el itinerario: no se conocen resultados recientes de otros vuelos.",
    },
    day: {
      name: "Un día antes",
      more: `Con lo que se sabía de otros vuelos 24 horas antes de la ${say("salida", "llegada")}.`,
    },
    hour: {
      name: "Una hora antes",
      more: `Con lo que se sabía de otros vuelos una hora antes de la ${say("salida", "llegada")}.`,
    },
  }),
);
