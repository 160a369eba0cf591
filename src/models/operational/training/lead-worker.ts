import { parentPort, workerData } from "node:worker_threads";
import { type LeadTask, LeadTrainer } from "./lead-trainer.ts";

/** Runs the tasks that it receives, in their order. */
const trainer = new LeadTrainer(workerData);
parentPort?.on("message", (task: LeadTask) => {
  try {
    parentPort?.postMessage({ result: trainer.run(task) });
  } catch (error) {
    // A PuntualError would arrive as a plain Error: its parts are sent instead.
    const { code, details, message } = error as { code?: string; details?: object; message: string };
    parentPort?.postMessage({ failure: { code, details, message } });
  }
});
