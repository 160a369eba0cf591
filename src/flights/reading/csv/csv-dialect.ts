export const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, COMMA, SEMICOLON] = [9, 10, 13, 32, 34, 44, 59];

/** The characters, as bytes, that divide a CSV into records and fields. */
export interface CsvDialect {
  readonly separator: number;
  /** A line feed, before which carriage returns belong to the line end, or a carriage return alone. */
  readonly newline: number;
}

/** Commas and line feeds. */
export const PLAIN_CSV: CsvDialect = { separator: COMMA, newline: LINE_FEED };

/** The separators that are recognised; of several that a header has equally often, the first one is taken. */
const SEPARATORS = [COMMA, SEMICOLON, TAB];

/** A record of `sep=;` above the header: Excel reads the separator there. */
const SEPARATOR_LINE = /^sep=([,;\t])$/i;

/** The dialect of a text, and where its header is. */
export interface DetectedDialect extends CsvDialect {
  /** The number of bytes before the header: those of a line such as `sep=;`. */
  readonly headerStart: number;
}

/**
 * Detects the dialect of a CSV from its header: the separator that it has most often outside quotes, and its line end.
 * Excel writes semicolons where the decimal separator is a comma, as in Chile.
 * @param head the beginning of the text, with at least the two bytes behind the header's line end
 */
export function detectDialect(head: Uint8Array): DetectedDialect {
  const first = firstLine(head, 0);
  const named = SEPARATOR_LINE.exec(String.fromCharCode(...head.subarray(0, Math.min(first.end, 8))));
  const { newline } = first;
  if (named !== null) return { separator: named[1].charCodeAt(0), newline, headerStart: first.next };
  const [most] = SEPARATORS.toSorted((one, other) => first.count(other) - first.count(one));
  return { separator: most, newline, headerStart: 0 };
}

function firstLine(head: Uint8Array, start: number) {
  const counts = new Map(SEPARATORS.map((separator) => [separator, 0]));
  let isQuoted = false;
  let at = start;
  for (; at < head.length; at++) {
    const byte = head[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (byte === LINE_FEED || byte === RETURN) break;
    if (counts.has(byte)) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  }
  const feed = [at, at + 1, at + 2].find((place) => head[place] !== RETURN);
  const isAlone = head[at] === RETURN && (feed === undefined || head[feed] !== LINE_FEED);
  const next = Math.min(isAlone ? at + 1 : (feed ?? at) + 1, head.length);
  return {
    count: (separator: number) => counts.get(separator) ?? 0,
    end: at,
    next,
    newline: isAlone && at + 1 < head.length ? RETURN : LINE_FEED,
  };
}
