import { formatLocalTime } from "../../../src/flights/local-time.ts";

/** A flight that the shipped model knows. */
export const FLIGHT = { airline: "Sky Airline", destination: "Antofagasta", scheduled: "2018-03-01T18:30" };

let reported = 0;

/**
 * Returns outcomes of flights that have not been reported before: they left in the last hours.
 * @param hoursAhead by which the clock of the service is ahead
 */
export function newOutcomes(count: number, hoursAhead: number): { readonly outcomes: readonly object[] } {
  const now = Math.floor(Date.now() / 60_000) + hoursAhead * 60;
  const outcomes = Array.from({ length: count }, () => {
    const scheduled = now - 40 - (reported++ % 300);
    const times = { scheduled: instant(scheduled), operated: instant(scheduled + 20) };
    return { airline: "SKU", destination: "SCFA", ...times, ordinal: reported };
  });
  return { outcomes };
}

/** Writes an instant in minutes since 1970. */
export function instant(minutes: number): string {
  return `${formatLocalTime(minutes, "T")}Z`;
}

/** Returns a body with many different flights. */
export function manyFlights(count: number): { readonly flights: readonly object[] } {
  const from = Date.UTC(2018, 2, 1) / 60_000;
  const flights = Array.from({ length: count }, (_, index) => ({
    ...FLIGHT,
    id: index,
    scheduled: formatLocalTime(from + (index % 10_000), "T"),
  }));
  return { flights };
}
