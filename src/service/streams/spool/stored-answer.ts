import { Readable } from "node:stream";
import { Spool } from "./spool.ts";
import type { SpoolSpace } from "./spool-space.ts";

/** A whole answer that has not been sent yet. */
export interface StoredAnswer {
  readonly bytes: number;
  /** Its content. Once this is closed, the answer is deleted. */
  readonly content: Readable;
}

/**
 * Stores an answer.
 * @throws PuntualError `answer-too-large`, `overloaded`, `storage-unavailable`
 */
export async function storedAnswer(answer: AsyncIterable<Buffer>, space: SpoolSpace): Promise<StoredAnswer> {
  const spool = new Spool(space);
  try {
    for await (const piece of answer) await spool.append(piece);
  } catch (error) {
    await spool.close();
    throw error;
  }
  const content = Readable.from(piecesOf(spool), { objectMode: false, highWaterMark: 0 });
  content.once("close", () => void spool.close());
  return { bytes: spool.length, content };
}

async function* piecesOf(spool: Spool): AsyncGenerator<Buffer> {
  for (let piece = await spool.take(); piece !== undefined; piece = await spool.take()) yield piece;
}
