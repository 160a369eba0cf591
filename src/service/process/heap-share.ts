import { totalmem } from "node:os";
import process from "node:process";
import type { Logger } from "pino";

/** The memory of a process beside V8's heap, in MiB: code, native memory, the thread of the database. 57 were measured. */
const BESIDE_HEAP = 64;

/** The memory of the process that supervises workers, in MiB; 30 were measured. */
const PRIMARY = 40;

/** The largest part of what is left that the heap may fill. The rest is for bodies and answers, which are outside it. */
const HEAP_PART = 2 / 3;

/** The smallest old generation, in MiB: a start with models of eleven lead times takes 34. */
const MIN_OLD_SPACE = 44;

/** The memory below which a process has to refuse requests of many flights, in MiB. */
const ENOUGH = 192;

/** With at least this share, in MiB, a process needs no options: V8's own limits are right then. */
const PLENTY = 4096;

/** An option of Node.js by which an operator sets the heap. */
const OWN_HEAP = /(^|\s)--max[-_](old[-_]space|heap)[-_]size/;

/** Returns the memory that this process and its children may use, in MiB: that of the container or of the machine. */
export function memoryLimit(): number {
  const constrained = process.constrainedMemory();
  return Math.min(constrained > 0 ? constrained : Infinity, totalmem()) / 2 ** 20;
}

/** Returns the memory of each process, in MiB, if so many serve; several have another one that supervises them. */
export function memoryShare(limit: number, processes: number): number {
  return processes === 1 ? limit : (limit - PRIMARY) / processes;
}

/**
 * Returns the options of Node.js that keep a process within its share of the memory: for the old generation half of it,
 * as V8 does for a whole container, or less where little is left beside the heap; for the young one, which V8 makes
 * smaller in small containers than a service needs, up to three semi-spaces of 16 MiB.
 * @param share in MiB
 * @param own the options that the operator has set; if they set the heap, there are no others
 */
export function heapOptions(share: number, own: readonly string[]): string[] {
  if (share >= PLENTY || own.some((options) => OWN_HEAP.test(options))) return [];
  const heap = Math.max(0, share - BESIDE_HEAP) * HEAP_PART;
  const semiSpace = 2 ** Math.max(0, Math.min(4, Math.floor(Math.log2(heap / 24))));
  const oldSpace = Math.max(MIN_OLD_SPACE, Math.floor(Math.min(share / 2, heap - 3 * semiSpace)));
  return [`--max-old-space-size=${oldSpace}`, `--max-semi-space-size=${semiSpace}`];
}

/** Logs a warning if the share of each process is too small to answer all requests. */
export function warnOfLittleMemory(logger: Logger, limit: number, processes: number): void {
  const share = memoryShare(limit, processes);
  if (share >= ENOUGH) return;
  const [limitMiB, shareMiB] = [Math.floor(limit), Math.floor(share)];
  logger.warn(
    { limitMiB, processes, shareMiB, neededMiB: ENOUGH },
    "too little memory: requests of many flights may be refused, or the service killed",
  );
}
