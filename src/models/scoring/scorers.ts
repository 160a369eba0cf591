import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { blockScorer, type ScoredBlock, type ScoringPlan } from "./score-block.ts";

/** The worker beside this file: its source or, in the built package, its JavaScript. */
const workerFile = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** Scores blocks, one after another. */
export interface Scorer {
  /** Scores a block into a buffer, as `blockScorer` does; the caller must not use either until both are returned. */
  score(block: Buffer<ArrayBuffer>, out: Buffer<ArrayBuffer>): Promise<ScoredBlock>;
  close(): Promise<void>;
}

/** Returns a scorer on the thread of the caller. */
export function localScorer(plan: ScoringPlan): Scorer {
  const score = blockScorer(plan);
  return { score: async (block, out) => score(block, out), close: async () => {} };
}

/** Returns a scorer on a thread of its own. */
export function workerScorer(plan: ScoringPlan): Scorer {
  const worker = new Worker(workerFile, { workerData: plan });
  // The worker returns blocks in the order in which it receives them.
  const waiting: PromiseWithResolvers<ScoredBlock>[] = [];
  worker.on("message", (scored: ScoredBlock) => {
    waiting.shift()?.resolve(scored);
  });
  worker.on("error", (error) => {
    for (const answer of waiting.splice(0)) answer.reject(error);
  });
  return {
    score(block, out) {
      const answer = Promise.withResolvers<ScoredBlock>();
      answer.promise.catch(() => {}); // reported to the caller, who may have stopped waiting
      waiting.push(answer);
      worker.postMessage([block, out], [block.buffer, out.buffer]);
      return answer.promise;
    },
    async close() {
      await worker.terminate();
    },
  };
}
