import process from "node:process";

/**
 * A destination of pino that gathers the lines of one turn of the event loop and writes them to standard output
 * together: at rest a line is out at once, under load a write carries many. Nothing waits when the process exits.
 */
export function logLines(): { write(line: string): void } {
  let pending = "";
  const flush = () => {
    const lines = pending;
    pending = "";
    if (lines !== "") process.stdout.write(lines);
  };
  process.on("exit", flush);
  return {
    write(line) {
      if (pending === "") setImmediate(flush);
      pending += line;
    },
  };
}
