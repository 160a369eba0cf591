import * as Plot from "@observablehq/plot";
import { legend, SERIES } from "../charts/series.ts";
import { seriesPlot } from "../charts/series-chart.ts";
import { JUDGED_NAMES, type Judged } from "../evaluated-flights.ts";
import { type MonthlyLevel, monthlyLevels } from "../metrics/monthly-rates.ts";
import { figure, markBest, table } from "../page/figure.ts";
import { type Html, html } from "../page/html.ts";
import { countText, fixed, monthName, percent } from "../page/number-text.ts";
import type { Section } from "./section.ts";

/** How the models held up from month to month. */
export function months(judged: Judged): Section {
  return {
    id: "months",
    title: "Does it hold from month to month?",
    body: html`${aucFigure(judged)}${levelFigure(judged)}`,
  };
}

function aucFigure({ backTest }: Judged): Html {
  const auc = (name: (typeof JUDGED_NAMES)[number], month: number) =>
    backTest.models[name].months[month]?.rocAuc ?? Number.NaN;
  const series = JUDGED_NAMES.map((name) => ({
    name,
    points: backTest.months.map((month) => ({ x: monthName(month).slice(0, 3), y: auc(name, month) })),
  }));
  const lowest = Math.min(0.5, ...series.flatMap(({ points }) => points.map(({ y }) => y || 1)));
  return figure({
    title: "ROC AUC by month",
    shows: "The higher, the better flights were told apart within the month; 0.5 is chance.",
    legend: legend(JUDGED_NAMES, "both"),
    plots: [
      seriesPlot({
        what: "ROC AUC by month",
        series,
        text: (value) => fixed(value, 3),
        x: { label: "month", domain: backTest.months.map((month) => monthName(month).slice(0, 3)) },
        y: { label: "ROC AUC", domain: [Math.floor(lowest * 20) / 20, undefined] },
        marks: [Plot.ruleY([0.5], { stroke: "var(--faint)", strokeDasharray: "4,4" })],
      }),
    ],
    data: table({
      caption: "ROC AUC by month; ★ marks the best of each month.",
      head: ["Month", ...JUDGED_NAMES.map((name) => SERIES[name].label)],
      rows: backTest.months.map((month) => [
        monthName(month),
        ...markBest(
          JUDGED_NAMES.map((name) => auc(name, month)),
          "highest",
          fixed,
        ),
      ]),
    }),
  });
}

function levelFigure(judged: Judged): Html {
  const levels = monthlyLevels(judged);
  const short = ({ month }: MonthlyLevel) => monthName(month).slice(0, 3);
  const series = [
    ...JUDGED_NAMES.map((name) => ({
      name,
      points: levels.map((level) => ({ x: short(level), y: 100 * level.forecast[name] })),
    })),
    { name: "actual" as const, points: levels.map((level) => ({ x: short(level), y: 100 * level.actual })) },
  ];
  return figure({
    title: "Level of delays by month",
    shows:
      "Where a model's mark lies under the actual one, the month was worse than it forecast; over it, better.",
    legend: legend([...JUDGED_NAMES, "actual"], "both"),
    plots: [
      seriesPlot({
        what: "Share of flights delayed by month, forecast and actual",
        series,
        text: (value) => `${fixed(value, 1)}%`,
        x: { label: "month", domain: levels.map(short) },
        y: { label: "delayed, %", domain: [0, undefined] },
      }),
    ],
    data: table({
      caption: "Share of the flights delayed by month, and the mean forecast of each model",
      head: ["Month", "Flights", "Actual", ...JUDGED_NAMES.map((name) => SERIES[name].label)],
      rows: levels.map(({ month, flights, actual, forecast }) => [
        monthName(month),
        countText(flights),
        percent(actual),
        ...JUDGED_NAMES.map((name) => percent(forecast[name])),
      ]),
    }),
  });
}
