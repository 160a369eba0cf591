import { parentPort, workerData } from "node:worker_threads";
import { errorData } from "../../errors.ts";
import { loadForecasting } from "./load-forecasting.ts";
import { predictFile } from "./predict-file.ts";

/** Forecasts the files that it receives, one after the other, with one model and history. */
const forecasting = loadForecasting(workerData);
forecasting.catch(() => {}); // reported with each file
parentPort?.on("message", async ({ path, out }: { readonly path: string; readonly out: string }) => {
  try {
    await predictFile(path, out, await forecasting);
    parentPort?.postMessage({});
  } catch (error) {
    parentPort?.postMessage({ failure: errorData(error) });
  }
});
