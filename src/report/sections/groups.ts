import { GROUP_MODELS, groupPlot, groupTable, rateOf } from "../charts/group-chart.ts";
import { legend } from "../charts/series.ts";
import { seriesPlot } from "../charts/series-chart.ts";
import type { Judged } from "../evaluated-flights.ts";
import {
  FEWEST_FLIGHTS,
  type GroupFigures,
  groupFigures,
  groupRows,
  poolOthers,
} from "../metrics/group-metrics.ts";
import { figure } from "../page/figure.ts";
import { type Html, html } from "../page/html.ts";
import { fixed } from "../page/number-text.ts";
import type { Section } from "./section.ts";

/** So many destinations are shown, the others pooled. */
const DESTINATIONS = 15;

const shown = [...GROUP_MODELS, "actual"] as const;
const HOW_TO_READ =
  "The grey line is what the hour lead was off by, and the number of flights stands in brackets.";

/** Whether a model is fair to each airline, hour and destination, or only right on average. */
export function groups(judged: Judged): Section {
  const { flights, names } = judged.backTest;
  const by = (keyOf: (row: number) => string) => groupRows(flights.length, keyOf);
  const airlines = poolOthers(
    by((row) => named(flights[row].airlineCode, names.airlines)),
    ({ rows }) => rows.length >= FEWEST_FLIGHTS,
  );
  const destinations = poolOthers(
    by((row) => named(flights[row].destination, names.destinations)),
    (_, rank) => rank < DESTINATIONS,
  );
  const hours = by((row) => String(judged.hour[row]).padStart(2, "0")).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const figures = (list: typeof hours) => list.map((group) => groupFigures(judged, group));
  return {
    id: "groups",
    title: "For whom is it right, for whom is it off?",
    body: html`${[
      namedFigure("airline", `of each airline with ${FEWEST_FLIGHTS} flights or more`, figures(airlines)),
      hourFigure(figures(hours)),
      namedFigure(
        "destination",
        `to the ${DESTINATIONS} destinations with most flights`,
        figures(destinations),
      ),
    ]}`,
  };
}

/** `SKU Sky Airline`: names alone are not always unique, nor when they are clipped. */
function named(code: string, names: Readonly<Record<string, string>>): string {
  const name = names[code];
  return name === undefined ? code : `${code} ${name}`;
}

function namedFigure(kind: "airline" | "destination", which: string, list: readonly GroupFigures[]): Html {
  return figure({
    title: `By ${kind}`,
    shows: `The share of flights delayed, forecast and actual, ${which}, the others pooled. ${HOW_TO_READ}`,
    legend: legend(shown, "symbols"),
    plots: [groupPlot(`Share of flights delayed by ${kind}`, list)],
    data: groupTable(
      `Share delayed by ${kind}: actual, mean forecast and Brier score`,
      kind === "airline" ? "Airline" : "Destination",
      list,
    ),
  });
}

function hourFigure(list: readonly GroupFigures[]): Html {
  return figure({
    title: "By hour of the day",
    shows: "The share of flights delayed by the hour that they were scheduled in, forecast and actual.",
    legend: legend(shown, "both"),
    plots: [
      seriesPlot({
        what: "Share of flights delayed by scheduled hour",
        series: shown.map((name) => ({
          name,
          points: list.map((group) => ({ x: group.name, y: 100 * rateOf(group, name) })),
        })),
        text: (value) => `${fixed(value, 1)}%`,
        x: { label: "scheduled hour", domain: list.map(({ name }) => name) },
        y: { label: "delayed, %", domain: [0, undefined] },
      }),
    ],
    data: groupTable("Share delayed by scheduled hour: actual, mean forecast and Brier score", "Hour", list),
  });
}
