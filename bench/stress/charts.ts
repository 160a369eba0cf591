import * as Plot from "@observablehq/plot";
import { drawPlot } from "../../src/report/charts/draw-plot.ts";
import { chart } from "../../src/report/page/elements.ts";
import type { Html } from "../../src/report/page/html.ts";
import { countOf } from "../../src/report/page/number-text.ts";
import type { Second } from "./measurements.ts";

/** Draws correct answers, latency and users over time, and failures if there are any. */
export function overTime(seconds: readonly Second[]): Html {
  const hasFailures = seconds.some(({ failuresPerSecond }) => failuresPerSecond > 0);
  const silent = seconds.filter(isSilent).length;
  const shaded = silent === 0 ? "" : ` Shaded: ${countOf(silent, "second")} without any answer.`;
  const plots = [
    panel("Correct answers a second", seconds, [line(seconds, "answersPerSecond", "hour")]),
    panel("Median (solid) and 99th percentile of latency, ms", seconds, [
      line(seconds, "p50", "hour"),
      line(seconds, "p99", "schedule", "7,4"),
    ]),
    panel("Users", seconds, [bars(seconds, "users", "day")]),
  ];
  const failures = panel("Failures a second", seconds, [bars(seconds, "failuresPerSecond", "actual")]);
  return chart({
    title: "Each second",
    shows: `Answers and their latency as users arrive${hasFailures ? "" : "; no failures"}.${shaded}`,
    plots: hasFailures ? [...plots, failures] : plots,
  });
}

/** Draws values over time. Two panels fit in a row of the page; seconds without any answer are shaded. */
function panel(label: string, seconds: readonly Second[], marks: readonly Plot.Markish[]): Html {
  const silent = seconds.filter(isSilent);
  return drawPlot(`${label}, over time`, {
    width: 470,
    height: 220,
    marginLeft: 56,
    style: { maxWidth: "100%", height: "auto" },
    x: { label: "seconds", domain: [0, seconds.at(-1)?.to ?? 1], ticks: 6 },
    y: { label, grid: true, zero: true, nice: true, ticks: 5 },
    marks: [
      Plot.rectX(silent, { x1: "from", x2: "to", fill: "var(--actual)", fillOpacity: 0.15 }),
      ...marks,
      Plot.ruleY([0]),
    ],
  });
}

function isSilent({ answersPerSecond }: Second): boolean {
  return answersPerSecond === 0;
}

/** Draws a value of each second over the whole of that second. */
function bars(seconds: readonly Second[], y: keyof Second, colour: string): Plot.Markish {
  return Plot.rectY(seconds, {
    x1: "from",
    x2: "to",
    y,
    fill: `var(--${colour})`,
    fillOpacity: 0.5,
    inset: 0,
  });
}

/** Draws a line through the middles of the seconds, with a gap for a missing value. */
function line(seconds: readonly Second[], y: keyof Second, colour: string, dashes = "none"): Plot.Markish {
  const stroke = { stroke: `var(--${colour})`, strokeWidth: 2, strokeDasharray: dashes };
  return Plot.line(seconds, { x: ({ from, to }: Second) => (from + to) / 2, y, ...stroke });
}
