import { SampleCrps } from "../../../learn/metrics/crps.ts";
import type { PastFlight, PastFlights } from "../../operational/features/past-flights.ts";
import type { Month } from "../months.ts";

/** Forecasts that need no model, of the same flights: each array has one value a flight, in minutes. */
export interface Climatology {
  /** The median lateness of the flights of all months before. */
  readonly median: Float64Array;
  /** The score (CRPS) of the distribution of their lateness. */
  readonly crps: Float64Array;
}

/**
 * Forecasts each flight by the lateness of those of its own airport that had departed when its month began; where the
 * airport had none, by that of all airports.
 * @param all flights, those before the months among them
 * @param months of the flights, by their first instant and that of the next month
 * @param flights to forecast
 * @param given minutes: of flights that are known to be later than this, by those that were; all by default
 */
export function climatology(
  all: PastFlights,
  months: readonly Pick<Month, "from" | "to">[],
  flights: readonly PastFlight[],
  given = -Infinity,
): Climatology {
  const samples = new Map<string, SampleCrps>();
  const sampleOf = ({ scheduled, airport = "" }: PastFlight): SampleCrps => {
    const from = months.find((month) => scheduled >= month.from && scheduled < month.to)?.from ?? scheduled;
    const key = `${airport} ${from}`;
    const sample = samples.get(key) ?? new SampleCrps(latenessBefore(all, from, airport, given));
    samples.set(key, sample);
    return sample;
  };
  const [median, crps] = [new Float64Array(flights.length), new Float64Array(flights.length)];
  for (const [row, flight] of flights.entries()) {
    const sample = sampleOf(flight);
    median[row] = medianOf(sample.sorted);
    crps[row] = sample.of(flight.operated - flight.scheduled);
  }
  return { median, crps };
}

/** Returns the lateness of the flights that had departed at an instant: of an airport, or of all if it had none. */
function latenessBefore(
  { columns }: PastFlights,
  instant: number,
  airportCode: string,
  given: number,
): Float64Array {
  const { airports, airport, scheduled, operated } = columns;
  const lateness: number[] = [];
  const ofAirport: number[] = [];
  for (let index = 0; index < scheduled.length && scheduled[index] < instant; index++) {
    const minutes = operated[index] - scheduled[index];
    if (operated[index] > instant || !(minutes > given)) continue;
    lateness.push(minutes);
    if (airports[airport[index]].code === airportCode) ofAirport.push(minutes);
  }
  return Float64Array.from(ofAirport.length > 0 ? ofAirport : lateness);
}

/** Returns the median of sorted values; NaN without any. */
function medianOf(sorted: Float64Array): number {
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
