import { readFile } from "node:fs";
import process from "node:process";
import { Worker } from "node:worker_threads";

/** Holds a thread of the pool and a thread of its own, each for ever, by reads of a FIFO that has no writer. */
export function holdThreads(fifo: string): void {
  readFile(fifo, () => {});
  new Worker('require("node:fs").readFileSync(require("node:worker_threads").workerData)', {
    eval: true,
    workerData: fifo,
  }).unref();
}

/*
 * Preloaded into a server by tests with HOLD_THREADS=<a FIFO>: holds the threads as soon as the server handles
 * SIGTERM. With UV_THREADPOOL_SIZE=1 no other file is read from then on, so that a start never finishes.
 */
const { HOLD_THREADS } = process.env;
if (HOLD_THREADS !== undefined) {
  const look = setInterval(() => {
    if (process.listenerCount("SIGTERM") === 0) return;
    clearInterval(look);
    holdThreads(HOLD_THREADS);
    process.on("SIGTERM", () => process.stderr.write("SIGTERM is handled\n"));
    process.stderr.write("threads are held\n");
  }, 1);
}
