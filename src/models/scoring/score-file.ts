import { availableParallelism } from "node:os";
import { PuntualError } from "../../errors.ts";
import { inOrder } from "../../files/in-order.ts";
import { unchangedDuring } from "../../files/unchanged-file.ts";
import { chooseLayout } from "../../flights/reading/choose-layout.ts";
import type { DateOrder } from "../../flights/reading/csv/local-dates.ts";
import { detectFormat } from "../../flights/reading/detect-format.ts";
import type { FlightsRead, ReadFlightsOptions } from "../../flights/reading/file/flights-read.ts";
import type { FileFormat } from "../../flights/reading/file-format.ts";
import { type CsvHeader, readHeader } from "../../flights/reading/flight-header.ts";
import {
  type ColumnPlan,
  type FlightPlan,
  missingColumns,
} from "../../flights/reading/planning/plan-layout.ts";
import { BlockMemory, ownBuffer, recordBlocks } from "../../flights/reading/record-blocks.ts";
import {
  checkMaxRejects,
  checkRejects,
  DEFAULT_MAX_REJECTS,
  type Rejection,
} from "../../flights/reading/rejected-rows.ts";
import type { RepeatedTimes } from "../../flights/reading/repeated-times.ts";
import { BASELINE_COLUMNS } from "../baseline/features.ts";
import type { ScoreTable } from "../baseline/score-table.ts";
import { type ColumnRun, keptColumns } from "./earlier-forecast.ts";
import type { RowScoring } from "./row-scorer.ts";
import { SCORE_COLUMNS, type ScoredBlock, type ScoringPlan, scoredBytes } from "./score-block.ts";
import { localScorer, type Scorer, workerScorer } from "./scorers.ts";
import { isSmall } from "./small-file.ts";

/** The numbers of rows scored and rejected. */
export interface FileScored {
  readonly scored: number;
  readonly rejected: number;
  /** The times that the airport's clock showed twice, where times were read. */
  readonly repeatedTimes?: RepeatedTimes | undefined;
  /** How the file was read, where it was read whole. */
  readonly reading?: Omit<FlightsRead, "flights" | "cancelled"> | undefined;
  /** The columns of the file that held an earlier forecast and were replaced. */
  readonly replaced: readonly string[];
}

/** The destination of a scored file; each call is awaited before the next. */
export interface ScoreSink {
  /** Called with the columns of the scored file and the separator between its fields, before anything is written. */
  start?(columns: readonly string[], separator: string): void;
  /** Writes bytes of the scored file, its header first. */
  write(bytes: Uint8Array): Promise<void>;
  reject(rejection: Rejection): Promise<void>;
}

/** Options of {@link scoreFile}. */
interface ScoringOptions {
  /** The share of rows that may be rejected, 0 to 1, which is checked at the end; 0.05 by default. */
  readonly maxRejects?: number | undefined;
  /** The layout of the file, and the place of one that names none, as `readFlights` takes them. */
  readonly layout?: ReadFlightsOptions["layout"];
  readonly airports?: ReadFlightsOptions["airports"];
  readonly timeZone?: string | undefined;
  readonly dates?: DateOrder | undefined;
  /** The number of threads; one for each processor by default. */
  readonly threads?: number;
  /** Called with the number of bytes that have been read, and with the size of the file. */
  readonly onProgress?: (bytes: number, of: number) => void;
}

/**
 * Scores a file of flights as a stream: writes every good row as it was read, in its order, with the columns
 * `delay_probability` and `delayed` appended. Memory is bounded at any length of the file.
 * @throws PuntualError as `readFlights` does
 */
export function scoreFile(
  path: string,
  scores: ScoreTable,
  sink: ScoreSink,
  options: ScoringOptions = {},
): Promise<FileScored> {
  return unchangedDuring(path, () => scoreRows(path, scores, sink, options));
}

async function scoreRows(
  path: string,
  scores: ScoreTable,
  sink: ScoreSink,
  options: ScoringOptions,
): Promise<FileScored> {
  const { threads = availableParallelism(), onProgress = () => {} } = options;
  const maxRejects = checkMaxRejects(options.maxRejects ?? DEFAULT_MAX_REJECTS);
  const format = await detectFormat(path);
  const memory = new BlockMemory();
  const blocks = recordBlocks(path, format, { onBytes: (bytes) => onProgress(bytes, format.size), memory });
  const scorers: Scorer[] = [];
  try {
    const { plan, firstRows, header, columns, firstLine, replaced } = await planScoring(
      path,
      format,
      blocks,
      scores,
      options,
    );
    sink.start?.(columns, String.fromCharCode(format.dialect.separator));
    await sink.write(header);
    if (threads < 2 || isSmall(format)) scorers.push(localScorer(plan));
    else for (let thread = 0; thread < threads; thread++) scorers.push(workerScorer(plan));
    const score = (block: Buffer<ArrayBuffer>, scorer: Scorer) =>
      scorer.score(block, memory.take(scoredBytes(plan, block)));
    const scoredBlocks = inOrder(chain(firstRows, blocks), { others: scorers }, score);
    const tally = await drain(scoredBlocks, firstLine, sink, memory);
    const rows = tally.scored + tally.rejected;
    if (rows === 0) throw new PuntualError("no-flights", { path, hint: "" });
    checkRejects(path, rows, tally.rejected, tally.first, maxRejects);
    return { scored: tally.scored, rejected: tally.rejected, replaced };
  } finally {
    await blocks.return(undefined);
    await Promise.all(scorers.map((scorer) => scorer.close()));
  }
}

