/** The quantiles of lateness that forecasts state, by name, and the probability not to exceed each. */
export const QUANTILES = { p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 } as const;

/** The name of one of {@link QUANTILES}. */
export type QuantileName = keyof typeof QUANTILES;

/** One number for each of {@link QUANTILES}; of lateness, in minutes. */
export type Quantiles = Readonly<Record<QuantileName, number>>;
