import { parentPort, workerData } from "node:worker_threads";
import { blockScorer } from "./score-block.ts";

/** Scores the blocks that it receives, in order, and returns each; their memory is moved, not copied. */
const score = blockScorer(workerData);
parentPort?.on("message", ([block, out]: readonly Uint8Array<ArrayBuffer>[]) => {
  const scored = score(asBuffer(block), asBuffer(out));
  parentPort?.postMessage(scored, [scored.bytes.buffer, scored.block.buffer]);
});

/** A Buffer arrives from another thread as a Uint8Array. */
function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Buffer<ArrayBuffer> {
  return Buffer.from(buffer, byteOffset, byteLength);
}
