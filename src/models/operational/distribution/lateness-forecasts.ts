import { QUANTILES, type QuantileName } from "./quantiles.ts";

/** The forecast distributions of lateness, reduced to what judges them; each array has one value a flight, in minutes. */
export interface LatenessForecasts {
  readonly quantiles: Readonly<Record<QuantileName, Float64Array>>;
  /** The score (CRPS) of each distribution for the flight's lateness. */
  readonly crps: Float64Array;
}

/** The names of {@link QUANTILES}, in their order. */
export const QUANTILE_NAMES = Object.keys(QUANTILES) as readonly QuantileName[];

/** Returns a value for each quantile. */
export function byQuantile<T>(of: (name: QuantileName) => T): Record<QuantileName, T> {
  return Object.fromEntries(QUANTILE_NAMES.map((name) => [name, of(name)])) as Record<QuantileName, T>;
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
