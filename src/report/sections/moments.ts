import {
  groupInWords,
  MOMENT_METRICS,
  type MomentsOfFlights,
} from "../../models/evaluation/moments/quality-by-moment.ts";
import type { Estimate } from "../../models/evaluation/moments/statistic.ts";
import { MOMENT_METRIC_TEXTS, momentsChart, momentText } from "../charts/moments-chart.ts";
import type { EvaluatedFlights } from "../evaluated-flights.ts";
import { chart, table } from "../page/elements.ts";
import { type Html, html } from "../page/html.ts";
import { countOf, fixed, percent } from "../page/number-text.ts";
import type { Section } from "../page/page.ts";

/** Shows how the forecasts get better as the scheduled time comes nearer; undefined where it was not evaluated. */
export function moments({ backTest }: EvaluatedFlights): Section | undefined {
  if (backTest.moments === undefined) return undefined;
  return {
    id: "moments",
    title: "Moments",
    body: html`<p>Each group is forecast at all moments up to its own, given that its flights are still here. Flights that are
late already are harder to forecast than all flights: compare moments within a group, not groups.</p>${backTest.moments.map(
      momentCharts,
    )}`,
  };
}

function momentCharts(group: MomentsOfFlights): Html {
  const words = groupInWords(group);
  const title = `${words[0].toUpperCase()}${words.slice(1)}`;
  const cells = ({ value, standardError }: Estimate, digits: number) =>
    `${fixed(value, digits)} ± ${fixed(standardError, digits)}`;
  return chart({
    title,
    shows:
      `${countOf(group.flights, "flight")}, ${percent(group.delayed / group.flights)} delayed. Bars are 95% intervals by day, ` +
      "dashed lines climatology: what the flights before each month alone would forecast.",
    plots: MOMENT_METRICS.map((metric) => momentsChart(group, metric)),
    data: table({
      caption: `${title}: by moment, with standard errors by day, and the change from the moment before`,
      head: ["Moment", ...MOMENT_METRICS.flatMap((metric) => [MOMENT_METRIC_TEXTS[metric].title, "change"])],
      rows: group.moments.map(({ leadTime, metrics, change }) => [
        momentText(leadTime),
        ...MOMENT_METRICS.flatMap((metric) => {
          const { digits } = MOMENT_METRIC_TEXTS[metric];
          return [cells(metrics[metric], digits), change === undefined ? "" : cells(change[metric], digits)];
        }),
      ]),
    }),
  });
}
