import { availableParallelism } from "node:os";
import { PuntualError } from "../../errors.ts";
import { detectFormat, type FileFormat } from "../../flights/reading/file-format.ts";
import { readHeader } from "../../flights/reading/flight-header.ts";
import { BlockMemory, ownBuffer, recordBlocks } from "../../flights/reading/record-blocks.ts";
import {
  checkMaxRejects,
  checkRejects,
  DEFAULT_MAX_REJECTS,
  type Rejection,
} from "../../flights/reading/rejected-rows.ts";
import { BASELINE_COLUMNS } from "../baseline/features.ts";
import type { ScoreTable } from "../baseline/score-table.ts";
import { SCORE_COLUMNS, type ScoredBlock, type ScoringPlan, scoredBytes } from "./score-block.ts";
import { localScorer, type Scorer, workerScorer } from "./scorers.ts";

/** Under this many bytes a file is scored before a thread has started. */
const SMALL_FILE = 1 << 23;

/** How far ahead of the writer each thread may read, in blocks. */
const BLOCKS_AHEAD = 4;

/** What came of scoring a file. */
export interface FileScored {
  readonly scored: number;
  readonly rejected: number;
}

/** Where the rows of a scored file go; each call is awaited before the next. */
export interface ScoreSink {
  /** Bytes of the scored file, its header first. */
  write(bytes: Uint8Array): Promise<void>;
  reject(rejection: Rejection): Promise<void>;
}

/**
 * Scores a file of flights as a stream: every good row comes out as it came in, in its order, with the columns
 * `delay_probability` and `delayed` appended. Memory stays bounded at any length.
 * @param options.maxRejects share of rows that may be rejected; whether it is kept is known at the end
 * @param options.onProgress told how many bytes of the file have been read, and how many it has
 * @throws PuntualError as `readFlights` does
 */
export async function scoreFile(
  path: string,
  scores: ScoreTable,
  sink: ScoreSink,
  options: {
    readonly maxRejects?: number;
    readonly threads?: number;
    readonly onProgress?: (bytes: number, of: number) => void;
  } = {},
): Promise<FileScored> {
  const { threads = availableParallelism(), onProgress = () => {} } = options;
  const maxRejects = checkMaxRejects(options.maxRejects ?? DEFAULT_MAX_REJECTS);
  const format = await detectFormat(path);
  const memory = new BlockMemory();
  const blocks = recordBlocks(path, format, { onBytes: (bytes) => onProgress(bytes, format.size), memory });
  const scorers: Scorer[] = [];
  try {
    const { plan, firstRows, header, firstLine } = await planScoring(path, format, blocks, scores);
    await sink.write(header);
    const small = threads < 2 || (format.kind === "csv" && !format.gzip && format.size < SMALL_FILE);
    if (small) scorers.push(localScorer(plan));
    else for (let thread = 0; thread < threads; thread++) scorers.push(workerScorer(plan));
    const score = (block: Buffer<ArrayBuffer>, scorer: Scorer) =>
      scorer.score(block, memory.take(scoredBytes(plan, block)));
    const answers = scoreInOrder(chain(firstRows, blocks), scorers, score);
    const tally = await drain(answers, firstLine, sink, memory);
    const rows = tally.scored + tally.rejected;
    if (rows === 0) throw new PuntualError("no-flights", { path });
    checkRejects(path, rows, tally.rejected, tally.first, maxRejects);
    return tally;
  } finally {
    await blocks.return(undefined);
    await Promise.all(scorers.map((scorer) => scorer.close()));
  }
}

/** Reads the header off the first block. */
async function planScoring(
  path: string,
  format: FileFormat,
  blocks: AsyncGenerator<Buffer<ArrayBuffer>>,
  scores: ScoreTable,
): Promise<{ plan: ScoringPlan; firstRows: Buffer<ArrayBuffer>; header: Buffer; firstLine: number }> {
  const first = (await blocks.next()).value as Buffer<ArrayBuffer> | undefined;
  if (first === undefined) throw new PuntualError("file-empty", { path });
  const header = readHeader(path, first, format.encoding, BASELINE_COLUMNS);
  const [airline, flightType, month] = header.positions;
  const plan = {
    scores,
    encoding: format.encoding,
    headerFields: header.names.length,
    positions: [airline, flightType, month] as const,
  };
  return {
    plan,
    firstRows: ownBuffer(first.subarray(header.bytes)),
    header: Buffer.concat([header.content, Buffer.from(`,${SCORE_COLUMNS.join(",")}${header.lineEnd}`)]),
    firstLine: header.lines + 1,
  };
}

async function* chain(first: Buffer<ArrayBuffer>, rest: AsyncIterable<Buffer<ArrayBuffer>>) {
  yield first;
  yield* rest;
}

/** Deals the blocks out in turn and takes the answers in the same turn, so that their order stays. */
async function* scoreInOrder(
  blocks: AsyncIterable<Buffer<ArrayBuffer>>,
  scorers: readonly Scorer[],
  score: (block: Buffer<ArrayBuffer>, scorer: Scorer) => Promise<ScoredBlock>,
): AsyncGenerator<ScoredBlock> {
  const waiting: Promise<ScoredBlock>[] = [];
  let dealt = 0;
  for await (const block of blocks) {
    waiting.push(score(block, scorers[dealt++ % scorers.length]));
    if (waiting.length >= scorers.length * BLOCKS_AHEAD)
      yield await (waiting.shift() as Promise<ScoredBlock>);
  }
  for (const answer of waiting) yield await answer;
}

async function drain(
  answers: AsyncIterable<ScoredBlock>,
  firstLine: number,
  sink: ScoreSink,
  memory: BlockMemory,
) {
  let [scored, rejected, line] = [0, 0, firstLine];
  let first: Rejection | undefined;
  for await (const block of answers) {
    for (const rejection of block.rejections) {
      const told = { ...rejection, line: rejection.line + line };
      first ??= told;
      await sink.reject(told);
    }
    await sink.write(block.bytes);
    memory.give(block.bytes);
    memory.give(block.block);
    scored += block.scored;
    rejected += block.rejections.length;
    line += block.lines;
  }
  return { scored, rejected, first };
}
