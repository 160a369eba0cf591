import { isUtf8 } from "node:buffer";
import { ByteDictionary } from "../../flights/reading/csv/byte-dictionary.ts";
import { decimalText } from "../../flights/reading/csv/csv-fields.ts";
import { isEndRecord } from "../../flights/reading/csv/end-record.ts";
import { fieldText } from "../../flights/reading/csv/field-bytes.ts";
import { type CsvRecord, RecordScanner } from "../../flights/reading/csv/record-scanner.ts";
import { rowFault, rowsLost } from "../../flights/reading/csv/row-fault.ts";
import type { CsvFormat } from "../../flights/reading/file-format.ts";
import { type Cell, flightColumns } from "../../flights/reading/flight-columns.ts";
import type { Rejection } from "../../flights/reading/rejected-rows.ts";
import { BASELINE_COLUMNS, FLIGHT_TYPES } from "../baseline/features.ts";
import { type ScoreTable, scoreIndex } from "../baseline/score-table.ts";
import type { ColumnRun } from "./earlier-forecast.ts";
import { type RowScore, type RowScoring, rowScorer } from "./row-scorer.ts";

/** The settings for reading and scoring the rows of a file; plain data that can be sent to a worker. */
export interface ScoringPlan extends CsvFormat {
  readonly scores: ScoreTable;
  readonly headerFields: number;
  /** The line end of a row that has none. */
  readonly lineEnd: string;
  /** The runs of columns that a scored row keeps, as positions: all, or all but those of an earlier forecast. */
  readonly kept: readonly ColumnRun[];
  /** Positions of the columns airline, flight type and month. */
  readonly positions: readonly [airline: number, flightType: number, month: number];
  /** The headers of these columns. */
  readonly headers: readonly [airline: string, flightType: string, month: string];
  /** Where one of these columns is not in the file: how its rows are read. */
  readonly rows: RowScoring | undefined;
}

/** A block of rows, scored. */
export interface ScoredBlock {
  /** The good rows as they were read, without the columns of an earlier forecast, each with its own appended. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The memory of the block, to be used again. */
  readonly block: Uint8Array<ArrayBuffer>;
  /** The number of rows scored. */
  readonly scored: number;
  /** The number of rows that have no forecast, such as those of cancelled flights. */
  readonly withoutForecast: number;
  /** The number of rows left out. */
  readonly rejected: number;
  /** Rows left out; the first line of the block is line 0. */
  readonly rejections: readonly Rejection[];
  /** The number of lines of the block. */
  readonly lines: number;
}

/** The columns that scoring appends. */
export const SCORE_COLUMNS = ["delay_probability", "delayed"] as const;

const SUFFIX_BYTES = ",0.123456,1\r\r\n".length;

/** Returns the number of bytes that a scored block can have at most. */
export function scoredBytes({ headerFields }: ScoringPlan, block: Buffer): number {
  // A row has at least its commas and its line end.
  return block.length + (Math.ceil(block.length / headerFields) + 1) * SUFFIX_BYTES;
}

/**
 * Returns a function that scores one block of whole records after another, each into a buffer of at least
 * {@link scoredBytes}.
 */
