import * as Plot from "@observablehq/plot";
import type { LatenessMetrics } from "../../models/evaluation/lateness/lateness-metrics.ts";
import { QUANTILE_NAMES } from "../../models/operational/distribution/lateness-forecasts.ts";
import { MAIN_LEAD_TIMES, type MainLeadTime } from "../../models/operational/lead-time.ts";
import { legend, SERIES } from "../charts/series.ts";
import { seriesChart } from "../charts/series-chart.ts";
import type { EvaluatedFlights } from "../evaluated-flights.ts";
import { chart, markBest, table } from "../page/elements.ts";
import { type Html, html } from "../page/html.ts";
import { fixed, monthName, percent, shortMonthName } from "../page/number-text.ts";
import type { Section } from "../page/page.ts";

/** A lead time whose distributions of lateness were judged. */
interface Judged {
  readonly name: MainLeadTime;
  readonly metrics: LatenessMetrics;
  readonly byMonth: Readonly<Record<string, LatenessMetrics>>;
}

/** Shows how well the minutes are forecast; undefined where no distribution was judged. */
export function minutes(evaluated: EvaluatedFlights): Section | undefined {
  const judged = MAIN_LEAD_TIMES.flatMap((name): Judged[] => {
    const {
      p50,
      crps,
      crpsSkill,
      pinball,
      interval80,
      latenessByMonth = {},
    } = evaluated.backTest.models[name];
    if (!p50 || crps === undefined || crpsSkill === undefined || !pinball || !interval80) return [];
    return [{ name, metrics: { p50, crps, crpsSkill, pinball, interval80 }, byMonth: latenessByMonth }];
  });
  if (judged.length === 0) return undefined;
  return {
    id: "minutes",
    title: "Minutes",
    body: html`${scores(judged)}${coverage(evaluated, judged)}${losses(judged)}`,
  };
}

function scores(judged: readonly Judged[]): Html {
  const columns = [
    markBest(
      judged.map(({ metrics }) => metrics.p50.meanAbsoluteError),
      "lowest",
      (value) => fixed(value, 2),
    ),
    judged.map(({ metrics }) => fixed(metrics.p50.constant, 2)),
    markBest(
      judged.map(({ metrics }) => metrics.crps),
      "lowest",
      (value) => fixed(value, 2),
    ),
    judged.map(({ metrics }) => percent(metrics.crpsSkill)),
    judged.map(({ metrics }) => percent(metrics.interval80.coverage)),
    judged.map(({ metrics }) => fixed(metrics.interval80.width, 1)),
  ];
  return html`${table({
    caption: "Lateness in minutes; ★ marks the best of a column.",
    head: [
      "Model",
      "Mean absolute error of the P50",
      "of a constant",
      "CRPS",
      "CRPS skill",
      "In the 80% interval",
      "Width of the interval",
    ],
    rows: judged.map(({ name }, row) => [SERIES[name].label, ...columns.map((column) => column[row])]),
  })}<dl class="notes">
<dt>Constant</dt><dd>the median lateness of the airport's flights before each month. A P50 without skill is no better.</dd>
<dt>CRPS</dt><dd>the distance of the whole distribution from the actual lateness, in minutes. The skill is the share by
which it is lower than that of the distribution of all flights before the month: 0 is none, 100% is perfect.</dd>
<dt>80% interval</dt><dd>from P10 to P90: eight of ten flights should be within it, in every month.</dd>
</dl>
`;
}

function coverage({ backTest: { months } }: EvaluatedFlights, judged: readonly Judged[]): Html {
  const of = ({ byMonth }: Judged, key: string) => byMonth[key]?.interval80.coverage ?? Number.NaN;
  const series = judged.map((each) => ({
    name: each.name,
    points: months.map((month) => ({ x: shortMonthName(month), y: 100 * of(each, month.key) })),
  }));
  const lowest = Math.min(60, ...series.flatMap(({ points }) => points.map(({ y }) => (y >= 0 ? y : 60))));
  return chart({
    title: "Flights within their 80% interval by month",
    shows: "On the dashed line, eight of ten. Under it, the month was less certain than the forecasts said.",
    legend: legend(
      judged.map(({ name }) => name),
      "both",
    ),
    plots: [
      seriesChart({
        title: "Flights within their 80% interval by month",
        series,
        text: (value) => `${fixed(value, 1)}%`,
        x: { label: "month", domain: months.map(shortMonthName) },
        y: { label: "in the interval, %", domain: [Math.floor(lowest / 10) * 10, 100] },
        marks: [Plot.ruleY([80], { stroke: "var(--faint)", strokeDasharray: "4,4" })],
      }),
    ],
    data: table({
      caption:
        "Flights within their 80% interval by month, and the mean absolute error of the P50 beside the constant's",
      head: [
        "Month",
        ...judged.flatMap(({ name }) => [SERIES[name].label, "error, min"]),
        "Error of the constant, min",
      ],
      rows: months.map((month) => [
        monthName(month),
        ...judged.flatMap((each) => [
          percent(of(each, month.key)),
          fixed(each.byMonth[month.key]?.p50.meanAbsoluteError ?? Number.NaN, 2),
        ]),
        fixed(judged[0].byMonth[month.key]?.p50.constant ?? Number.NaN, 2),
      ]),
    }),
  });
}

function losses(judged: readonly Judged[]): Html {
  return table({
    caption: "Mean pinball loss of each quantile in minutes; lower is better",
    head: ["Model", ...QUANTILE_NAMES.map((name) => name.toUpperCase())],
    rows: judged.map(({ name, metrics }) => [
      SERIES[name].label,
      ...QUANTILE_NAMES.map((quantile) => fixed(metrics.pinball[quantile], 3)),
    ]),
  });
}
