import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { blockScorer, type ScoredBlock, type ScoringPlan } from "./score-block.ts";

/** The worker beside this file, be it the source or, in the built package, what was made of it. */
const workerFile = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** Something that scores blocks, one after another. */
export interface Scorer {
  /** Scores a block into a buffer, as `blockScorer` does; both are gone for the caller until they come back. */
  score(block: Buffer<ArrayBuffer>, out: Buffer<ArrayBuffer>): Promise<ScoredBlock>;
  close(): Promise<void>;
}

/** A scorer on this very thread. */
export function localScorer(plan: ScoringPlan): Scorer {
  const score = blockScorer(plan);
  return { score: async (block, out) => score(block, out), close: async () => {} };
}

/** A scorer on a thread of its own. */
export function workerScorer(plan: ScoringPlan): Scorer {
  const worker = new Worker(workerFile, { workerData: plan });
  // The worker answers in the order in which it is asked.
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
      answer.promise.catch(() => {}); // whoever waits for it is told; nobody may wait any more
      waiting.push(answer);
      worker.postMessage([block, out], [block.buffer, out.buffer]);
      return answer.promise;
    },
    async close() {
      await worker.terminate();
    },
  };
}
