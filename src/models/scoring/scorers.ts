import { extname } from "node:path";
import { BlockThread } from "./block-thread.ts";
import { blockScorer, type ScoredBlock, type ScoringPlan } from "./score-block.ts";

/** The worker beside this file: its source or, in the built package, its JavaScript. */
const workerFile = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** A block, and room for it as it is scored. */
export interface BlockToScore {
  readonly block: Uint8Array<ArrayBuffer>;
  readonly out: Uint8Array<ArrayBuffer>;
}

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
  const thread = new BlockThread<BlockToScore, ScoredBlock>(workerFile, plan);
  return {
    score: (block, out) => thread.ask({ block, out }, block.buffer, out.buffer),
    close: () => thread.close(),
  };
}
