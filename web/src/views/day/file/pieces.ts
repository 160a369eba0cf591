import { type DayFile, dayRows } from "./day-file.ts";
import { records } from "./records.ts";

/** A part of a file that is asked about at a time. */
export interface Piece {
  /** A CSV of its own, with the file's header. */
  readonly body: string;
  /** For each of its rows the line of the file that it begins on. */
  readonly lines: readonly number[];
}

/** Rows of the first piece, so that the first answers come at once, of the others, and the most characters of one. */
const FIRST_ROWS = 500;
const ROWS = 2_000;
const CHARACTERS = 250_000;

/**
 * Cuts a file into pieces. A browser reads no answer before it has sent all of a question, and the service reads a
 * question no faster than its answers are taken: each question has to be small enough to be sent as a whole.
 */
export function* piecesOf(file: DayFile): Generator<Piece> {
  const { text } = file;
  const [header] = records(text);
  const head = `${text.slice(0, header.end)}\n`;
  let [from, to, lines]: [number, number, number[]] = [0, 0, []];
  let most = FIRST_ROWS;
  for (const { start, next, line } of dayRows(file)) {
    if (lines.length === most || (lines.length > 0 && next - from > CHARACTERS)) {
      yield { body: head + text.slice(from, to), lines };
      [lines, most] = [[], ROWS];
    }
    if (lines.length === 0) from = start;
    to = next;
    lines.push(line);
  }
  if (lines.length > 0) yield { body: head + text.slice(from, to), lines };
}
