import { MOMENT_METRICS, type MomentsOfFlights } from "../../models/evaluation/moments/quality-by-moment.ts";
import { MOMENT_METRIC_TEXTS, momentsChart, momentText } from "../charts/moments-chart.ts";
import type { EvaluatedFlights } from "../evaluated-flights.ts";
import { chart, table } from "../page/elements.ts";
import { type Html, html } from "../page/html.ts";
import { countOf, fixed, percent } from "../page/number-text.ts";
import type { Section } from "../page/page.ts";

/** Shows how the forecasts get better as the scheduled time comes nearer; undefined where it was not evaluated. */
export function moments({ backTest }: EvaluatedFlights): Section | undefined {
  if (backTest.moments === undefined) return undefined;
  const { all, stillHere } = backTest.moments;
  return {
    id: "moments",
    title: "Moments",
    body: html`${momentCharts(all, "All flights", "")}${
      stillHere === undefined
        ? []
        : momentCharts(
            stillHere,
            `Flights still here ${stillHere.minutesLate} minutes after their scheduled time`,
            " Flights that leave late are harder to forecast than all flights, so that the two figures are not comparable: here " +
              "every moment is judged on these flights, its forecast given that the flight is still here.",
          )
    }`,
  };
}

function momentCharts(of: MomentsOfFlights, title: string, more: string): Html {
  const cells = ({ value, standardError }: { value: number; standardError: number }, digits: number) =>
    `${fixed(value, digits)} ± ${fixed(standardError, digits)}`;
  return chart({
    title,
    shows:
      `${countOf(of.flights, "flight")}, ${percent(of.delayed / of.flights)} delayed. Bars are 95 % intervals by day, ` +
      `dashed lines climatology: what the flights before each month alone would forecast.${more}`,
    plots: MOMENT_METRICS.map((metric) => momentsChart(of, metric)),
    data: table({
      caption: `${title}: by moment, with standard errors by day, and the change from the moment before`,
      head: ["Moment", ...MOMENT_METRICS.flatMap((metric) => [MOMENT_METRIC_TEXTS[metric].title, "change"])],
      rows: of.moments.map(({ leadTime, metrics, change }) => [
        momentText(leadTime),
        ...MOMENT_METRICS.flatMap((metric) => {
          const { digits } = MOMENT_METRIC_TEXTS[metric];
          return [cells(metrics[metric], digits), change === undefined ? "" : cells(change[metric], digits)];
        }),
      ]),
    }),
  });
}
