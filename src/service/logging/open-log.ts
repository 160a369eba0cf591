import { constants, fstatSync, openSync } from "node:fs";
import process from "node:process";

import { LogLines } from "./log-lines.ts";

const { O_WRONLY, O_NONBLOCK, O_NOCTTY } = constants;

/** Opens the log of this process on standard output; at the end of the process, what waits is written where possible. */
export function openLog(): LogLines {
  const log = new LogLines(nonBlockingOutput());
  process.on("exit", () => log.endNow());
  return log;
}

/**
 * Returns a file descriptor that writes to standard output and fails with EAGAIN where that would block: on a pipe or
 * a socket whose reader stands still, and on a terminal that is stopped. A regular file never blocks in this sense.
 */
function nonBlockingOutput(): number {
  const { fd } = process.stdout;
  const kind = fstatSync(fd);
  if (kind.isFIFO() || kind.isCharacterDevice()) {
    try {
      // A file description of its own: the mode of the inherited one is shared with other processes, which change it.
      return openSync(`/proc/self/fd/${fd}`, O_WRONLY | O_NONBLOCK | O_NOCTTY);
    } catch {
      // Not allowed, or not on this system. Like that of a socket, the stream of Node.js has made the pipe non-blocking.
    }
  }
  return fd;
}
