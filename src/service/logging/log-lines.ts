import cluster from "node:cluster";
import process from "node:process";
import type { LogDestination } from "./request-log.ts";

/** The time for which a line may wait for others, in milliseconds. */
const MAX_WAIT_MS = 10;

/**
 * The number of bytes that may wait: in a worker, no more than the system writes as one piece if several processes
 * write.
 */
const ROOM = cluster.isWorker ? 1 << 12 : 1 << 16;

/** The largest number of UTF-8 bytes for one UTF-16 unit of a text. */
const BYTES_A_UNIT = 3;

/**
 * A destination of pino that writes lines to standard output in batches, each line at most ten milliseconds
 * late: under load one write carries many. `flush` writes the waiting lines; so does the end of the process.
 * Lines wait as bytes, because texts would outlive young collections of the heap, which would copy them
 * repeatedly.
 */
export function logLines(): LogDestination & { flush(): void } {
  const waiting = Buffer.allocUnsafe(ROOM);
  let length = 0;
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (length === 0) return;
    process.stdout.write(Buffer.from(waiting.subarray(0, length)));
    length = 0;
  };
  process.on("exit", flush);
  return {
    flush,
    write(line) {
      const most = line.length * BYTES_A_UNIT;
      if (most > ROOM - length) flush();
      if (most > ROOM) {
        process.stdout.write(line);
        return;
      }
      length += waiting.write(line, length);
      timer ??= setTimeout(flush, MAX_WAIT_MS);
    },
  };
}
