import type { FlightColumn } from "../flight-table.ts";
import { type ReadTime, readTime } from "../read-time.ts";
import type { TimeZone } from "../time-zone.ts";

/** The value of a cell, or the reason why it cannot be used. */
export type Cell<Value> =
  | { readonly value: Value; readonly reason?: undefined }
  | { readonly reason: string; readonly value?: undefined };

/** A column of a file of flights: its header, its kind of values, and the function that reads one. */
export type FlightColumnSpec = { readonly header: string } & (
  | { readonly kind: "category"; readonly read: (text: string) => Cell<string> }
  | { readonly kind: "month"; readonly read: (text: string) => Cell<number> }
  | { readonly kind: "time"; readonly read: (text: string, zone: TimeZone) => Cell<ReadTime> }
);

/**
 * The columns of a file of flights. The dataset's Spanish headers are known here and in the `/predict` contract only.
 */
export const flightColumns = {
  airline: { header: "OPERA", kind: "category", read: readName },
  flightType: { header: "TIPOVUELO", kind: "category", read: readFlightType },
  month: { header: "MES", kind: "month", read: readMonth },
  airlineCode: { header: "Emp-I", kind: "category", read: readName },
  destination: { header: "Des-I", kind: "category", read: readName },
  city: { header: "SIGLADES", kind: "category", read: readName },
  scheduled: { header: "Fecha-I", kind: "time", read: readInstant },
  operated: { header: "Fecha-O", kind: "time", read: readInstant },
} as const satisfies Record<FlightColumn, FlightColumnSpec>;

function readName(text: string): Cell<string> {
  if (text === "") return { reason: "blank" };
  return /[\r\n]/.test(text) ? { reason: "line end in a name" } : { value: text };
}

const NATIONAL = new Set(["n", "d", "dom", "domestic", "national", "nacional", "doméstico", "domestico"]);
const INTERNATIONAL = new Set(["i", "int", "intl", "international", "internacional"]);

function readFlightType(text: string): Cell<string> {
  if (text === "I" || text === "N") return { value: text };
  const word = text.trim().toLowerCase();
  if (NATIONAL.has(word)) return { value: "N" };
  if (INTERNATIONAL.has(word)) return { value: "I" };
  return { reason: text === "" ? "blank" : "unknown flight type; allowed: I, N" };
}

function readMonth(text: string): Cell<number> {
  if (text === "") return { reason: "blank" };
  const month = /^\d{1,2}(\.0)?$/.test(text) ? Number(text) : Number.NaN;
  return month >= 1 && month <= 12 ? { value: month } : { reason: "not a month; allowed: 1 to 12" };
}

function readInstant(text: string, zone: TimeZone): Cell<ReadTime> {
  if (text === "") return { reason: "blank" };
  const time = readTime(text, zone);
  if (time.fault === undefined) return { value: time };
  if (time.fault === "not-a-time") return { reason: "bad date; allowed: YYYY-MM-DD HH:MM:SS" };
  return { reason: `${time.reason}; allowed: ${time.allowed}` };
}
