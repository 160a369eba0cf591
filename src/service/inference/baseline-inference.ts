import { PuntualError } from "../../errors.ts";
import type { FlightType } from "../../flights/flight-table.ts";
import { FLIGHT_TYPES, MONTHS } from "../../models/baseline/features.ts";
import type { SavedBaseline } from "../../models/baseline/saved-baseline.ts";
import type { ScoreTable } from "../../models/baseline/score-table.ts";
import { type BaselineForecast, countBaseline, forecastBaseline } from "../forecasts/baseline-forecast.ts";
import { shorten } from "../http/schema-fault.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import type { Shadow } from "../model-serving/shadow.ts";
import type { InferenceModel } from "./inference-model.ts";
import { type Columns, input, output } from "./tensor.ts";
import { valueFault } from "./tensor-fault.ts";

/** Adapts the baseline to the Open Inference Protocol, and counts its forecasts in the metrics. */
export function baselineInference({ baseline }: ServedModels, metrics: ServiceMetrics): InferenceModel {
  return {
    name: baseline.name,
    inputs: [input("airline", "BYTES"), input("flight_type", "BYTES"), input("month", "INT32")],
    outputs: [output("delay_probability", "FP64"), output("delayed", "BOOL")],
    current() {
      const saved = baseline.current;
      const { version, scores } = saved;
      return {
        version,
        async infer(columns, rowCount, makeAll) {
          const shadow = baseline.shadowBeside(saved);
          const forecasts: BaselineForecast[] = [];
          await makeAll(rowCount, (row) => {
            forecasts.push(forecastRow(scores, columns, row, metrics, shadow));
          });
          return {
            delay_probability: forecasts.map(({ probability }) => probability),
            delayed: forecasts.map(({ delayed }) => delayed),
          };
        },
      };
    },
  };
}

/**
 * Forecasts one row of the tensors, whose data types are checked already.
 * @throws PuntualError `invalid-request` for an invalid value, `unknown-category` for an unknown airline
 */
function forecastRow(
  scores: ScoreTable,
  columns: Columns,
  row: number,
  metrics: ServiceMetrics,
  shadow: Shadow<SavedBaseline> | undefined,
): BaselineForecast {
  const airline = columns.airline[row] as string;
  const flightType = columns.flight_type[row] as FlightType;
  const month = columns.month[row] as number;
  if (!FLIGHT_TYPES.includes(flightType)) {
    throw valueFault("flight_type", row, flightType, "I (international), N (national)");
  }
  if (month < 1 || month > MONTHS) throw valueFault("month", row, month, `an integer from 1 to ${MONTHS}`);
  const forecast = forecastBaseline(scores, airline, flightType, month);
  if (forecast !== undefined) {
    countBaseline(forecast, airline, flightType, month, metrics, shadow);
    return forecast;
  }
  throw new PuntualError("unknown-category", {
    field: `input airline, index ${row}`,
    value: JSON.stringify(shorten(airline)),
    reason: "was not in the training data",
    allowed: scores.airlines.join(", "),
  });
}
