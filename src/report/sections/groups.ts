import { GROUP_MODELS, groupChart, groupTable, rateOf } from "../charts/group-chart.ts";
import { legend } from "../charts/series.ts";
import { seriesChart } from "../charts/series-chart.ts";
import type { EvaluatedFlights } from "../evaluated-flights.ts";
import {
  type GroupMetrics,
  groupMetrics,
  groupRows,
  MIN_FLIGHTS,
  poolOthers,
} from "../metrics/group-metrics.ts";
import { chart } from "../page/elements.ts";
import { type Html, html } from "../page/html.ts";
import { fixed } from "../page/number-text.ts";
import type { Section } from "../page/page.ts";

/** The number of destinations shown alone; the others are pooled. */
const DESTINATIONS = 15;

const SHOWN = [...GROUP_MODELS, "actual"] as const;
const HOW_TO_READ = "The grey line is the error of the hour lead; the number of flights is in brackets.";

/** Shows whether forecasts are right for each airline, hour and destination, or only on average. */
export function groups(evaluated: EvaluatedFlights): Section {
  const { flights, names, movement, counts } = evaluated.backTest;
  const [other, which] =
    movement === "arrivals" ? (["origin", "from"] as const) : (["destination", "to"] as const);
  const by = (keyOf: (row: number) => string) => groupRows(flights.length, keyOf);
  const airlines = poolOthers(
    by((row) => named(flights[row].airlineCode, names.airlines)),
    ({ rows }) => rows.length >= MIN_FLIGHTS,
  );
  const destinations = poolOthers(
    by((row) => named(flights[row].destination, names.destinations)),
    (_, rank) => rank < DESTINATIONS,
  );
  const hours = by((row) => String(evaluated.hour[row]).padStart(2, "0")).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const metrics = (list: typeof hours) => list.map((group) => groupMetrics(evaluated, group));
  return {
    id: "groups",
    title: `${counts.length > 1 ? "Airports, airlines" : "Airlines"}, hours and ${other}s`,
    body: html`${[
      ...(counts.length > 1
        ? [namedChart("airport", "of each airport", metrics(by((row) => flights[row].airport ?? "")))]
        : []),
      namedChart("airline", `of each airline with ${MIN_FLIGHTS} flights or more`, metrics(airlines)),
      hourChart(metrics(hours)),
      namedChart(
        other,
        `${which} the ${DESTINATIONS} ${other}s with the most flights`,
        metrics(destinations),
      ),
    ]}`,
  };
}

/** Writes `SKU Sky Airline`: a name, above all a clipped one, is not always unique. */
function named(code: string, names: Readonly<Record<string, string>>): string {
  const name = names[code];
  return name === undefined ? code : `${code} ${name}`;
}

function namedChart(
  kind: "airport" | "airline" | "destination" | "origin",
  which: string,
  list: readonly GroupMetrics[],
): Html {
  return chart({
    title: `By ${kind}`,
    shows: `The share of flights delayed, forecast and actual, ${which}, the others pooled. ${HOW_TO_READ}`,
    legend: legend(SHOWN, "symbols"),
    plots: [groupChart(`Share of flights delayed by ${kind}`, list)],
    data: groupTable(
      `Share delayed by ${kind}: actual, mean forecast and Brier score`,
      `${kind[0].toUpperCase()}${kind.slice(1)}`,
      list,
    ),
  });
}

function hourChart(list: readonly GroupMetrics[]): Html {
  return chart({
    title: "By hour of the day",
    shows: "The share of flights delayed, forecast and actual, by scheduled hour.",
    legend: legend(SHOWN, "both"),
    plots: [
      seriesChart({
        title: "Share of flights delayed by scheduled hour",
        series: SHOWN.map((name) => ({
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
