import type { Layout } from "./layout.ts";

/**
 * Brazil's record of scheduled flights (*Voo Regular Ativo*) of the civil aviation agency ANAC: a line with the date of the
 * extract, semicolons, times as `dd/mm/yyyy HH:MM` or ISO, all of them in the time of Brasília, also those of Manaus or
 * Lisbon. A missing time is blank or the word `null`. Headers of the open data (`ICAO Empresa Aérea`) and of SIROS (`Sigla
 * ICAO Empresa Aérea`). Flights that are `NÃO INFORMADO` are not cancelled, and have no outcome;
 * those without a scheduled time are extra flights.
 */
export const anacVra: Layout = {
  name: "anac-vra",
  title: "ANAC (Brazil), Voo Regular Ativo",
  source: "https://www.gov.br/anac/pt-br/acesso-a-informacao/dados-abertos",
  headers: [
    ["Sigla ICAO Empresa Aérea", "ICAO Empresa Aérea"],
    ["Sigla ICAO Aeroporto Origem", "ICAO Aeródromo Origem"],
    ["Sigla ICAO Aeroporto Destino", "ICAO Aeródromo Destino"],
    "Partida Prevista",
  ],
  airline: ["Sigla ICAO Empresa Aérea", "ICAO Empresa Aérea"],
  airlineName: "Empresa Aérea",
  flight: "Número Voo",
  origin: ["Sigla ICAO Aeroporto Origem", "ICAO Aeródromo Origem"],
  destination: ["Sigla ICAO Aeroporto Destino", "ICAO Aeródromo Destino"],
  scheduledDeparture: "Partida Prevista",
  actualDeparture: "Partida Real",
  scheduledArrival: "Chegada Prevista",
  actualArrival: "Chegada Real",
  cancelled: { column: "Situação Voo", values: ["CANCELADO"] },
  ignored: { column: "Partida Prevista", values: ["", "null"] },
  dates: "day-first",
  zone: "America/Sao_Paulo",
};
