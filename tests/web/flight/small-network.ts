import type { Network } from "../../../web/src/views/flight/question/names.ts";

const airline = (code: string, iata: string | null, name: string, flights: number) => ({
  code,
  iata,
  name,
  flights,
});
const destination = (code: string, iata: string | null, city: string, flights: number) => ({
  code,
  iata,
  city,
  flightType: "I" as const,
  flights,
});

/** A network as the service answers it, with names that several codes share. */
export const smallNetwork: Network = {
  airlines: [
    airline("LAN", "LA", "Grupo LATAM", 900),
    airline("SKU", "H2", "Sky Airline", 500),
    airline("TAM", "JJ", "Grupo LATAM", 300),
    airline("LAW", null, "Latin American Wings", 100),
    airline("XYZ", null, "XYZ", 1),
  ],
  destinations: [
    destination("SPJC", "LIM", "Lima", 700),
    destination("SAEZ", "EZE", "Buenos Aires", 400),
    destination("SKBO", "BOG", "Bogota", 300),
    destination("SABE", "AEP", "Buenos Aires", 200),
    destination("SBGL", "GIG", "Río de Janeiro", 100),
  ],
  routes: [
    { airline: "LAN", destination: "SPJC", flights: 600 },
    { airline: "TAM", destination: "SAEZ", flights: 350 },
    { airline: "SKU", destination: "SPJC", flights: 100 },
    { airline: "SKU", destination: "SKBO", flights: 150 },
    { airline: "LAW", destination: "SABE", flights: 90 },
  ],
  threshold: 0.25,
  costs: { missed: 3, falseAlarm: 1 },
  timeZone: "America/Santiago",
  airport: null,
  movement: "departures",
  model: { name: "operational", version: "0" },
};
