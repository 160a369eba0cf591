import type { FileFormat } from "../../flights/reading/file-format.ts";

/** A smaller file is scored in less time than a thread takes to start. */
const MIN_BYTES_FOR_THREADS = 1 << 23;

/** The number of blocks that wait for each thread, or for the writer. */
const BLOCKS_AHEAD = 4;

/** Whether a file is scored on the caller's thread, in less time than others take to start. */
export function isSmall({ kind, gzip, size }: FileFormat): boolean {
  return kind === "csv" && !gzip && size < MIN_BYTES_FOR_THREADS;
}

/** Sends the blocks of a file to scorers in turn, and yields the results in the order of the blocks. */
export async function* inOrder<Block, Scorer, Result>(
  blocks: AsyncIterable<Block>,
  scorers: readonly Scorer[],
  score: (block: Block, scorer: Scorer) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  let sent = 0;
  for await (const block of blocks) {
    waiting.push(score(block, scorers[sent++ % scorers.length]));
    if (waiting.length >= scorers.length * BLOCKS_AHEAD) yield await (waiting.shift() as Promise<Result>);
  }
  for (const scored of waiting) yield await scored;
}
