import {
  type BackTest,
  type Figures,
  JUDGED,
  type Judged,
  monthsOf,
  withFigure,
} from "../evaluated/back-test.ts";

/** The measures, with which direction is the better and how many digits tell models apart. */
export const MEASURES = {
  rocAuc: { better: "higher", digits: 3 },
  averagePrecision: { better: "higher", digits: 3 },
  brier: { better: "lower", digits: 4 },
  ece: { better: "lower", digits: 4 },
  logLoss: { better: "lower", digits: 4 },
} as const satisfies Partial<
  Record<keyof Figures, { readonly better: "higher" | "lower"; readonly digits: number }>
>;

/** The name of one of {@link MEASURES}. */
export type Measure = keyof typeof MEASURES;

/** The names of {@link MEASURES}. */
export const MEASURE_NAMES = Object.keys(MEASURES) as readonly Measure[];

/** A figure of a judged model in a month. */
export interface MonthPoint {
  readonly name: Judged;
  readonly month: number;
  readonly value: number;
}

/** A measure by model and month; what is not known is left out. */
export function monthPoints(backTest: BackTest, measure: Measure): readonly MonthPoint[] {
  return withFigure(backTest, ({ months }) => months).flatMap(({ name, figure }) =>
    monthsOf(backTest).flatMap((month) => {
      const value = figure[month]?.[measure];
      return typeof value === "number" ? [{ name, month, value }] : [];
    }),
  );
}

/**
 * Which of some figures are the best as they are shown, of equals all; none where but one is known.
 * @param digits so many are shown: what looks equal is equal
 */
export function bestOf(
  values: readonly (number | null | undefined)[],
  better: "higher" | "lower",
  digits: number,
): readonly boolean[] {
  const shown = values.map((value) =>
    typeof value === "number" ? Number(value.toFixed(digits)) : undefined,
  );
  const known = shown.filter((value) => value !== undefined);
  if (known.length < 2) return values.map(() => false);
  const best = better === "higher" ? Math.max(...known) : Math.min(...known);
  return shown.map((value) => value === best);
}

/** The month in which a model's probabilities were furthest off on average, by the calibration error. */
export function furthestOffMonth(
  backTest: BackTest,
  name: Judged,
): { readonly month: number; readonly ece: number } | undefined {
  const points = monthPoints(backTest, "ece").filter((point) => point.name === name);
  if (points.length === 0) return undefined;
  const { month, value } = points.reduce((worst, point) => (point.value > worst.value ? point : worst));
  return { month, ece: value };
}

/** In how many of the months each other model is beaten by the best informed one. */
export function monthsWon(
  backTest: BackTest,
  measure: Measure,
): { readonly won: number; readonly of: number } | undefined {
  const points = monthPoints(backTest, measure);
  const best = JUDGED[JUDGED.length - 1];
  const months = Map.groupBy(points, ({ month }) => month);
  const comparable = [...months.values()].filter(
    (list) => list.length > 1 && list.some(({ name }) => name === best),
  );
  if (comparable.length === 0) return undefined;
  const { better, digits } = MEASURES[measure];
  const won = comparable.filter((list) => {
    const marks = bestOf(
      list.map(({ value }) => value),
      better,
      digits,
    );
    return marks[list.findIndex(({ name }) => name === best)];
  });
  return { won: won.length, of: comparable.length };
}
