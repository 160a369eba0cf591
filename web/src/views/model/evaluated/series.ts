import type { EvaluatedModel } from "./back-test.ts";

/** The look of an evaluated model in charts. Dash and symbol distinguish it where colours cannot be seen. */
export interface Series {
  /** A variable of the page's style. */
  readonly color: string;
  readonly dash: string;
  readonly symbol: "square" | "triangle" | "cross" | "circle";
}

/** The look of each evaluated model, the same as in the report of a back-test. */
export const SERIES: Readonly<Record<EvaluatedModel, Series>> = {
  baseline: { color: "var(--series-baseline)", dash: "2,3", symbol: "square" },
  schedule: { color: "var(--series-schedule)", dash: "8,3,2,3", symbol: "triangle" },
  day: { color: "var(--series-day)", dash: "7,4", symbol: "cross" },
  hour: { color: "var(--series-hour)", dash: "none", symbol: "circle" },
};
