import { wilsonInterval } from "../../../../../src/learn/metrics/wilson-interval.ts";
import type { BackTested } from "../evaluated/back-test.ts";

/** An airline with fewer flights is not judged for itself: chance alone moves its figures. */
export const FEWEST_FLIGHTS = 100;

/** What was forecast of an airline, and what came. */
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
  /** The interval of 95 % of what was observed. */
  readonly lower: number;
  readonly upper: number;
  readonly brier: number;
  readonly ece: number;
  readonly rocAuc: number | null;
  readonly isFew: boolean;
}

/**
 * The airlines of a back-test, the most flown first.
 * @param names by ICAO code; an airline without one goes by its code
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
      isFew: flights < FEWEST_FLIGHTS,
    }))
    .sort((a, b) => b.flights - a.flights || (a.code < b.code ? -1 : 1));
}

/** How the airlines that are judged for themselves did together. */
interface AirlineSummary {
  readonly judged: number;
  /** Of these, those whose forecast lies in the interval of what was observed. */
  readonly within: number;
  /** The one whose forecast is furthest from what was observed. */
  readonly furthest: AirlineError;
}

/** Sums up the airlines with enough flights; undefined where there are none. */
export function summarizeAirlines(airlines: readonly AirlineError[]): AirlineSummary | undefined {
  const judged = airlines.filter(({ isFew }) => !isFew);
  if (judged.length === 0) return undefined;
  const off = ({ forecast, observed }: AirlineError) => Math.abs(forecast - observed);
  return {
    judged: judged.length,
    within: judged.filter(({ forecast, lower, upper }) => forecast >= lower && forecast <= upper).length,
    furthest: judged.reduce((furthest, airline) => (off(airline) > off(furthest) ? airline : furthest)),
  };
}
