import { parentPort, workerData } from "node:worker_threads";
import { errorData } from "../../../errors.ts";
import { PastFlights } from "../features/past-flights.ts";
import { type Job, runJob } from "./lead-jobs.ts";

/** Runs the jobs that it receives, in their order. */
const flights = new PastFlights(workerData);
parentPort?.on("message", (job: Job) => {
  try {
    parentPort?.postMessage({ result: runJob(flights, job) });
  } catch (error) {
    parentPort?.postMessage({ failure: errorData(error) });
  }
});
