import { table } from "../../src/report/page/elements.ts";
import { type Html, html } from "../../src/report/page/html.ts";
import { countText, fixed } from "../../src/report/page/number-text.ts";
import { writePage } from "../../src/report/page/page.ts";
import { VERSION } from "../../src/version.ts";
import { overTime } from "./charts.ts";
import { latencyText } from "./latency-text.ts";
import { type Limits, limitsText } from "./limits.ts";
import { type LoadPlan, planText } from "./load-plan.ts";
import { type Second, SHARES, type Tally } from "./measurements.ts";

/** The results of a load test. */
export interface StressResult {
  readonly load: LoadPlan;
  readonly tallies: readonly Tally[];
  readonly seconds: readonly Second[];
  readonly failures: ReadonlyMap<string, number>;
  /** Descriptions of the exceeded limits. */
  readonly overLimits: readonly string[];
  readonly limits: Limits;
  /** The start of the load. */
  readonly started: Date;
  /** The signal that ended it early, if one did. */
  readonly endedBy?: string;
}

/** Writes the results of a load test as a page that is complete in one file. */
export function stressReport(result: StressResult): string {
  const { load, seconds, tallies, failures, started } = result;
  const date = `${started.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const sections = [
    { id: "result", title: "Result", body: verdict(result) },
    { id: "over-time", title: "Over time", body: overTime(seconds) },
    { id: "latency", title: "Latency", body: percentiles(tallies) },
    { id: "failures", title: "Failures", body: failed(failures) },
  ];
  return writePage({
    title: `Load test: ${titleOf(result)}`,
    subtitle: `${load.url}, ${date}, ${planText(load)}`,
    sections,
    footer: `Written by Puntual ${VERSION} (npm run stress).`,
  });
}

function titleOf({ overLimits, endedBy }: StressResult): string {
  const verdict = overLimits.length === 0 ? "within its limits" : "FAILED, over its limits";
  return endedBy === undefined ? verdict : `ended early, ${verdict}`;
}

function verdict({ tallies, seconds, overLimits, limits, endedBy }: StressResult): Html {
  const early = `Ended by ${endedBy} after ${fixed(seconds.at(-1)?.to ?? 0, 1)} s.`;
  return html`${overLimits.map((limit) => html`<p class="lead"><strong>Limit exceeded: ${limit}.</strong></p>`)}
${endedBy === undefined ? [] : html`<p class="lead"><strong>${early}</strong></p>`}
<p>${inShort(tallies[tallies.length - 1])}</p>
<p>Limits: ${limitsText(limits)}.</p>
${resultTable(tallies)}
<p class="notes">Latency is the time from a request to the end of a correct answer. The longest wait includes requests that
failed or were under way at the end. In this closed loop, each user sends the next request after an answer, and nothing is
sent while the service does not answer. An outage is one long request of each user: it hardly changes the percentiles, but
appears as the longest wait.</p>`;
}

function inShort({ requests, failures, percentiles: of, ...all }: Tally): string {
  const rate = countText(Math.round(all.requestsPerSecond - all.failuresPerSecond));
  const latency = `median ${latencyText(of[50])} ms, 99\u00a0% ${latencyText(of[99])} ms`;
  return `${rate} correct answers a second, ${latency}, longest wait ${latencyText(all.longestWait)} ms; ${countText(failures)} of ${countText(requests)} requests failed.`;
}

function resultTable(tallies: readonly Tally[]): Html {
  const head = [
    "requests",
    "a second",
    "failures",
    "a second",
    "mean",
    "median",
    "99\u00a0%",
    "longest wait",
  ];
  return table({
    caption: "Requests, and latency in milliseconds",
    head: ["request", ...head],
    rows: tallies.map(({ name, requests, failures, mean, percentiles: of, longestWait, ...rates }) =>
      row(name, [
        countText(requests),
        countText(Math.round(rates.requestsPerSecond)),
        countText(failures),
        latencyText(rates.failuresPerSecond),
        ...[mean, of[50], of[99], longestWait].map(latencyText),
      ]),
    ),
  });
}

/** Writes a row of a table; the row of all requests is bold. */
function row(name: string, cells: readonly string[]): readonly (string | Html)[] {
  const all = [name, ...cells];
  return name === "all" ? all.map((cell) => html`<strong>${cell}</strong>`) : all;
}

function percentiles(tallies: readonly Tally[]): Html {
  return table({
    caption: "Percentiles of latency, in milliseconds",
    head: ["request", ...SHARES.map((share) => `${share}\u00a0%`)],
    rows: tallies.map(({ name, percentiles: of }) =>
      row(
        name,
        SHARES.map((share) => latencyText(of[share])),
      ),
    ),
  });
}

function failed(failures: ReadonlyMap<string, number>): Html {
  if (failures.size === 0) return html`<p>None.</p>`;
  return table({
    caption: "Reasons of failures",
    head: ["request and reason", "times"],
    rows: [...failures].sort(([, a], [, b]) => b - a).map(([reason, times]) => [reason, countText(times)]),
  });
}