export function blockScorer(
  plan: ScoringPlan,
): (block: Buffer<ArrayBuffer>, out: Buffer<ArrayBuffer>) => ScoredBlock {
  const { scores, dialect, kept, lineEnd } = plan;
  const scanner = new RecordScanner(plan.headerFields, dialect);
  const { record } = scanner;
  const separator = String.fromCharCode(dialect.separator);
  const suffixes = Array.from(scores.probabilities, (p) =>
    Buffer.from(
      separator + decimalText(p.toFixed(6), separator) + separator + (p > scores.threshold ? "1" : "0"),
    ),
  );
  const noScore = Buffer.from(separator.repeat(SCORE_COLUMNS.length));
  const ofRow = plan.rows === undefined ? undefined : rowScorer(plan.rows, scores);
  const readers = columnReaders(plan).map(({ read }) => new ByteDictionary(read));
  const [airline, flightType, month] = readers;
  const [airlineAt, flightTypeAt, monthAt] = plan.positions;
  const { starts, ends } = record;

  /** Returns the score of the scanned row by its cells' texts. */
  const scoreByTexts = (block: Buffer): RowScore => {
    if (ofRow === undefined) return -1;
    return ofRow((at) => fieldText(block, starts[at], ends[at], plan.encoding));
  };

  /** Returns the index of the scanned row's score; negative where one of its cells cannot be used. */
  const scoreOf = (block: Buffer): number => {
    const airlineCode = airline.lookUp(block, starts[airlineAt], ends[airlineAt]);
    const typeCode = flightType.lookUp(block, starts[flightTypeAt], ends[flightTypeAt]);
    const monthNumber = month.lookUp(block, starts[monthAt], ends[monthAt]);
    return Math.min(airlineCode, typeCode, monthNumber) < 0
      ? -1
      : scoreIndex(airlineCode, typeCode, monthNumber);
  };

  return (block, out) => {
    const rejections: Rejection[] = [];
    scanner.open(block);
    let [length, scored, withoutForecast, rejected, line] = [0, 0, 0, 0, 0];
    for (; scanner.next(); line += record.lines) {
      if (record.contentEnd === record.start || isEndRecord(block, record)) continue;
      const fault = rowFault(block, record, plan.headerFields, plan.encoding);
      const score = fault ?? (ofRow === undefined ? scoreOf(block) : scoreByTexts(block));
      if (typeof score === "object" || (score !== undefined && score < 0)) {
        const found: Omit<Rejection, "line"> =
          typeof score === "object" ? score : cellFault(plan, block, record);
        rejections.push({ line, ...found });
        rejected += found.rows ?? 1;
        continue;
      }
      for (let run = 0; run < kept.length; run++) {
        if (run > 0) out[length++] = dialect.separator;
        length += block.copy(out, length, starts[kept[run].from], ends[kept[run].until - 1]);
      }
      const suffix = score === undefined ? noScore : suffixes[score];
      for (let i = 0; i < suffix.length; i++) out[length++] = suffix[i];
      if (record.end === record.contentEnd) length += out.write(lineEnd, length, "latin1");
      for (let at = record.contentEnd; at < record.end; at++) out[length++] = block[at];
      if (score === undefined) withoutForecast++;
      else scored++;
    }
    const counts = { scored, withoutForecast, rejected, lines: line };
    return { bytes: out.subarray(0, length), block, rejections, ...counts };
  };
}

/** The readers of the three columns: `cell` returns the code of a cell or why it has none, `read` -1 in that case. */
function columnReaders({ scores, encoding }: ScoringPlan) {
  return BASELINE_COLUMNS.map((column) => {
    const cell = (bytes: Buffer): Cell<number> => {
      if (encoding === "utf-8" && !isUtf8(bytes)) return { reason: "not UTF-8" };
      const read = flightColumns[column].read(fieldText(bytes, 0, bytes.length, encoding));
      if (read.reason !== undefined || typeof read.value === "number") return read as Cell<number>;
      const known: readonly string[] = column === "airline" ? scores.airlines : FLIGHT_TYPES;
      const code = known.indexOf(read.value);
      return code === -1 ? { reason: "not in the training data" } : { value: code };
    };
    return { column, cell, read: (bytes: Buffer) => cell(bytes).value ?? -1 };
  });
}

/** Returns the first cell for which a well-formed row cannot be scored. */
function cellFault(plan: ScoringPlan, block: Buffer, record: CsvRecord): Omit<Rejection, "line"> {
  const { starts, ends } = record;
  for (const [index, { cell }] of columnReaders(plan).entries()) {
    const bytes = block.subarray(starts[plan.positions[index]], ends[plan.positions[index]]);
    const { reason } = cell(bytes);
    if (reason === undefined) continue;
    const value = fieldText(bytes, 0, bytes.length, plan.encoding);
    const rows = rowsLost(value, record);
    return { column: plan.headers[index], value, reason, ...(rows > 1 && { rows }) };
  }
  throw new Error("a row without a fault was rejected");
}
