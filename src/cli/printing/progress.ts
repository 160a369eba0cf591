import { stderr } from "node:process";
import { SingleBar } from "cli-progress";

/** Shorter work shows no bar. */
const MIN_DURATION_MS = 1000;

/** A progress bar on a terminal's standard error, for work that takes over a second. */
export interface Progress {
  /** Sets the amount of work that is done, in the unit of the total. */
  update(done: number): void;
  /** Removes the bar. */
  stop(): void;
}

/** Starts the progress of some work; shows nothing where standard error is not a terminal. */
export function startProgress(label: string, total: number): Progress {
  if (!stderr.isTTY) return { update() {}, stop() {} };
  const started = performance.now();
  let bar: SingleBar | undefined;
  return {
    update(done) {
      const share = Math.min(done / total, 1);
      const left = timeLeft(share, performance.now() - started);
      if (bar === undefined && performance.now() - started > MIN_DURATION_MS) {
        bar = new SingleBar({
          stream: stderr,
          clearOnComplete: true,
          format: `${label} {bar} {percentage} %  {left}`,
        });
        bar.start(1, share, { left });
      }
      bar?.update(share, { left });
    },
    stop() {
      bar?.stop();
    },
  };
}

/** Estimates the remaining time at the pace so far; the bar's own estimate begins with infinity. */
function timeLeft(share: number, elapsedMs: number): string {
  return share > 0 ? `${Math.ceil((elapsedMs * (1 - share)) / share / 1000)} s left` : "";
}
