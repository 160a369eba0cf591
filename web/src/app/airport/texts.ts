import { bilingualByMovement } from "../../language/texts.ts";

/** The texts on the airport of the model. */
export const airportTexts = bilingualByMovement(
  (say) => ({
    airport: "Airport",
    movement: say("Departures", "Arrivals"),
    unknown: (asked: string, shown: string) =>
      `The model does not know the airport “${asked}” of this address. The page shows ${shown}.`,
  }),
  (say) => ({
    airport: "Aeropuerto",
    movement: say("Salidas", "Llegadas"),
    unknown: (asked, shown) =>
      `El modelo no conoce el aeropuerto «${asked}» de esta dirección. La página muestra ${shown}.`,
  }),
);
