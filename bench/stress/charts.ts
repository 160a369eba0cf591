import * as Plot from "@observablehq/plot";
import { drawPlot } from "../../src/report/charts/draw-plot.ts";
import { figure } from "../../src/report/page/figure.ts";
import type { Html } from "../../src/report/page/html.ts";
import { countOf } from "../../src/report/page/number-text.ts";
import type { Second } from "./measurements.ts";

/** Draws what a load came to as time went on: right answers, latency, users, and failures if there are any. */
export function overTime(seconds: readonly Second[]): Html {
  const hasFailures = seconds.some(({ failuresPerSecond }) => failuresPerSecond > 0);
  const silent = seconds.filter(isSilent).length;
  const shaded = silent === 0 ? "" : ` Shaded: ${countOf(silent, "second")} in which nobody was answered.`;
  const plots = [
    chart("Right answers a second", seconds, [line(seconds, "answersPerSecond", "hour")]),
    chart("Median (solid) and 99 % of latency, ms", seconds, [
      line(seconds, "p50", "hour"),
      line(seconds, "p99", "schedule", "7,4"),
    ]),
    chart("Users", seconds, [bars(seconds, "users", "day")]),
  ];
  const failures = chart("Failures a second", seconds, [bars(seconds, "failuresPerSecond", "actual")]);
  return figure({
    title: "Each second",
    shows: `Answers and their latency as users come${hasFailures ? "" : "; no failures"}.${shaded}`,
    plots: hasFailures ? [...plots, failures] : plots,
  });
}

/** A chart over all of the time, two to a row, less wide where the page is. Silent seconds are shaded. */
function chart(label: string, seconds: readonly Second[], marks: readonly Plot.Markish[]): Html {
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

/** A value for each second, over the whole of that second. */
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

/** A line through the middles of the seconds; it breaks where there is no value. */
function line(seconds: readonly Second[], y: keyof Second, colour: string, dashes = "none"): Plot.Markish {
  const stroke = { stroke: `var(--${colour})`, strokeWidth: 2, strokeDasharray: dashes };
  return Plot.line(seconds, { x: ({ from, to }: Second) => (from + to) / 2, y, ...stroke });
}
