import type { KnownOutcomes } from "../../../history/known-outcomes.ts";
import type { ScheduledFlight } from "../../../history/outcome.ts";

/**
 * The features of an arrival whose departure from the other airport may be known:
 * - `inbound.left`: 1 if it had left by the moment of the forecast, 0 if not
 * - `inbound.lateness`: the minutes by which it is late if the rest takes as long as usual: from its departure, or from
 *   the moment of the forecast for a flight that has not left; negative where early
 */
export const INBOUND_FEATURES = ["inbound.left", "inbound.lateness"] as const;

/** The usual minutes from leaving the other airport to arriving, by that airport's code. */
export type TravelMinutes = Readonly<Record<string, number>>;

/** An arrival that is known to have left the other airport. */
export interface TravelledFlight extends ScheduledFlight {
  readonly operated: number;
  /** An instant in minutes; NaN where it is not known. */
  readonly departed?: number;
}

/** Returns the median minutes from departure to arrival of each other airport; undefined if no departure is known. */
export function learnTravelMinutes(flights: Iterable<TravelledFlight>): TravelMinutes | undefined {
  const minutes = new Map<string, number[]>();
  for (const { destination, operated, departed = Number.NaN } of flights) {
    if (Number.isNaN(departed)) continue;
    const ofAirport = minutes.get(destination) ?? [];
    minutes.set(destination, ofAirport);
    ofAirport.push(operated - departed);
  }
  if (minutes.size === 0) return undefined;
  return Object.fromEntries(
    [...minutes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, list]) => [code, medianOf(list)]),
  );
}

/** Returns the median, of an even number the lower one. */
function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1];
}

/**
 * Reads {@link INBOUND_FEATURES} as they were known at a moment; NaN where no departure of any flight in the day before is
 * known, so that departures are not reported, or none of the flight's other airport was in the training data.
 * @param into receives the values
 * @param at the index of the first value
 */
export function readInbound(
  flight: ScheduledFlight,
  moment: number,
  { departures }: Pick<KnownOutcomes, "departures">,
  travel: TravelMinutes,
  into: Float32Array,
  at: number,
): void {
  const isKnown = departures.areReportedAt(moment);
  const departed = departures.of(flight);
  const usual = Object.hasOwn(travel, flight.destination) ? travel[flight.destination] : Number.NaN;
  into[at] = isKnown ? Number(departed <= moment) : Number.NaN;
  into[at + 1] = isKnown ? Math.min(departed, moment) + usual - flight.scheduled : Number.NaN;
}
