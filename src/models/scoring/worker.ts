import { workerData } from "node:worker_threads";
import { asBuffer } from "../../flights/reading/record-blocks.ts";
import { answerRequests } from "./block-thread.ts";
import { blockScorer } from "./score-block.ts";
import type { BlockToScore } from "./scorers.ts";

/** Scores the blocks that it receives, in order, and returns each; their memory is moved, not copied. */
const score = blockScorer(workerData);
answerRequests(({ block, out }: BlockToScore) => {
  const result = score(asBuffer(block), asBuffer(out));
  return { result, buffers: [result.bytes.buffer, result.block.buffer] };
});
