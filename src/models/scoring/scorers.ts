import { once } from "node:events";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { blockScorer, type ScoredBlock, type ScoringPlan } from "./score-block.ts";

/** The worker beside this file, be it the source or, in the built package, what was made of it. */
const workerFile = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** Something that scores blocks, one after another. */
export interface Scorer {
  score(block: Buffer<ArrayBuffer>): Promise<ScoredBlock>;
  close(): Promise<void>;
}

/** A scorer on this very thread. */
export function localScorer(plan: ScoringPlan): Scorer {
  const score = blockScorer(plan);
  return { score: async (block) => score(block), close: async () => {} };
}

/** A scorer on a thread of its own; the blocks given to it are gone for the caller. */
export function workerScorer(plan: ScoringPlan): Scorer {
  const worker = new Worker(workerFile, { workerData: plan });
  let previous: Promise<unknown> = Promise.resolve();
  return {
    score(block) {
      const answer = previous.then(async () => {
        worker.postMessage(block, [block.buffer]);
        const [scored] = await once(worker, "message");
        return {
          ...scored,
          bytes: Buffer.from(scored.bytes.buffer, scored.bytes.byteOffset, scored.bytes.byteLength),
        };
      });
      previous = answer.catch(() => {});
      return answer;
    },
    async close() {
      await worker.terminate();
    },
  };
}
