import type { Readable } from "node:stream";
import type { LogLines } from "./log-lines.ts";

const NEWLINE = 10;

/** Adds the lines of another process's output to a log. The beginning of a line that the process did not finish is dropped. */
export function relayLines(output: Readable, log: LogLines): void {
  let rest = Buffer.alloc(0);
  output.on("data", (chunk: Buffer) => {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    if (end > 0) log.relay(bytes.subarray(0, end));
    rest = Buffer.from(bytes.subarray(end));
  });
}
