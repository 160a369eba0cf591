import process from "node:process";

/** Ends the process on SIGTERM and SIGINT: well on the first, at once on the second. */
export function endOnSignal(end: (signal: string) => Promise<void>): void {
  let isEnding = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (isEnding) process.exit(1);
      isEnding = true;
      void end(signal).then(() => process.exit(0));
    });
  }
}
