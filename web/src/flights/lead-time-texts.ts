import { bilingualByMovement } from "../language/texts.ts";

/** The names of the lead times, and the information that each uses. */
export const leadTimeTexts = bilingualByMovement(
  (say) => ({
    schedule: {
      name: "Timetable",
      more: "From the timetable alone: no recent outcomes of other flights are known.",
    },
    "7d": {
      name: "7 days before",
      more: `From what was known of other flights 7 days before ${say("departure", "arrival")}.`,
    },
    "3d": {
      name: "3 days before",
      more: `From what was known of other flights 3 days before ${say("departure", "arrival")}.`,
    },
    day: {
      name: "A day before",
      more: `From what was known of other flights 24 hours before ${say("departure", "arrival")}.`,
    },
    "12h": {
      name: "12 hours before",
      more: `From what was known of other flights 12 hours before ${say("departure", "arrival")}.`,
    },
    "6h": {
      name: "6 hours before",
      more: `From what was known of other flights 6 hours before ${say("departure", "arrival")}.`,
    },
    "3h": {
      name: "3 hours before",
      more: `From what was known of other flights 3 hours before ${say("departure", "arrival")}.`,
    },
    hour: {
      name: "An hour before",
      more: `From what was known of other flights an hour before ${say("departure", "arrival")}.`,
    },
    "30min": {
      name: "30 minutes before",
      more: `From what was known of other flights 30 minutes before ${say("departure", "arrival")}.`,
    },
    departure: {
      name: "At its time",
      more: "From what was known of other flights at its scheduled time.",
    },
    "10min-late": {
      name: "10 minutes after",
      more: "From what was known of other flights 10 minutes after its scheduled time.",
    },
  }),
  (say) => ({
    schedule: {
      name: "Itinerario",
      more: "Solo con el itinerario: no se conocen resultados recientes de otros vuelos.",
    },
    "7d": {
      name: "7 días antes",
      more: `Con lo que se sabía de otros vuelos 7 días antes de la ${say("salida", "llegada")}.`,
    },
    "3d": {
      name: "3 días antes",
      more: `Con lo que se sabía de otros vuelos 3 días antes de la ${say("salida", "llegada")}.`,
    },
    day: {
      name: "Un día antes",
      more: `Con lo que se sabía de otros vuelos 24 horas antes de la ${say("salida", "llegada")}.`,
    },
    "12h": {
      name: "12 horas antes",
      more: `Con lo que se sabía de otros vuelos 12 horas antes de la ${say("salida", "llegada")}.`,
    },
    "6h": {
      name: "6 horas antes",
      more: `Con lo que se sabía de otros vuelos 6 horas antes de la ${say("salida", "llegada")}.`,
    },
    "3h": {
      name: "3 horas antes",
      more: `Con lo que se sabía de otros vuelos 3 horas antes de la ${say("salida", "llegada")}.`,
    },
    hour: {
      name: "Una hora antes",
      more: `Con lo que se sabía de otros vuelos una hora antes de la ${say("salida", "llegada")}.`,
    },
    "30min": {
      name: "30 minutos antes",
      more: `Con lo que se sabía de otros vuelos 30 minutos antes de la ${say("salida", "llegada")}.`,
    },
    departure: {
      name: "A su hora",
      more: "Con lo que se sabía de otros vuelos a su hora programada.",
    },
    "10min-late": {
      name: "10 minutos después",
      more: "Con lo que se sabía de otros vuelos 10 minutos después de su hora programada.",
    },
  }),
);
