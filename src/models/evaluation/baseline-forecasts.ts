import { delayLabel, latenessMinutes } from "../../flights/delay.ts";
import type { FlightTable } from "../../flights/flight-table.ts";
import { aggregateFlights, fitAggregated } from "../baseline/aggregate-flights.ts";
import { DelayModel } from "../baseline/delay-model.ts";
import type { BackTestPlan } from "./back-test-plan.ts";

/** The settings of the baseline that does best in the back-test: without balanced classes, which distort probabilities. */
const BASELINE_OPTIONS = { learner: "logistic", features: "all", balance: false } as const;

/**
 * Forecasts each month with a baseline fitted to the flights that had departed when it began, to those of the flight's own
 * airport alone. An airport whose flights had all been delayed by then, or none, is forecast from all airports.
 * @param table with the columns airline, flightType, month, scheduled and operated
 * @returns the probability of a delay of each row; 0 for rows of other months
 */
export function baselineForecasts(table: FlightTable, { months, tasks }: BackTestPlan): Float64Array {
  const [scheduled, operated] = [table.scheduled as Float64Array, table.operated as Float64Array];
  const labels = delayLabel(latenessMinutes(scheduled, operated));
  const rows = Int32Array.from(labels.keys());
  const probability = new Float64Array(table.rowCount);
  const several = (table.airports?.length ?? 1) > 1 ? table.airport : undefined;
  for (const [index, { from, to }] of months.entries()) {
    const begin = tasks[index][0].from ?? -Infinity;
    const known = rows.filter((row) => operated[row] <= from && scheduled[row] >= begin);
    const ahead = rows.filter((row) => scheduled[row] >= from && scheduled[row] < to);
    const airports = several === undefined ? [undefined] : several.names.keys();
    for (const airport of airports) {
      const isHere = (row: number) => airport === undefined || several?.codes[row] === airport;
      const [own, asked] = [known.filter(isHere), ahead.filter(isHere)];
      if (asked.length === 0) continue;
      const delayed = own.reduce((sum, row) => sum + labels[row], 0);
      const training = delayed > 0 && delayed < own.length ? own : known;
      const fitted = fitAggregated(
        new DelayModel(BASELINE_OPTIONS),
        aggregateFlights(table, labels, training),
      );
      const forecasts = fitted.predictProbability(fitted.preprocess(table).features);
      for (const row of asked) probability[row] = forecasts[row];
    }
  }
  return probability;
}
