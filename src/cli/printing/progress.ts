import { stderr } from "node:process";
import { SingleBar } from "cli-progress";

/** Work shorter than this shows no bar. */
const PATIENCE_MS = 1000;

/** A progress bar on a terminal's standard error, for work that takes over a second. */
export interface Progress {
  /** Tells how far the work is, in the unit of the total. */
  update(done: number): void;
  /** Takes the bar away. */
  stop(): void;
}

/** Starts the progress of a piece of work; where standard error is no terminal, nothing is ever shown. */
export function startProgress(label: string, total: number): Progress {
  if (!stderr.isTTY) return { update() {}, stop() {} };
  const started = performance.now();
  let bar: SingleBar | undefined;
  return {
    update(done) {
      const share = Math.min(done / total, 1);
      const left = timeLeft(share, performance.now() - started);
      if (bar === undefined && performance.now() - started > PATIENCE_MS) {
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

/** How long the rest takes if it goes on as before; the bar's own guess begins with infinity. */
function timeLeft(share: number, elapsedMs: number): string {
  return share > 0 ? `${Math.ceil((elapsedMs * (1 - share)) / share / 1000)} s left` : "";
}
