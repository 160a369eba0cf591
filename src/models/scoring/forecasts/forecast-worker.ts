import { parentPort, workerData } from "node:worker_threads";
import { errorData } from "../../../errors.ts";
import { type FileForecaster, forecasterOf } from "./file-forecaster.ts";

/** Forecasts the blocks that it receives, in their order; the first message is the file that was read once. */
const prepare = forecasterOf(workerData);
let forecast: FileForecaster | undefined;
parentPort?.on("message", (message) => {
  if (forecast === undefined) {
    forecast = prepare(message);
    return;
  }
  const { buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer> = message;
  try {
    const result = forecast(Buffer.from(buffer, byteOffset, byteLength));
    parentPort?.postMessage({ result, block: message }, [result.bytes.buffer, buffer]);
  } catch (error) {
    parentPort?.postMessage({ failure: errorData(error) });
  }
});
