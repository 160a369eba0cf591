import { parentPort, workerData } from "node:worker_threads";
import { errorData } from "../../../errors.ts";
import type { Histories } from "../../../history/by-airport.ts";
import { historiesOf, type PastRead } from "../../operational/features/read-history.ts";
import { OperationalModel } from "../../operational/forecasting/operational-model.ts";
import {
  type FileForecaster,
  type FileToForecast,
  type ForecastingData,
  fileForecaster,
} from "./file-forecaster.ts";
import type { BlockToForecast } from "./kept-blocks.ts";

/** A message to a thread: first the past flights, then the file that was read once, then its blocks. */
export type ThreadMessage =
  | { readonly past: PastRead }
  | { readonly file: FileToForecast }
  | { readonly block: BlockToForecast };

/** Forecasts the blocks that it receives, in their order. */
const { model: data, moment }: ForecastingData = workerData;
const model = new OperationalModel(data);
let history: Histories | undefined;
let forecast: FileForecaster | undefined;
parentPort?.on("message", (message: ThreadMessage) => {
  if ("past" in message) history = historiesOf(message.past, model);
  else if ("file" in message) forecast = fileForecaster(model, history, moment, message.file);
  else answer(message.block);
});

function answer(block: BlockToForecast): void {
  try {
    const result = (forecast as FileForecaster)(block);
    const records = "records" in block ? block.records : undefined;
    parentPort?.postMessage({ result, ...(records && { records }) }, [
      result.bytes.buffer,
      ...(records ? [records.buffer] : []),
    ]);
  } catch (error) {
    parentPort?.postMessage({ failure: errorData(error) });
  }
}
