import { delayLabel } from "../../flights/delay.ts";
import { LATENESS_THRESHOLDS } from "../../models/operational/lead-model.ts";
import { LEAD_TIMES } from "../../models/operational/lead-time.ts";
import { decilePlot } from "../charts/decile-chart.ts";
import { legend, SERIES } from "../charts/series.ts";
import type { Judged } from "../evaluated-flights.ts";
import { deciles } from "../metrics/deciles.ts";
import { figure, markBest, panel, table } from "../page/figure.ts";
import { type Html, html } from "../page/html.ts";
import { fixed, LONGER_DELAYS, percent } from "../page/number-text.ts";
import type { Section } from "./section.ts";

/** How well the operational model says how late a flight will be. */
export function howLate(judged: Judged): Section {
  return {
    id: "how-late",
    title: "How late will a late flight be?",
    body: html`${longerFigure(judged)}${expectedFigure(judged)}${scoresTable(judged)}`,
  };
}

function longerFigure({ backTest, lateness }: Judged): Html {
  const plots = LONGER_DELAYS.map((minutes) => {
    const index = LATENESS_THRESHOLDS.findIndex((threshold) => String(threshold) === minutes);
    const hundreds = delayLabel(lateness, Number(minutes)).map((label) => 100 * label);
    const series = LEAD_TIMES.flatMap((name) => {
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
      decilePlot({
        what: `Share of flights over ${minutes} minutes late`,
        series,
        unit: "%",
        x: "forecast, %",
        y: `over ${minutes} min late, %`,
        width: 310,
      }),
    );
  });
  return figure({
    title: "Reliability for longer delays",
    shows:
      "Each mark is a tenth of the flights, those with the lowest forecast to the left; on the dashed line as many " +
      "were so late as was forecast.",
    legend: legend(LEAD_TIMES, "both"),
    plots,
  });
}

function expectedFigure({ backTest, lateness }: Judged): Html {
  const series = LEAD_TIMES.flatMap((name) => {
    const { expectedLateness } = backTest.forecasts[name];
    return expectedLateness === undefined ? [] : { name, points: deciles(expectedLateness, lateness) };
  });
  return figure({
    title: "Expected lateness",
    shows:
      "Each mark is a tenth of the flights by expected lateness; on the dashed line they left as late on average as " +
      "was expected.",
    legend: legend(LEAD_TIMES, "both"),
    plots: [
      decilePlot({
        what: "Mean lateness",
        series,
        unit: " min",
        x: "expected lateness, min",
        y: "actual mean lateness, min",
        width: 470,
      }),
    ],
  });
}

function scoresTable({ backTest }: Judged): Html {
  const models = LEAD_TIMES.map((name) => backTest.models[name]);
  const auc = LONGER_DELAYS.map((minutes) => models.map(({ over }) => over?.[minutes].rocAuc ?? Number.NaN));
  const error = LONGER_DELAYS.map((minutes) => models.map(({ over }) => over?.[minutes].ece ?? Number.NaN));
  const minutesOff = models.map(({ meanAbsoluteErrorMinutes }) => meanAbsoluteErrorMinutes ?? Number.NaN);
  const columns = [
    ...auc.map((values) => markBest(values, "highest", fixed)),
    ...error.map((values) => markBest(values, "lowest", fixed)),
    markBest(minutesOff, "lowest", (value) => fixed(value, 1)),
  ];
  return table({
    caption:
      "Longer delays and expected lateness; ★ marks the best of each column. The baseline says nothing of either.",
    head: [
      "Model",
      ...LONGER_DELAYS.map((minutes) => `ROC AUC, over ${minutes} min`),
      ...LONGER_DELAYS.map((minutes) => `Calibration error, over ${minutes} min`),
      "Mean absolute error, min",
    ],
    rows: LEAD_TIMES.map((name, row) => [SERIES[name].label, ...columns.map((column) => column[row])]),
  });
}
