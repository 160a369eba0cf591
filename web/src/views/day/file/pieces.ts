import type { DayFile } from "./day-file.ts";
import { dayRows } from "./read-day-file.ts";
import { records, textOf } from "./records.ts";

/** A part of a file whose forecasts are requested at once. */
export interface Piece {
  /** A CSV of its own, with the file's header, in the dialect of the file. */
  readonly body: string;
  /** For each of its rows, the line of the file on which it begins. */
  readonly lines: readonly number[];
}

/** The rows of the first piece, which is small so that its answers come soon, and of the others. */
const FIRST_ROWS = 500;
const ROWS = 2_000;
/** The largest size of a piece of several rows. */
const MAX_PIECE_BYTES = 250_000;

/**
 * Cuts a file into pieces. The service answers a request of a browser once it has arrived as a whole: a small one is
 * answered sooner, and less is lost if it fails.
 */
export function* piecesOf(file: DayFile): Generator<Piece> {
  const [header] = records(file);
  const head = textOf(file, 0, header.next);
  let [from, to, lines]: [number, number, number[]] = [0, 0, []];
  let maxRows = FIRST_ROWS;
  for (const { start, next, line } of dayRows(file)) {
    if (lines.length === maxRows || (lines.length > 0 && next - from > MAX_PIECE_BYTES)) {
      yield { body: head + textOf(file, from, to), lines };
      [lines, maxRows] = [[], ROWS];
    }
    if (lines.length === 0) from = start;
    to = next;
    lines.push(line);
  }
  if (lines.length > 0) yield { body: head + textOf(file, from, to), lines };
}
