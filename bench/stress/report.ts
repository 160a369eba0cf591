import * as Plot from "@observablehq/plot";
import { figure, table } from "../../src/report/figure.ts";
import { type Html, html } from "../../src/report/html.ts";
import { countText, fixed, NO_FIGURE } from "../../src/report/number-text.ts";
import { writePage } from "../../src/report/page.ts";
import { drawPlot } from "../../src/report/plot.ts";
import { VERSION } from "../../src/version.ts";
import type { Load } from "./load-service.ts";
import { type Second, SHARES, type Tally } from "./measurements.ts";

/** What a load test came to. */
export interface StressResult {
  readonly load: Load;
  readonly tallies: readonly Tally[];
  readonly seconds: readonly Second[];
  readonly failures: ReadonlyMap<string, number>;
  /** Limits that were passed, in words. */
  readonly passed: readonly string[];
}

/** Writes what a load test came to as a page that needs nothing but itself. */
export function stressReport(result: StressResult): string {
  const { load, passed } = result;
  const sections = [
    { id: "result", title: "What it came to", body: verdict(result) },
    {
      id: "over-time",
      title: "Over time",
      body: html`${throughput(result.seconds)}${latency(result.seconds)}`,
    },
    { id: "latency", title: "Latency", body: percentiles(result.tallies) },
    { id: "failures", title: "Failures", body: failed(result.failures) },
  ];
  return writePage({
    title: passed.length === 0 ? "Load test: within its limits" : "Load test: limits passed",
    subtitle: `${load.url}, up to ${load.users} users, ${load.spawnRate} coming a second, ${load.seconds} s`,
    sections,
    footer: `Written by Puntual ${VERSION} (npm run stress).`,
  });
}

function verdict({ tallies, passed }: StressResult): Html {
  return html`${passed.map((told) => html`<p class="lead"><strong>${told}.</strong></p>`)}
${table({
  caption:
    "Latency in milliseconds, from a request to the end of its answer; of requests that were answered well",
  head: [
    "request",
    "requests",
    "failures",
    "mean",
    "least",
    "most",
    "median",
    "99\u00a0%",
    "requests/s",
    "failures/s",
  ],
  rows: tallies.map((tally) => [
    tally.name,
    countText(tally.requests),
    countText(tally.failures),
    ...[tally.mean, tally.least, tally.percentiles[100], tally.percentiles[50], tally.percentiles[99]].map(
      milliseconds,
    ),
    countText(Math.round(tally.requestsPerSecond)),
    fixed(tally.failuresPerSecond, 2),
  ]),
})}`;
}

function milliseconds(value: number): string {
  return Number.isNaN(value) ? NO_FIGURE : fixed(value, 2);
}

const WIDE = { width: 950, height: 260, marginLeft: 60 };

function throughput(seconds: readonly Second[]): Html {
  const most = Math.max(0, ...seconds.map(({ requests }) => requests));
  return figure({
    title: "Requests and users",
    shows: `Requests a second (blue) as users come, up to ${countText(most)}; failures among them (red).`,
    plots: [
      drawPlot("Requests a second, and failures among them", {
        ...WIDE,
        x: { label: "seconds" },
        y: { label: "requests a second", grid: true, zero: true, nice: true },
        marks: [
          Plot.line(seconds, { x: "second", y: "requests", stroke: "var(--hour)", strokeWidth: 2 }),
          Plot.line(seconds, { x: "second", y: "failures", stroke: "var(--actual)", strokeDasharray: "4,3" }),
          Plot.ruleY([0]),
        ],
      }),
      drawPlot("Users", {
        ...WIDE,
        height: 140,
        x: { label: "seconds" },
        y: { label: "users", grid: true, zero: true, nice: true, ticks: 4 },
        marks: [
          Plot.areaY(seconds, {
            x: "second",
            y: "users",
            fill: "var(--day)",
            fillOpacity: 0.25,
            curve: "step",
          }),
          Plot.line(seconds, { x: "second", y: "users", stroke: "var(--day)", curve: "step" }),
        ],
      }),
    ],
  });
}

function latency(seconds: readonly Second[]): Html {
  const known = seconds.filter(({ p50 }) => !Number.isNaN(p50));
  return figure({
    title: "Latency of each second",
    shows:
      "Half of the answers took at most as long as the solid line says, 99 of a hundred as the dashed one.",
    plots: [
      drawPlot("Median and 99th percentile of each second's latency, in milliseconds", {
        ...WIDE,
        x: { label: "seconds" },
        y: { label: "milliseconds", grid: true, zero: true, nice: true },
        marks: [
          Plot.line(known, { x: "second", y: "p50", stroke: "var(--hour)", strokeWidth: 2 }),
          Plot.line(known, {
            x: "second",
            y: "p99",
            stroke: "var(--schedule)",
            strokeWidth: 2,
            strokeDasharray: "7,4",
          }),
          Plot.ruleY([0]),
        ],
      }),
    ],
  });
}

function percentiles(tallies: readonly Tally[]): Html {
  return table({
    caption: "How many milliseconds a share of the answers took at most",
    head: ["request", ...SHARES.map((share) => `${share}\u00a0%`)],
    rows: tallies.map(({ name, percentiles: of }) => [
      name,
      ...SHARES.map((share) => milliseconds(of[share])),
    ]),
  });
}

function failed(failures: ReadonlyMap<string, number>): Html {
  if (failures.size === 0) return html`<p>None.</p>`;
  return table({
    caption: "What went wrong, and how often",
    head: ["request and reason", "times"],
    rows: [...failures].sort(([, a], [, b]) => b - a).map(([reason, times]) => [reason, countText(times)]),
  });
}
