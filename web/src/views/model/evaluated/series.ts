import type { Judged } from "./back-test.ts";

/** How a judged model is told from the others: by colour, and by dash and symbol where colour is not seen. */
export interface Series {
  /** A variable of the page's style. */
  readonly color: string;
  readonly dash: string;
  readonly symbol: "square" | "triangle" | "cross" | "circle";
}

/** The look of each judged model, that of the report of a back-test. */
export const SERIES: Readonly<Record<Judged, Series>> = {
  baseline: { color: "var(--series-baseline)", dash: "2,3", symbol: "square" },
  schedule: { color: "var(--series-schedule)", dash: "8,3,2,3", symbol: "triangle" },
  day: { color: "var(--series-day)", dash: "7,4", symbol: "cross" },
  hour: { color: "var(--series-hour)", dash: "none", symbol: "circle" },
};
