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

/** A message to a thread: first the past flights, then the file that was read once, then its blocks. */
export type ThreadMessage =
  | { readonly past: PastRead }
  | { readonly file: FileToForecast }
  | { readonly block: Uint8Array<ArrayBuffer> };

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

function answer(block: Uint8Array<ArrayBuffer>): void {
  const { buffer, byteOffset, byteLength } = block;
  try {
    const result = (forecast as FileForecaster)(Buffer.from(buffer, byteOffset, byteLength));
    parentPort?.postMessage({ result, block }, [result.bytes.buffer, buffer]);
  } catch (error) {
    parentPort?.postMessage({ failure: errorData(error) });
  }
}
