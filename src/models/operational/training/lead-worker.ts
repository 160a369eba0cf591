import { parentPort, workerData } from "node:worker_threads";
import { errorData } from "../../../errors.ts";
import { type LeadTask, LeadTrainer } from "./lead-trainer.ts";

/** Runs the tasks that it receives, in their order. */
const trainer = new LeadTrainer(workerData);
parentPort?.on("message", (task: LeadTask) => {
  try {
    parentPort?.postMessage({ result: trainer.run(task) });
  } catch (error) {
    parentPort?.postMessage({ failure: errorData(error) });
  }
});
