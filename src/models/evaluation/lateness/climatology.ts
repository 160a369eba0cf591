import { delayLabel } from "../../../flights/delay.ts";
import { SampleCrps } from "../../../learn/metrics/crps.ts";
import type { PastFlight, PastFlights } from "../../operational/features/past-flights.ts";
import type { Month } from "../months.ts";

/** Forecasts that need no model, of the same flights: each array has one value a flight, of lateness in minutes. */
export interface Climatology {
  /** The median lateness of the flights of all months before. */
  readonly median: Float64Array;
  /** The share of those flights that were delayed, 0 to 1. */
  readonly delayRate: Float64Array;
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
  const known = new Map<string, Known>();
  const knownOf = ({ scheduled, airport = "" }: PastFlight): Known => {
    const from = months.find((month) => scheduled >= month.from && scheduled < month.to)?.from ?? scheduled;
    const key = `${airport} ${from}`;
    const own = known.get(key) ?? knownFrom(latenessBefore(all, from, airport, given));
    known.set(key, own);
    return own;
  };
  const [median, delayRate, crps] = [0, 1, 2].map(() => new Float64Array(flights.length));
  for (const [row, flight] of flights.entries()) {
    const own = knownOf(flight);
    median[row] = own.median;
    delayRate[row] = own.delayRate;
    crps[row] = own.score.of(flight.operated - flight.scheduled);
  }
  return { median, delayRate, crps };
}

/** Returns the climatology of some of its flights. */
export function climatologyOfRows(
  { median, delayRate, crps }: Climatology,
  rows: readonly number[],
): Climatology {
  const pick = (values: Float64Array) => Float64Array.from(rows, (row) => values[row]);
  return { median: pick(median), delayRate: pick(delayRate), crps: pick(crps) };
}

/** The forecasts of all flights of an airport and a month. */
interface Known {
  readonly median: number;
  readonly delayRate: number;
  readonly score: SampleCrps;
}

function knownFrom(lateness: Float64Array): Known {
  const score = new SampleCrps(lateness);
  const delayed = delayLabel(lateness).reduce((sum, label) => sum + label, 0);
  return { median: medianOf(score.sorted), delayRate: delayed / lateness.length, score };
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
