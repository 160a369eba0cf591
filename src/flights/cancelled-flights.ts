import type { FlightTable } from "./flight-table.ts";

/** The flights of an airport, and those that did not take place. */
export interface CancelledCount {
  /** The airport's code; empty where the flights name none. */
  readonly airport: string;
  /** Flights with an outcome. */
  readonly flights: number;
  /** Scheduled flights without one: cancelled, or of arrivals diverted. */
  readonly cancelled: number;
}

/** Returns the share of the scheduled flights that were cancelled; undefined if there are none scheduled. */
export function cancelledShare({
  flights,
  cancelled,
}: Pick<CancelledCount, "flights" | "cancelled">): number | undefined {
  const scheduled = flights + cancelled;
  return scheduled === 0 ? undefined : cancelled / scheduled;
}

/**
 * Counts flights and cancelled flights by airport, the airport with the most flights first.
 * @param flights with the column scheduled
 * @param cancelled the scheduled flights without an outcome, as `readFlights` returns them; none by default
 * @param isCounted whether a flight is of the period; all by default
 */
export function countCancelled(
  flights: FlightTable,
  cancelled?: FlightTable,
  isCounted: (flight: { readonly scheduled: number }) => boolean = () => true,
): CancelledCount[] {
  const counts = new Map<string, { flights: number; cancelled: number }>();
  const count = ({ rowCount, airport, scheduled }: FlightTable, what: "flights" | "cancelled") => {
    for (let row = 0; row < rowCount; row++) {
      if (!isCounted({ scheduled: scheduled?.[row] ?? Number.NaN })) continue;
      const code = airport === undefined ? "" : airport.names[airport.codes[row]];
      const ofAirport = counts.get(code) ?? { flights: 0, cancelled: 0 };
      ofAirport[what]++;
      counts.set(code, ofAirport);
    }
  };
  count(flights, "flights");
  if (cancelled !== undefined) count(cancelled, "cancelled");
  return Array.from(counts, ([airport, each]) => ({ airport, ...each })).sort(
    (a, b) => b.flights - a.flights || (a.airport < b.airport ? -1 : 1),
  );
}
