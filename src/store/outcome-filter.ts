import type { ScheduledFlight } from "../history/outcome.ts";

/**
 * Outcomes that are removed: those of an airport's flights scheduled in a period, of an airline or to a destination if one
 * is named.
 */
export interface OutcomeFilter {
  /** The airport whose outcomes these are, as the storage names it. */
  readonly airport: string;
  /** Start of the period, an instant in minutes, inclusive; -Infinity for no start. */
  readonly from: number;
  /** End of the period, an instant in minutes, exclusive; Infinity for no end. */
  readonly until: number;
  /** ICAO code. */
  readonly airlineCode?: string | undefined;
  /** ICAO code of the other airport. */
  readonly destination?: string | undefined;
}

/** Whether a flight of the filter's airport is one of a filter. */
export function isIn(filter: OutcomeFilter, flight: ScheduledFlight): boolean {
  return (
    flight.scheduled >= filter.from &&
    flight.scheduled < filter.until &&
    (filter.airlineCode ?? flight.airlineCode) === flight.airlineCode &&
    (filter.destination ?? flight.destination) === flight.destination
  );
}
