import { delayLabel } from "../../flights/delay.ts";
import { LATENESS_THRESHOLDS } from "../../models/operational/distribution/thresholds.ts";
import { MAIN_LEAD_TIMES } from "../../models/operational/lead-time.ts";
import { decileChart } from "../charts/decile-chart.ts";
import { legend, SERIES } from "../charts/series.ts";
import type { EvaluatedFlights } from "../evaluated-flights.ts";
import { deciles } from "../metrics/deciles.ts";
import { chart, markBest, panel, table } from "../page/elements.ts";
import { type Html, html } from "../page/html.ts";
import { fixed, percent } from "../page/number-text.ts";
import type { Section } from "../page/page.ts";

/** The thresholds of lateness over that of a delay, in minutes, as the keys of their metrics. */
export const LONGER_DELAYS = LATENESS_THRESHOLDS.slice(1).map(String) as readonly ("30" | "60" | "120")[];

/** Shows how well the operational model forecasts how late a flight will be. */
export function lateness(evaluated: EvaluatedFlights): Section {
  return {
    id: "lateness",
    title: "Lateness",
    body: html`${longerDelaysChart(evaluated)}${expectedLatenessChart(evaluated)}${scoresTable(evaluated)}`,
  };
}

function longerDelaysChart({ backTest, lateness }: EvaluatedFlights): Html {
  const plots = LONGER_DELAYS.map((minutes) => {
    const index = LATENESS_THRESHOLDS.findIndex((threshold) => String(threshold) === minutes);
    const hundreds = delayLabel(lateness, Number(minutes)).map((label) => 100 * label);
    const series = MAIN_LEAD_TIMES.flatMap((name) => {
      const { over } = backTest.forecasts[name];
      if (over === undefined) return [];
      return {
        name,
        points: deciles(
          Float64Array.from(over, (each) => 100 * each[index]),
          hundreds,
        ),
      };
    });
    const share = hundreds.reduce((sum, value) => sum + value, 0) / hundreds.length / 100;
    return panel(
      `Over ${minutes} min: ${percent(share)} of flights`,
      decileChart({
        title: `Share of flights over ${minutes} minutes late`,
        series,
        unit: "%",
        x: "forecast, %",
        y: `over ${minutes} min late, %`,
        width: 310,
      }),
    );
  });
  return chart({
    title: "Reliability for longer delays",
    shows:
      "Each mark is a tenth of the flights, from the lowest forecast on the left to the highest. On the dashed line, the " +
      "actual share equals the forecast.",
    legend: legend(MAIN_LEAD_TIMES, "both"),
    plots,
  });
}

function expectedLatenessChart({ backTest, lateness }: EvaluatedFlights): Html {
  const series = MAIN_LEAD_TIMES.flatMap((name) => {
    const { expectedLateness } = backTest.forecasts[name];
    return expectedLateness === undefined ? [] : { name, points: deciles(expectedLateness, lateness) };
  });
  return chart({
    title: "Expected lateness",
    shows:
      "Each mark is a tenth of the flights by expected lateness. On the dashed line, the actual mean lateness equals the " +
      "expected one.",
    legend: legend(MAIN_LEAD_TIMES, "both"),
    plots: [
      decileChart({
        title: "Mean lateness",
        series,
        unit: " min",
        x: "expected lateness, min",
        y: "actual mean lateness, min",
        width: 470,
      }),
    ],
  });
}

function scoresTable({ backTest }: EvaluatedFlights): Html {
  const models = MAIN_LEAD_TIMES.map((name) => backTest.models[name]);
  const auc = LONGER_DELAYS.map((minutes) => models.map(({ over }) => over?.[minutes].rocAuc ?? Number.NaN));
  const error = LONGER_DELAYS.map((minutes) => models.map(({ over }) => over?.[minutes].ece ?? Number.NaN));
  const meanErrors = models.map(({ meanAbsoluteErrorMinutes }) => meanAbsoluteErrorMinutes ?? Number.NaN);
  const columns = [
    ...auc.map((values) => markBest(values, "highest", fixed)),
    ...error.map((values) => markBest(values, "lowest", fixed)),
    markBest(meanErrors, "lowest", (value) => fixed(value, 1)),
  ];
  return table({
    caption:
      "Longer delays and expected lateness; ★ marks the best of each column. The baseline does not forecast either.",
    head: [
      "Model",
      ...LONGER_DELAYS.map((minutes) => `ROC AUC, over ${minutes} min`),
      ...LONGER_DELAYS.map((minutes) => `Calibration error, over ${minutes} min`),
      "Mean absolute error, min",
    ],
    rows: MAIN_LEAD_TIMES.map((name, row) => [SERIES[name].label, ...columns.map((column) => column[row])]),
  });
}
