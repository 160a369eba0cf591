import process from "node:process";

/**
 * Ends the process on SIGTERM and SIGINT: gracefully on the first, at once on the second.
 * @param end rejects if the process could not start, which its caller reports
 */
export function endOnSignal(end: (signal: string) => Promise<void>): void {
  let isEnding = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (isEnding) process.exit(1);
      isEnding = true;
      end(signal).then(
        () => process.exit(0),
        () => {},
      );
    });
  }
}

/**
 * Reloads on SIGHUP.
 * @param reload rejects if the process could not start, which its caller reports
 */
export function reloadOnSignal(reload: () => Promise<void>): void {
  process.on("SIGHUP", () => void reload().catch(() => {}));
}
