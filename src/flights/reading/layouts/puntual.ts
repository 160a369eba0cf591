import type { Layout } from "./layout.ts";

/** Puntual's own layout. */
export const puntual: Layout = {
  name: "puntual",
  title: "Puntual's own",
  headers: ["airline", ["destination", "origin"], "scheduled"],
  airline: "airline",
  airlineName: "airlineName",
  flight: "flight",
  registration: "registration",
  stand: "stand",
  flightType: "flightType",
  origin: "origin",
  destination: "destination",
  movement: {
    column: "movement",
    departures: ["departures", "departure", "D"],
    arrivals: ["arrivals", "arrival", "A"],
  },
  scheduled: "scheduled",
  actual: ["operated", "actual"],
  cancelled: { column: "status", values: ["cancelled", "canceled"] },
  diverted: { column: "status", values: ["diverted"] },
};
