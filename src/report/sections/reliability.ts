import { reliabilityCurve } from "../../learn/metrics/reliability-curve.ts";
import { reliabilityPanel } from "../charts/reliability-chart.ts";
import { SERIES } from "../charts/series.ts";
import { JUDGED_NAMES, type Judged } from "../evaluated-flights.ts";
import { figure, table } from "../page/figure.ts";
import { html } from "../page/html.ts";
import { countText, fixed, percent } from "../page/number-text.ts";
import type { Section } from "./section.ts";

/** Bins of the curves: those of the expected calibration error. */
const BIN_COUNT = 15;

/** Whether a forecast of 30 % is followed by 30 delays in 100 flights. */
export function reliability({ backTest, labels }: Judged): Section {
  const curves = JUDGED_NAMES.map((name) => ({
    name,
    bins: reliabilityCurve(labels, backTest.forecasts[name].probability, BIN_COUNT),
  }));
  return {
    id: "reliability",
    title: "Can the probabilities be taken at their word?",
    body: figure({
      title: "Reliability",
      shows:
        "Each mark is the flights with about the same forecast: on the dashed line as many were delayed as forecast, " +
        "under it fewer, over it more; upright lines are 95% intervals, bars below count the flights.",
      plots: curves.map(({ name, bins }) => reliabilityPanel(name, bins)),
      data: html`${curves.map(({ name, bins }) =>
        table({
          caption: `Reliability of the ${SERIES[name].label}`,
          head: ["Forecast between", "Flights", "Mean forecast", "Delayed"],
          rows: bins.map(({ lower, upper, weight, meanProbability, positiveRate }) => [
            `${fixed(100 * lower, 1)} and ${percent(upper)}`,
            countText(weight),
            percent(meanProbability),
            percent(positiveRate),
          ]),
        }),
      )}`,
    }),
  };
}
