import { rounded } from "../../../language/format.ts";
import {
  type BackTest,
  EVALUATED_MODELS,
  type EvaluatedModel,
  monthsOf,
  type ProbabilityMetrics,
  valuesOf,
} from "../evaluated/back-test.ts";

/** The metrics of probabilities, with the direction that is better and the digits that distinguish models. */
export const METRICS = {
  rocAuc: { better: "higher", digits: 3 },
  averagePrecision: { better: "higher", digits: 3 },
  brier: { better: "lower", digits: 4 },
  ece: { better: "lower", digits: 4 },
  logLoss: { better: "lower", digits: 4 },
} as const satisfies Partial<
  Record<keyof ProbabilityMetrics, { readonly better: "higher" | "lower"; readonly digits: number }>
>;

/** The name of one of {@link METRICS}. */
export type MetricName = keyof typeof METRICS;

/** The names of {@link METRICS}. */
export const METRIC_NAMES = Object.keys(METRICS) as readonly MetricName[];

/** A metric of an evaluated model in a month, `7` or `2014-07`. */
export interface MonthPoint {
  readonly name: EvaluatedModel;
  readonly month: string;
  readonly value: number;
}

/** Returns a metric by model and month; months without it are left out. */
export function monthPoints(backTest: BackTest, metric: MetricName): readonly MonthPoint[] {
  return valuesOf(backTest, ({ months }) => months).flatMap(({ name, value: byMonth }) =>
    monthsOf(backTest).flatMap((month) => {
      const value = byMonth[month]?.[metric];
      return typeof value === "number" ? [{ name, month, value }] : [];
    }),
  );
}

/**
 * Marks the best of some values as they are shown. Equal values are all marked; none is where fewer than two are known.
 * @param digits shown after the point: values that look equal are equal
 */
export function bestOf(
  values: readonly (number | null | undefined)[],
  better: "higher" | "lower",
  digits: number,
): readonly boolean[] {
  const shown = values.map((value) => (typeof value === "number" ? rounded(value, digits) : undefined));
  const known = shown.filter((value) => value !== undefined);
  if (known.length < 2) return values.map(() => false);
  const best = better === "higher" ? Math.max(...known) : Math.min(...known);
  return shown.map((value) => value === best);
}

/** Returns the month with the largest calibration error of a model; undefined if no month has one. */
export function worstCalibratedMonth(
  backTest: BackTest,
  name: EvaluatedModel,
): { readonly month: string; readonly ece: number } | undefined {
  const points = monthPoints(backTest, "ece").filter((point) => point.name === name);
  if (points.length === 0) return undefined;
  const { month, value } = points.reduce((worst, point) => (point.value > worst.value ? point : worst));
  return { month, ece: value };
}

/**
 * Counts the months in which no other model is better than the one with the most information.
 * @returns undefined if no month has the metric of that model and of another
 */
export function monthsWon(
  backTest: BackTest,
  metric: MetricName,
): { readonly won: number; readonly of: number } | undefined {
  const points = monthPoints(backTest, metric);
  const bestInformed = EVALUATED_MODELS[EVALUATED_MODELS.length - 1];
  const months = Map.groupBy(points, ({ month }) => month);
  const comparable = [...months.values()].filter(
    (list) => list.length > 1 && list.some(({ name }) => name === bestInformed),
  );
  if (comparable.length === 0) return undefined;
  const { better, digits } = METRICS[metric];
  const won = comparable.filter((list) => {
    const marks = bestOf(
      list.map(({ value }) => value),
      better,
      digits,
    );
    return marks[list.findIndex(({ name }) => name === bestInformed)];
  });
  return { won: won.length, of: comparable.length };
}
