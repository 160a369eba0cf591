import { DELAY_THRESHOLD_MINUTES } from "../../../flights/delay.ts";
import { QUANTILES, type QuantileName } from "./quantiles.ts";

/** The forecast distributions of lateness, reduced to what judges them; each array has one value a flight, in minutes. */
export interface LatenessForecasts {
  readonly quantiles: Readonly<Record<QuantileName, Float64Array>>;
  /** The score (CRPS) of each distribution for the flight's lateness. */
  readonly crps: Float64Array;
}

/** Forecasts of the flights still here at a moment, given that they are: one value a flight. */
export interface StillHereForecasts {
  /** Probability of a delay. */
  readonly probability: Float64Array;
  readonly lateness: LatenessForecasts;
}

/** The names of {@link QUANTILES}, in their order. */
export const QUANTILE_NAMES = Object.keys(QUANTILES) as readonly QuantileName[];

/** Returns a value for each quantile. */
export function byQuantile<T>(of: (name: QuantileName) => T): Record<QuantileName, T> {
  return Object.fromEntries(QUANTILE_NAMES.map((name) => [name, of(name)])) as Record<QuantileName, T>;
}

/** The forecast distribution of a flight, as far as it is judged. */
interface Distribution {
  over(minutes: number): number;
  quantile(probability: number): number;
  crps(actual: number): number;
  given(minutes: number): Distribution;
}

/** Judges the distributions of flights by their lateness, one after the other. */
export class LatenessJudge {
  readonly forecasts: LatenessForecasts;

  /** @param count the number of flights */
  constructor(count: number) {
    this.forecasts = {
      quantiles: byQuantile(() => new Float64Array(count)),
      crps: new Float64Array(count),
    };
  }

  /** Judges the distribution of the flight of an index by its lateness in minutes. */
  judge(index: number, distribution: Distribution, lateness: number): void {
    const { quantiles, crps } = this.forecasts;
    for (const name of QUANTILE_NAMES) quantiles[name][index] = distribution.quantile(QUANTILES[name]);
    crps[index] = distribution.crps(lateness);
  }
}

/** Judges the forecasts of the flights still here at a moment. */
export class StillHere {
  readonly forecasts: StillHereForecasts;
  readonly #minutes: number;
  readonly #judge: LatenessJudge;
  #count = 0;

  /**
   * @param lateness of all flights
   * @param minutes of the moment after the scheduled time of each flight; negative before it
   */
  constructor(lateness: Float64Array, minutes: number) {
    const count = lateness.reduce((sum, each) => (each > minutes ? sum + 1 : sum), 0);
    this.#minutes = minutes;
    this.#judge = new LatenessJudge(count);
    this.forecasts = { probability: new Float64Array(count), lateness: this.#judge.forecasts };
  }

  /** Judges the next flight, if it is still here. */
  add(distribution: Distribution, lateness: number): void {
    if (!(lateness > this.#minutes)) return;
    const given = distribution.given(this.#minutes);
    this.forecasts.probability[this.#count] = given.over(DELAY_THRESHOLD_MINUTES);
    this.#judge.judge(this.#count++, given, lateness);
  }
}

/** Returns the forecasts of some flights. */
export function latenessOfRows(
  { quantiles, crps }: LatenessForecasts,
  rows: readonly number[],
): LatenessForecasts {
  const pick = (values: Float64Array) => Float64Array.from(rows, (row) => values[row]);
  return { quantiles: byQuantile((name) => pick(quantiles[name])), crps: pick(crps) };
}

/** Joins the forecasts of several months, in their order. */
export function joinLateness(parts: readonly LatenessForecasts[]): LatenessForecasts {
  const join = (of: (part: LatenessForecasts) => Float64Array) =>
    Float64Array.from(parts.flatMap((part) => Array.from(of(part))));
  return {
    quantiles: byQuantile((name) => join(({ quantiles }) => quantiles[name])),
    crps: join(({ crps }) => crps),
  };
}
