import type { MainName } from "../../models/evaluation/back-test-metrics.ts";
import { LEAD_MINUTES } from "../../models/operational/lead-time.ts";
import { type Html, html } from "../page/html.ts";

/** A model, or the actual outcomes. */
export type SeriesName = MainName | "actual";

/** The look of a series: a colour, and a dash and a symbol for readers who do not see the colour. */
export interface Series {
  readonly label: string;
  /** The information that the forecasts of a model use. */
  readonly about: string;
  /** A CSS variable of the page. */
  readonly colour: string;
  readonly dash: string;
  readonly symbol: "square" | "triangle" | "cross" | "circle" | "diamond";
}

/** The look of each series. */
export const SERIES: Readonly<Record<SeriesName, Series>> = {
  baseline: {
    label: "baseline",
    about: "airline, flight type and month",
    colour: "var(--baseline)",
    dash: "2,3",
    symbol: "square",
  },
  schedule: {
    label: "schedule lead",
    about: "the timetable alone",
    colour: "var(--schedule)",
    dash: "8,3,2,3",
    symbol: "triangle",
  },
  day: {
    label: "day lead",
    about: `${LEAD_MINUTES.day / 60} hours before, from what was known then`,
    colour: "var(--day)",
    dash: "7,4",
    symbol: "cross",
  },
  hour: {
    label: "hour lead",
    about: `${LEAD_MINUTES.hour} minutes before, from what was known then`,
    colour: "var(--hour)",
    dash: "none",
    symbol: "circle",
  },
  actual: {
    label: "actual",
    about: "what happened",
    colour: "var(--actual)",
    dash: "none",
    symbol: "diamond",
  },
};

const symbolPaths: Readonly<Record<Series["symbol"], string>> = {
  square: "M13,3h8v8h-8z",
  triangle: "M17,2l5,9h-10z",
  cross: "M15.5,2h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z",
  circle: "M13,7a4,4 0 1 0 8,0a4,4 0 1 0 -8,0z",
  diamond: "M17,1l4,6l-4,6l-4,-6z",
};

/** Writes the legend of a chart. */
export function legend(names: readonly SeriesName[], drawn: "lines" | "symbols" | "both"): Html {
  const entries = names.map((name) => {
    const { label, colour, dash, symbol } = SERIES[name];
    const line = html`<path d="M0,7h34" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`;
    const mark = html`<path d="${symbolPaths[symbol]}" fill="${colour}"/>`;
    const [left, width] = drawn === "symbols" ? [10, 14] : [0, 34];
    return html`<li><svg width="${width}" height="14" viewBox="${left} 0 ${width} 14" aria-hidden="true">${
      drawn === "symbols" ? [] : line
    }${drawn === "lines" ? [] : mark}</svg> ${label}</li>`;
  });
  return html`<ul class="legend">${entries}</ul>`;
}
