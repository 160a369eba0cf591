import * as Plot from "@observablehq/plot";
import type { Month } from "../../models/evaluation/months.ts";
import { legend, SERIES } from "../charts/series.ts";
import { seriesChart } from "../charts/series-chart.ts";
import { type EvaluatedFlights, MODEL_NAMES } from "../evaluated-flights.ts";
import { type MonthlyRate, monthlyRates } from "../metrics/monthly-rates.ts";
import { chart, markBest, table } from "../page/elements.ts";
import { type Html, html } from "../page/html.ts";
import { countText, fixed, monthName, percent, shortMonthName } from "../page/number-text.ts";
import type { Section } from "../page/page.ts";

/** Shows the models month by month. */
export function months(evaluated: EvaluatedFlights): Section {
  return {
    id: "months",
    title: "Months",
    body: html`${aucChart(evaluated)}${delayRateChart(evaluated)}`,
  };
}

function aucChart({ backTest }: EvaluatedFlights): Html {
  const auc = (name: (typeof MODEL_NAMES)[number], { key }: Month) =>
    backTest.models[name].months[key]?.rocAuc ?? Number.NaN;
  const series = MODEL_NAMES.map((name) => ({
    name,
    points: backTest.months.map((month) => ({ x: shortMonthName(month), y: auc(name, month) })),
  }));
  const lowest = Math.min(0.5, ...series.flatMap(({ points }) => points.map(({ y }) => y || 1)));
  return chart({
    title: "ROC AUC by month",
    shows:
      "How well delayed flights are separated from the others within the month; 1 is perfect, 0.5 is chance.",
    legend: legend(MODEL_NAMES, "both"),
    plots: [
      seriesChart({
        title: "ROC AUC by month",
        series,
        text: (value) => fixed(value, 3),
        x: { label: "month", domain: backTest.months.map(shortMonthName) },
        y: { label: "ROC AUC", domain: [Math.floor(lowest * 20) / 20, undefined] },
        marks: [Plot.ruleY([0.5], { stroke: "var(--faint)", strokeDasharray: "4,4" })],
      }),
    ],
    data: table({
      caption: "ROC AUC by month; ★ marks the best of each month.",
      head: ["Month", ...MODEL_NAMES.map((name) => SERIES[name].label)],
      rows: backTest.months.map((month) => [
        monthName(month),
        ...markBest(
          MODEL_NAMES.map((name) => auc(name, month)),
          "highest",
          fixed,
        ),
      ]),
    }),
  });
}

function delayRateChart(evaluated: EvaluatedFlights): Html {
  const rates = monthlyRates(evaluated);
  const short = ({ month }: MonthlyRate) => shortMonthName(month);
  const series = [
    ...MODEL_NAMES.map((name) => ({
      name,
      points: rates.map((rate) => ({ x: short(rate), y: 100 * rate.forecast[name] })),
    })),
    { name: "actual" as const, points: rates.map((rate) => ({ x: short(rate), y: 100 * rate.actual })) },
  ];
  return chart({
    title: "Share of flights delayed by month",
    shows:
      "If the mark of a model is under the actual one, its forecasts were too low in that month; if it is over it, too high.",
    legend: legend([...MODEL_NAMES, "actual"], "both"),
    plots: [
      seriesChart({
        title: "Share of flights delayed by month, forecast and actual",
        series,
        text: (value) => `${fixed(value, 1)}%`,
        x: { label: "month", domain: rates.map(short) },
        y: { label: "delayed, %", domain: [0, undefined] },
      }),
    ],
    data: table({
      caption: "Share of the flights delayed by month, and the mean forecast of each model",
      head: ["Month", "Flights", "Actual", ...MODEL_NAMES.map((name) => SERIES[name].label)],
      rows: rates.map(({ month, flights, actual, forecast }) => [
        monthName(month),
        countText(flights),
        percent(actual),
        ...MODEL_NAMES.map((name) => percent(forecast[name])),
      ]),
    }),
  });
}
