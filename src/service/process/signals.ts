import process from "node:process";
import type { GracefulEnd } from "./graceful-end.ts";

/** Ends the process on signals: gracefully on the first, at once on the second. */
export function endOnSignals(signals: readonly NodeJS.Signals[], end: GracefulEnd): void {
  let isSecond = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (isSecond) end.now();
      isSecond = true;
      end.begin(signal);
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
