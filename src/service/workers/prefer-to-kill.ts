import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";

/** The largest value of `oom_score_adj`: thousandths of the memory, which Linux adds to that of a process when it chooses one to kill. */
const MAX_ADJUSTMENT = 1000;

/**
 * Makes Linux kill a worker before this process if memory is full: a worker is replaced, and its end explained. One that has
 * just started is smaller than this process, so it counts as twice the memory of this process more. Does nothing where the
 * system is another one or does not allow it.
 * @param limit the memory of the container or of the machine, in MiB
 */
export function preferToKill(worker: number, limit: number): void {
  try {
    const own = Number(readFileSync("/proc/self/oom_score_adj", "utf8"));
    const more = Math.ceil((MAX_ADJUSTMENT * 2 * process.memoryUsage.rss()) / (limit * 2 ** 20));
    writeFileSync(`/proc/${worker}/oom_score_adj`, String(Math.min(MAX_ADJUSTMENT, own + more)));
  } catch {
    // The kernel then chooses the largest process.
  }
}
