import type { Layout } from "../../../../src/flights/reading/layouts/layout.ts";

const OWN_HEADER = "origin,destination,airline,flight,registration,scheduled,operated";

/** A file of Puntual's own layout. */
export function own(...rows: readonly string[]): string {
  return `${[OWN_HEADER, ...rows].join("\n")}\n`;
}

/** The header of {@link own}. */
export const OWN = OWN_HEADER;

/** A row of {@link own} in which nothing is odd. */
export const good = "SEA,PDX,AS,1,N1,2024-05-01 06:00,2024-05-01 06:20";

const BTS_HEADER =
  "FL_DATE,OP_UNIQUE_CARRIER,TAIL_NUM,OP_CARRIER_FL_NUM,ORIGIN,DEST,CRS_DEP_TIME,DEP_TIME,DEP_DELAY,CRS_ARR_TIME,ARR_TIME,ARR_DELAY,CANCELLED,DIVERTED,CRS_ELAPSED_TIME";

/** A file of the US DOT's short headers. */
export function bts(...rows: readonly string[]): string {
  return `${[BTS_HEADER, ...rows].join("\n")}\n`;
}

const DOT_HEADER =
  "YEAR,MONTH,DAY,AIRLINE,FLIGHT_NUMBER,TAIL_NUMBER,ORIGIN_AIRPORT,DESTINATION_AIRPORT,SCHEDULED_DEPARTURE,DEPARTURE_TIME,DEPARTURE_DELAY,SCHEDULED_ARRIVAL,ARRIVAL_TIME,ARRIVAL_DELAY,SCHEDULED_TIME,CANCELLED,DIVERTED";

/** A file of the US DOT's flights of 2015. */
export function dot(...rows: readonly string[]): string {
  return `${[DOT_HEADER, ...rows].join("\n")}\n`;
}

const VRA_HEADER =
  "ICAO Empresa Aérea;Número Voo;Código Autorização (DI);Código Tipo Linha;ICAO Aeródromo Origem;ICAO Aeródromo Destino;Partida Prevista;Partida Real;Chegada Prevista;Chegada Real;Situação Voo;Código Justificativa";

/** A file of Brazil's ANAC. */
export function vra(...rows: readonly string[]): string {
  return `${[VRA_HEADER, ...rows].join("\n")}\n`;
}

/** A file of the SCL challenge. */
export function scl(...rows: readonly string[]): string {
  return `${["Fecha-I,Ori-I,Des-I,Emp-I,Fecha-O,MES,TIPOVUELO,OPERA,SIGLADES", ...rows].join("\n")}\n`;
}

/** A file of legs for {@link LEGS}. */
export function legs(...rows: readonly string[]): string {
  return `${["origin,destination,airline,std,atd,sta,ata", ...rows].join("\n")}\n`;
}

/** A map of a file with the times of departures and arrivals. */
export const LEGS: Layout = {
  name: "legs",
  origin: "origin",
  destination: "destination",
  airline: "airline",
  scheduledDeparture: "std",
  actualDeparture: "atd",
  scheduledArrival: "sta",
  actualArrival: "ata",
};

/** A file with minutes of lateness for {@link LATE}. */
export function late(separator: string, ...rows: readonly string[]): string {
  const header = "origin,destination,airline,scheduled,operated,delay".replaceAll(",", separator);
  return `${[header, ...rows].join("\n")}\n`;
}

/** A map of a file with minutes of lateness beside actual times. */
export const LATE: Layout = {
  name: "late",
  origin: "origin",
  destination: "destination",
  airline: "airline",
  scheduledDeparture: "scheduled",
  actualDeparture: { dateTime: "operated", minutesLate: "delay" },
};

/** The numbers of 30 flights. */
export const MANY = Array.from({ length: 30 }, (_, number) => number);

/** The hours from 06 to 17. */
export const HOURS = Array.from({ length: 12 }, (_, hour) => String(hour + 6).padStart(2, "0"));
