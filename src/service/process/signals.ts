import process from "node:process";

/**
 * Ends the process on SIGTERM and SIGINT: well on the first, at once on the second.
 * @param end rejects where the process could not start, which whoever started it tells
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
 * @param reload rejects where the process could not start, which whoever started it tells
 */
export function reloadOnSignal(reload: () => Promise<void>): void {
  process.on("SIGHUP", () => void reload().catch(() => {}));
}
