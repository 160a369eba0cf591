import { workerData } from "node:worker_threads";
import type { PastRead } from "../../operational/features/read-history.ts";
import { OperationalModel } from "../../operational/forecasting/operational-model.ts";
import { answerRequests, type Moved } from "../block-thread.ts";
import {
  type FileForecaster,
  type FileToForecast,
  type ForecastingData,
  fileForecaster,
} from "./file-forecaster.ts";
import type { BlockForecast } from "./forecast-block.ts";
import type { BlockToForecast } from "./kept-blocks.ts";
import { outcomesOf, type SharedOutcomes, sharedOutcomes } from "./shared-outcomes.ts";

/** A request to a thread: to fold past flights for all threads, to open a file that was read once, or to forecast one of its blocks. */
export type ForecastRequest =
  | { readonly past: PastRead }
  | { readonly file: FileToForecast; readonly outcomes: SharedOutcomes | undefined }
  | { readonly block: BlockToForecast };

/** The answer to each: the outcomes; nothing; the forecasts, and the buffer of the block's records if it has any. */
export type ForecastAnswer =
  | SharedOutcomes
  | undefined
  | { readonly forecast: BlockForecast; readonly records: Uint8Array<ArrayBuffer> | undefined };

const { model: data, moment }: ForecastingData = workerData;
const model = new OperationalModel(data);
let forecaster: FileForecaster | undefined;
answerRequests((request: ForecastRequest): Moved<ForecastAnswer> => {
  if ("past" in request) return { result: sharedOutcomes(request.past, model), buffers: [] };
  if ("block" in request) return forecasts(request.block);
  const { file, outcomes } = request;
  forecaster = fileForecaster(model, outcomes && outcomesOf(outcomes, model), moment, file);
  return { result: undefined, buffers: [] };
});

function forecasts(block: BlockToForecast): Moved<ForecastAnswer> {
  const forecast = (forecaster as FileForecaster)(block);
  const records = "records" in block ? block.records : undefined;
  return {
    result: { forecast, records },
    buffers: [forecast.bytes.buffer, ...(records ? [records.buffer] : [])],
  };
}
