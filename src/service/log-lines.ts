import process from "node:process";
import type { LogDestination } from "./request-log.ts";

/** How long a line may wait for others to be written with. */
const MOST_WAIT_MS = 10;

/** How many characters are written without waiting for more. */
const ENOUGH = 1 << 16;

/**
 * A destination of pino that writes lines to standard output some at a time, each a hundredth of a second after it
 * came at the latest: under load one write carries many. `flush` writes what waits; so does the end of the process.
 */
export function logLines(): LogDestination & { flush(): void } {
  let pending = "";
  let waiting = false;
  const flush = () => {
    waiting = false;
    const lines = pending;
    pending = "";
    if (lines !== "") process.stdout.write(lines);
  };
  process.on("exit", flush);
  return {
    flush,
    write(line) {
      pending += line;
      if (pending.length > ENOUGH) flush();
      else if (!waiting) {
        waiting = true;
        setTimeout(flush, MOST_WAIT_MS);
      }
    },
  };
}
