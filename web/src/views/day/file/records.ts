/** Where a record of a CSV stands in its text. */
export interface RecordPlace {
  readonly start: number;
  /** Just past its last character, its line end left out. */
  readonly end: number;
  /** Just past its line end. */
  readonly next: number;
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Whether a quote of it never closes. */
  readonly isOpen: boolean;
}

/**
 * The records of a CSV in order, blank lines too. They are cut as the service cuts them: a quote opens a field only at
 * its beginning, spaces before it aside, and a quoted field may hold line ends.
 */
export function* records(text: string, separator = ","): Generator<RecordPlace> {
  let [at, line] = [0, 1];
  while (at < text.length) {
    const start = at;
    const first = line;
    let isOpen = false;
    for (;;) {
      const quote = skipSpaces(text, at);
      if (text[quote] === '"') {
        const closed = closingQuote(text, quote);
        isOpen = closed === -1;
        const past = isOpen ? text.length : closed + 1;
        for (let found = text.indexOf("\n", at); found !== -1 && found < past; line++)
          found = text.indexOf("\n", found + 1);
        at = past;
      }
      while (at < text.length && text[at] !== separator && text[at] !== "\n") at++;
      if (text[at] !== separator) break;
      at++;
    }
    const end = at > start && text[at - 1] === "\r" ? at - 1 : at;
    at = Math.min(at + 1, text.length);
    line++;
    yield { start, end, next: at, line: first, isOpen };
  }
}

/** Where a cell stands in its record, quotes and spaces around it included. */
export interface CellPlace {
  readonly start: number;
  readonly end: number;
}

/** The cells of a record, without their quotes and the spaces around them. */
export function cells(record: string, separator = ","): string[] {
  const found: string[] = [];
  for (const { start, end } of cellPlaces(record, separator)) found.push(unquoted(record.slice(start, end)));
  return found;
}

/** Where the cells of a record stand in it. */
export function* cellPlaces(record: string, separator = ","): Generator<CellPlace> {
  let at = 0;
  for (;;) {
    const start = at;
    const quote = skipSpaces(record, at);
    if (record[quote] === '"') {
      const closed = closingQuote(record, quote);
      at = closed === -1 ? record.length : closed + 1;
    }
    const until = record.indexOf(separator, at);
    at = until === -1 ? record.length : until;
    yield { start, end: at };
    if (until === -1) return;
    at++;
  }
}

/** A cell as it is written: in quotes where it has to be. */
export function quoted(cell: string, separator = ","): string {
  const isPlain = !/["\r\n]/.test(cell) && !cell.includes(separator) && cell.trim() === cell;
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

/** What a cell holds, without its quotes and the spaces around it. */
export function unquoted(cell: string): string {
  const text = cell.trim();
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return isQuoted ? text.slice(1, -1).replaceAll('""', '"') : text;
}

function skipSpaces(text: string, at: number): number {
  let found = at;
  while (text[found] === " ") found++;
  return found;
}

/** Where the quote that opens at `at` closes; -1 where it never does. */
function closingQuote(text: string, at: number): number {
  for (let found = text.indexOf('"', at + 1); found !== -1; found = text.indexOf('"', found + 2)) {
    if (text[found + 1] !== '"') return found;
  }
  return -1;
}
