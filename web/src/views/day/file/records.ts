/** The position of a record in the text of a CSV. */
export interface RecordPlace {
  readonly start: number;
  /** The end of its last character, without its line end. */
  readonly end: number;
  /** The end of its line end. */
  readonly next: number;
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** Whether it has a quote that never closes. */
  readonly isOpen: boolean;
}

/**
 * Yields the records of a CSV in order, including blank lines. The rules are those of the service: a quote opens a
 * field only at its beginning or after spaces there, and a quoted field may contain line ends.
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

/** The position of a cell in its record, including its quotes and the spaces around it. */
export interface CellPlace {
  readonly start: number;
  readonly end: number;
}

/** Returns the cells of a record without their quotes and the spaces around them. */
export function cells(record: string, separator = ","): string[] {
  const found: string[] = [];
  for (const { start, end } of cellPlaces(record, separator)) found.push(unquoted(record.slice(start, end)));
  return found;
}

/** Yields the positions of the cells of a record. */
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

/** Writes a cell, in quotes where it needs them. */
export function quoted(cell: string, separator = ","): string {
  const isPlain = !/["\r\n]/.test(cell) && !cell.includes(separator) && cell.trim() === cell;
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

/** Returns the content of a cell without its quotes and the spaces around it. */
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

/** Finds the end of the quote that opens at `at`; -1 if it never closes. */
function closingQuote(text: string, at: number): number {
  for (let found = text.indexOf('"', at + 1); found !== -1; found = text.indexOf('"', found + 2)) {
    if (text[found + 1] !== '"') return found;
  }
  return -1;
}
