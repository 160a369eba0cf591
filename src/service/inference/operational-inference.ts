import { PuntualError } from "../../errors.ts";
import { forecastNote } from "../../models/operational/forecasting/forecast-note.ts";
import type { FlightFields } from "../forecasts/flight-request.ts";
import type { FlightForecast } from "../forecasts/forecast-item.ts";
import type { Forecaster } from "../forecasts/forecaster.ts";
import { yieldToEventLoop } from "../process/yield-to-event-loop.ts";
import type { InferenceModel } from "./inference-model.ts";
import { type Columns, input, output } from "./tensor.ts";
import { valueFault } from "./value-fault.ts";

const INPUTS = [
  input("airline", "BYTES"),
  input("destination", "BYTES"),
  input("scheduled", "BYTES"),
  input("flight_type", "BYTES", true),
];

/** The input for each field of a flight. */
const INPUT_OF: Readonly<Record<string, string>> = { flightType: "flight_type" };

/** Adapts the operational model to the Open Inference Protocol. */
export function operationalInference(forecaster: Forecaster): InferenceModel {
  return {
    name: "operational",
    inputs: INPUTS,
    outputs: [
      output("delay_probability", "FP64"),
      output("over_30", "FP64"),
      output("over_60", "FP64"),
      output("over_120", "FP64"),
      output("expected_lateness_minutes", "FP64"),
      output("delayed", "BOOL"),
      output("lead_time", "BYTES"),
      output("unseen", "BYTES"),
      output("forecast_note", "BYTES"),
    ],
    current() {
      const { model } = forecaster;
      return {
        version: model.version,
        async infer(columns, rowCount) {
          const now = forecaster.now();
          const items: FlightForecast[] = [];
          await yieldToEventLoop(rowCount, (row) => {
            const item = forecaster.forecast(model, fieldsOf(columns, row), now);
            if (item.problem !== undefined) throw faultOf(item.problem, row);
            items.push(item);
          });
          return columnsOf(items);
        },
      };
    },
  };
}

function fieldsOf({ airline, destination, scheduled, flight_type }: Columns, row: number): FlightFields {
  // A column cannot omit a value: the empty text means a missing one.
  const flightType = flight_type?.[row] === "" ? undefined : flight_type?.[row];
  return { airline: airline[row], destination: destination[row], scheduled: scheduled[row], flightType };
}

function columnsOf(items: readonly FlightForecast[]): Columns {
  const forecasts = items.map(({ forecast }) => forecast);
  return {
    delay_probability: forecasts.map(({ probability }) => probability),
    over_30: forecasts.map(({ over }) => over[1]),
    over_60: forecasts.map(({ over }) => over[2]),
    over_120: forecasts.map(({ over }) => over[3]),
    expected_lateness_minutes: forecasts.map(({ expectedLatenessMinutes }) => expectedLatenessMinutes),
    delayed: forecasts.map(({ delayed }) => delayed),
    lead_time: forecasts.map(({ leadTime }) => leadTime),
    unseen: forecasts.map(({ support }) => support.unseen.join(" ")),
    forecast_note: items.map(({ flight, forecast }) => forecastNote(flight, forecast.support)),
  };
}

/** The problem of a flight with the name of the input and the index of the row. */
function faultOf(problem: PuntualError, row: number): PuntualError {
  const [wrong] = problem.fields;
  if (wrong === undefined) {
    return new PuntualError("invalid-request", { reason: `index ${row}: ${problem.message}` });
  }
  const field = wrong.pointer.slice(1);
  return valueFault(INPUT_OF[field] ?? field, row, wrong.value, wrong.allowed);
}
