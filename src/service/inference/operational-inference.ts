import { PuntualError } from "../../errors.ts";
import type { Movement } from "../../flights/flight-table.ts";
import { formatWithOffset } from "../../flights/read-time.ts";
import { QUANTILES, type QuantileName } from "../../models/operational/distribution/quantiles.ts";
import { forecastNote } from "../../models/operational/forecasting/forecast-note.ts";
import type { OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import { airportsOf } from "../airports/served-airports.ts";
import type { FlightFields } from "../forecasts/flight-request.ts";
import type { FlightForecast } from "../forecasts/forecast-item.ts";
import type { Forecaster } from "../forecasts/forecaster.ts";
import type { InferenceModel } from "./inference-model.ts";
import { type Columns, type InputTensor, input, output } from "./tensor.ts";
import { valueFault } from "./tensor-fault.ts";

const QUANTILE_NAMES = Object.keys(QUANTILES) as QuantileName[];

/** The inputs by the movement of the model: the airport of the model may be left out, where it has one. */
const INPUTS: Readonly<Record<Movement, readonly InputTensor[]>> = {
  departures: inputsWith(input("origin", "BYTES", true), input("destination", "BYTES")),
  arrivals: inputsWith(input("origin", "BYTES"), input("destination", "BYTES", true)),
};

function inputsWith(...ends: readonly InputTensor[]): readonly InputTensor[] {
  return [
    input("airline", "BYTES"),
    ...ends,
    input("scheduled", "BYTES"),
    input("flight_type", "BYTES", true),
    input("registration", "BYTES", true),
    input("at", "BYTES", true),
  ];
}

/** The input for a field of a flight of another name, and the field for such an input. */
const INPUT_OF: Readonly<Record<string, string>> = { flightType: "flight_type" };
const FIELD_OF: Readonly<Record<string, string>> = { flight_type: "flightType" };

/** Adapts the operational model to the Open Inference Protocol. */
export function operationalInference(forecaster: Forecaster): InferenceModel {
  return {
    name: "operational",
    get inputs() {
      return INPUTS[forecaster.movement];
    },
    outputs: [
      output("delay_probability", "FP64"),
      output("over_30", "FP64"),
      output("over_60", "FP64"),
      output("over_120", "FP64"),
      output("expected_lateness_minutes", "FP64"),
      ...QUANTILE_NAMES.map((name) => output(`minutes_${name}`, "FP64")),
      output("delayed", "BOOL"),
      output("lead_time", "BYTES"),
      output("moment", "BYTES"),
      output("unseen", "BYTES"),
      output("forecast_note", "BYTES"),
    ],
    current() {
      const { model } = forecaster;
      return {
        version: model.version,
        async infer(columns, rowCount, makeAll) {
          const now = forecaster.now();
          const outputs = emptyColumns();
          const inputs = INPUTS[model.model.movement];
          await makeAll(rowCount, (row) => {
            const item = forecaster.forecast(model, fieldsOf(columns, row, inputs), { now });
            if (item.problem !== undefined) throw faultOf(item.problem, row);
            addRow(outputs, item, momentText(item, model.model));
          });
          return outputs;
        },
      };
    },
  };
}

function fieldsOf(columns: Columns, row: number, inputs: readonly InputTensor[]): FlightFields {
  const fields = inputs.flatMap(({ name, isOptional }) => {
    const value = columns[name]?.[row];
    // A column cannot omit a value: the empty text means a missing one.
    return isOptional && (value === undefined || value === "") ? [] : [[FIELD_OF[name] ?? name, value]];
  });
  return Object.fromEntries(fields);
}

/** The values of each output. A forecast with all it is made of would take far more memory until the last is made. */
function emptyColumns() {
  return {
    delay_probability: [] as number[],
    over_30: [] as number[],
    over_60: [] as number[],
    over_120: [] as number[],
    expected_lateness_minutes: [] as number[],
    minutes_p10: [] as number[],
    minutes_p25: [] as number[],
    minutes_p50: [] as number[],
    minutes_p75: [] as number[],
    minutes_p90: [] as number[],
    delayed: [] as boolean[],
    lead_time: [] as string[],
    moment: [] as string[],
    unseen: [] as string[],
    forecast_note: [] as string[],
  } satisfies Columns;
}

/** The moment of a forecast, local time with its offset; blank without one. */
function momentText({ flight, forecast: { moment } }: FlightForecast, model: OperationalModel): string {
  if (moment === undefined) return "";
  return formatWithOffset(Math.floor(moment * 60) / 60, airportsOf(model).of(flight.airport).zone);
}

function addRow(
  to: ReturnType<typeof emptyColumns>,
  { flight, forecast }: FlightForecast,
  moment: string,
): void {
  const { over, support } = forecast;
  to.delay_probability.push(forecast.probability);
  to.over_30.push(over[1]);
  to.over_60.push(over[2]);
  to.over_120.push(over[3]);
  to.expected_lateness_minutes.push(forecast.expectedLatenessMinutes);
  const { quantiles } = forecast.lateness;
  for (const name of QUANTILE_NAMES) to[`minutes_${name}`].push(quantiles[name]);
  to.delayed.push(forecast.delayed);
  to.lead_time.push(forecast.leadTime);
  to.moment.push(moment);
  to.unseen.push(support.unseen.join(" "));
  to.forecast_note.push(forecastNote(flight, support));
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