/** The settings of a file's scoring, and its first rows. */
interface ScoringStart {
  readonly plan: ScoringPlan;
  readonly firstRows: Buffer<ArrayBuffer>;
  /** The header of the scored file, and the columns that it names. */
  readonly header: Buffer;
  readonly columns: readonly string[];
  readonly firstLine: number;
  readonly replaced: readonly string[];
}

/** Reads the header in the first block. */
async function planScoring(
  path: string,
  format: FileFormat,
  blocks: AsyncGenerator<Buffer<ArrayBuffer>>,
  scores: ScoreTable,
  options: ScoringOptions,
): Promise<ScoringStart> {
  const first = (await blocks.next()).value as Buffer<ArrayBuffer> | undefined;
  if (first === undefined) throw new PuntualError("file-empty", { path });
  const header = readHeader(path, first, format);
  const { runs, replaced } = keptColumns(header.names, SCORE_COLUMNS);
  const flights = chooseLayout(path, header.names, BASELINE_COLUMNS, options);
  const [airline, flightType, month] = [flights.airlineName, flights.flightType, flights.month];
  const isWritten = [airline, flightType, month].every(
    (column) => column !== undefined && column.position !== -1,
  );
  const plan = {
    scores,
    encoding: format.encoding,
    dialect: format.dialect,
    headerFields: header.names.length,
    lineEnd: header.lineEnd,
    kept: runs,
    positions: [positionIn(airline), positionIn(flightType), positionIn(month)] as const,
    headers: [headerOf(airline), headerOf(flightType), headerOf(month)] as const,
    rows: isWritten ? undefined : rowScoringOf(path, flights, header.names, options),
  };
  return {
    plan,
    firstRows: ownBuffer(first.subarray(header.bytes)),
    header: scoredHeader(header, format, runs),
    columns: [...runs.flatMap(({ from, until }) => header.names.slice(from, until)), ...SCORE_COLUMNS],
    firstLine: header.lines + 1,
    replaced,
  };
}

function positionIn(column: ColumnPlan | undefined): number {
  return column?.position ?? -1;
}

function headerOf(column: ColumnPlan | undefined): string {
  return column?.header ?? "";
}

/**
 * Returns how rows are read one by one.
 * @throws PuntualError `missing-column` for a file without scheduled times, `no-time-zone` for one of an unknown place
 */
function rowScoringOf(
  path: string,
  plan: FlightPlan,
  names: readonly string[],
  { airports, timeZone, dates }: ScoringOptions,
): RowScoring {
  const needed = ["airlineCode", "destination", "scheduled"] as const;
  const missing = missingColumns(plan, needed);
  if (missing.length > 0)
    throw new PuntualError("missing-column", { path, columns: missing.join(", "), found: names.join(", ") });
  const airport = airports === "all" ? undefined : airports?.[0];
  if (plan.airport === undefined && airport === undefined && timeZone === undefined)
    throw new PuntualError("no-time-zone", { path, airport: "the airport" });
  return { layout: plan.layout, names, dates, airport, timeZone };
}

/** Writes the header of a scored file, with a byte-order mark if the file has one. */
function scoredHeader(
  { content, starts, ends, lineEnd }: CsvHeader,
  { dialect, markBytes }: FileFormat,
  kept: readonly ColumnRun[],
): Buffer {
  const separator = String.fromCharCode(dialect.separator);
  const columns = kept.map(({ from, until }) => content.toString("latin1", starts[from], ends[until - 1]));
  const row = [...columns, ...SCORE_COLUMNS].join(separator) + lineEnd;
  const before = content.subarray(0, dialect.headerStart);
  return Buffer.concat([Buffer.from(markBytes > 0 ? "\ufeff" : ""), before, Buffer.from(row, "latin1")]);
}

async function* chain(first: Buffer<ArrayBuffer>, rest: AsyncIterable<Buffer<ArrayBuffer>>) {
  yield first;
  yield* rest;
}

async function drain(
  scoredBlocks: AsyncIterable<ScoredBlock>,
  firstLine: number,
  sink: ScoreSink,
  memory: BlockMemory,
) {
  let [scored, rejected, line] = [0, 0, firstLine];
  let first: Rejection | undefined;
  for await (const block of scoredBlocks) {
    for (const rejection of block.rejections) {
      const placed = { ...rejection, line: rejection.line + line };
      first ??= placed;
      await sink.reject(placed);
    }
    await sink.write(block.bytes);
    memory.give(block.bytes);
    memory.give(block.block);
    scored += block.scored;
    rejected += block.rejected;
    line += block.lines;
  }
  return { scored, rejected, first };
}
