import { workerData } from "node:worker_threads";
import type { BlockRead, BlockReading } from "../../../flights/reading/block-reading.ts";
import { BlockReader } from "../../../flights/reading/flight-blocks.ts";
import { asBuffer } from "../../../flights/reading/record-blocks.ts";
import { namesKnownTo } from "../../operational/forecasting/find-flight.ts";
import { OperationalModel } from "../../operational/forecasting/operational-model.ts";
import { answerRequests, type Moved } from "../block-thread.ts";
import {
  type FileForecaster,
  type ForecastingData,
  fileForecaster,
  type TimetablesOfFile,
} from "./file-forecaster.ts";
import type { BlockForecast } from "./forecast-block.ts";
import type { BlockToForecast } from "./kept-blocks.ts";
import { outcomesOf, type SharedOutcomes } from "./shared-outcomes.ts";

/** A request to a thread: to open a file, to read one of its blocks, to take what is known of other flights, or to forecast a block. */
export type ForecastRequest =
  | { readonly reading: BlockReading }
  | { readonly records: Uint8Array<ArrayBuffer> }
  | { readonly timetables: TimetablesOfFile; readonly outcomes: SharedOutcomes | undefined }
  | { readonly block: BlockToForecast };

/** The answer to each: nothing; a block as it was read, or its forecasts, and the buffer of its records if it has any. */
export type ForecastAnswer =
  | undefined
  | { readonly read: BlockRead; readonly records: Uint8Array<ArrayBuffer> }
  | { readonly forecast: BlockForecast; readonly records: Uint8Array<ArrayBuffer> | undefined };

const { model: data, moment }: ForecastingData = workerData;
const model = new OperationalModel(data);
let reader: BlockReader | undefined;
let forecaster: FileForecaster | undefined;
answerRequests((request: ForecastRequest): Moved<ForecastAnswer> => {
  if ("block" in request) return forecasts(request.block);
  if ("records" in request) return readOf(request.records);
  if ("reading" in request) reader = new BlockReader(request.reading, namesKnownTo(model.finder));
  else {
    const { timetables, outcomes } = request;
    const history = outcomes && outcomesOf(outcomes, model);
    forecaster = fileForecaster(model, history, moment, timetables, reader as BlockReader);
  }
  return { result: undefined, buffers: [] };
});

function readOf(records: Uint8Array<ArrayBuffer>): Moved<ForecastAnswer> {
  const read = (reader as BlockReader).read(asBuffer(records));
  return { result: { read, records }, buffers: [records.buffer] };
}

function forecasts(block: BlockToForecast): Moved<ForecastAnswer> {
  const forecast = (forecaster as FileForecaster)(block);
  const records = "records" in block ? block.records : undefined;
  return {
    result: { forecast, records },
    buffers: [forecast.bytes.buffer, ...(records ? [records.buffer] : [])],
  };
}
