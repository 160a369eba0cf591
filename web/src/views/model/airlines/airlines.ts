import { wilsonInterval } from "../../../../../src/learn/metrics/wilson-interval.ts";
import type { BackTested } from "../evaluated/back-test.ts";

/** An airline with fewer flights is left out of the summary: its metrics are mostly chance. */
export const MIN_FLIGHTS = 100;

/** The forecasts and outcomes of an airline in a back-test. */
export interface AirlineError {
  /** ICAO code. */
  readonly code: string;
  readonly name: string;
  readonly flights: number;
  readonly delayed: number;
  /** Mean probability. */
  readonly forecast: number;
  /** Share of its flights that were delayed. */
  readonly observed: number;
  /** The 95 % interval of the observed share. */
  readonly lower: number;
  readonly upper: number;
  readonly brier: number;
  readonly ece: number;
  readonly rocAuc: number | null;
  readonly isFew: boolean;
}

/**
 * Returns the airlines of a back-test, those with the most flights first.
 * @param names by ICAO code; an airline that is not among them keeps its code
 */
export function airlineErrors(
  airlines: NonNullable<BackTested["airlines"]>,
  names: ReadonlyMap<string, string>,
): readonly AirlineError[] {
  return Object.entries(airlines)
    .filter(([, { flights }]) => flights > 0)
    .map(([code, { flights, delayed, forecast, brier, ece, rocAuc }]) => ({
      code,
      name: names.get(code) ?? code,
      flights,
      delayed,
      forecast,
      observed: delayed / flights,
      ...wilsonInterval(delayed / flights, flights),
      brier,
      ece,
      rocAuc,
      isFew: flights < MIN_FLIGHTS,
    }))
    .sort((a, b) => b.flights - a.flights || (a.code < b.code ? -1 : 1));
}

/** A summary of the airlines with at least {@link MIN_FLIGHTS} flights. */
interface AirlineSummary {
  readonly evaluated: number;
  /** The number of them whose mean forecast lies within the interval of the observed share. */
  readonly within: number;
  /** The one whose mean forecast is furthest from the observed share. */
  readonly furthest: AirlineError;
}

/** Summarizes the airlines with at least {@link MIN_FLIGHTS} flights; undefined if there are none. */
export function summarizeAirlines(airlines: readonly AirlineError[]): AirlineSummary | undefined {
  const evaluated = airlines.filter(({ isFew }) => !isFew);
  if (evaluated.length === 0) return undefined;
  const off = ({ forecast, observed }: AirlineError) => Math.abs(forecast - observed);
  return {
    evaluated: evaluated.length,
    within: evaluated.filter(({ forecast, lower, upper }) => forecast >= lower && forecast <= upper).length,
    furthest: evaluated.reduce((furthest, airline) => (off(airline) > off(furthest) ? airline : furthest)),
  };
}
