import { parentPort, workerData } from "node:worker_threads";
import { blockScorer } from "./score-block.ts";

/** Scores the blocks that it is sent, in their order, and sends each back scored; memory moves, none is copied. */
const score = blockScorer(workerData);
parentPort?.on("message", (block: Uint8Array<ArrayBuffer>) => {
  const scored = score(Buffer.from(block.buffer, block.byteOffset, block.byteLength));
  parentPort?.postMessage(scored, [scored.bytes.buffer]);
});
