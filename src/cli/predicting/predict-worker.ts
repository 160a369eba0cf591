import process from "node:process";
import { setTimeout } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { errorData } from "../../errors.ts";
import { outcomesOf, sharedOutcomes } from "../../models/scoring/forecasts/shared-outcomes.ts";
import { loadForecasting } from "./load-forecasting.ts";
import { type Forecasting, predictFile } from "./predict-file.ts";

/** Waits until the main thread has all that this one has printed: what it has not is lost when the thread ends. */
async function printed(): Promise<void> {
  while (process.stderr.writableLength > 0) await setTimeout(1);
}

/** Forecasts the files that it receives, one after the other, with one model and history. Other threads have the other files. */
const forecasting = loadForecasting(workerData).then((loaded): Forecasting => {
  const { saved, past } = loaded;
  if (saved.kind === "baseline" || past === undefined) return { ...loaded, threads: 1 };
  return { ...loaded, threads: 1, history: outcomesOf(sharedOutcomes(past, saved.model), saved.model) };
});
forecasting.catch(() => {}); // reported with each file
parentPort?.on("message", async ({ path, out }: { readonly path: string; readonly out: string }) => {
  const answer = await forecasting
    .then((loaded) => predictFile(path, out, loaded))
    .then(() => ({}))
    .catch((error) => ({ failure: errorData(error) }));
  await printed();
  parentPort?.postMessage(answer);
});
