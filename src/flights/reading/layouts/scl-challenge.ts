import type { Layout } from "./layout.ts";

/** The files of the SCL challenge: departures of Santiago de Chile. */
export const sclChallenge: Layout = {
  name: "scl-challenge",
  title: "SCL challenge",
  airline: "Emp-I",
  airlineName: "OPERA",
  flight: "Vlo-I",
  flightType: "TIPOVUELO",
  month: "MES",
  origin: { column: "Ori-I", value: "SCEL" },
  destination: "Des-I",
  originCity: "SIGLAORI",
  destinationCity: "SIGLADES",
  movement: "departures",
  scheduled: "Fecha-I",
  actual: "Fecha-O",
};
