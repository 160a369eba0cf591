import { reliabilityCurve } from "../../learn/metrics/reliability-curve.ts";
import { reliabilityChart } from "../charts/reliability-chart.ts";
import { SERIES } from "../charts/series.ts";
import { type EvaluatedFlights, MODEL_NAMES } from "../evaluated-flights.ts";
import { chart, table } from "../page/elements.ts";
import { html } from "../page/html.ts";
import { countText, fixed, percent } from "../page/number-text.ts";
import type { Section } from "../page/page.ts";

/** The number of bins, that of the expected calibration error. */
const BIN_COUNT = 15;

/** Shows whether 30 of 100 flights with a forecast of 30 % are delayed. */
export function reliability({ backTest, labels }: EvaluatedFlights): Section {
  const curves = MODEL_NAMES.map((name) => ({
    name,
    bins: reliabilityCurve(labels, backTest.forecasts[name].probability, BIN_COUNT),
  }));
  return {
    id: "reliability",
    title: "Calibration",
    body: chart({
      title: "Reliability",
      shows:
        "Each mark stands for flights with similar forecasts. On the dashed line, the actual share of delays equals the " +
        "forecast; under it there were fewer, over it more. Vertical lines are 95% intervals; bars count the flights.",
      plots: curves.map(({ name, bins }) => reliabilityChart(name, bins)),
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
