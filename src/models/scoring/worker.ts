import { workerData } from "node:worker_threads";
import { answerRequests } from "./block-thread.ts";
import { blockScorer } from "./score-block.ts";
import type { BlockToScore } from "./scorers.ts";

/** Scores the blocks that it receives, in order, and returns each; their memory is moved, not copied. */
const score = blockScorer(workerData);
answerRequests(({ block, out }: BlockToScore) => {
  const result = score(asBuffer(block), asBuffer(out));
  return { result, buffers: [result.bytes.buffer, result.block.buffer] };
});

/** A Buffer arrives from another thread as a Uint8Array. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Buffer<ArrayBuffer> {
  return Buffer.from(buffer, byteOffset, byteLength);
}
