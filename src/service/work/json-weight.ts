import { PuntualError } from "../../errors.ts";

/*
 * JSON text may take far more memory, and time, than its bytes suggest: four million bytes of `{},{},…` become 80 MB of
 * objects in 0.2 s. Both follow from the number of its marks (commas, colons and opening brackets outside of texts), which
 * can be counted before anything is parsed.
 */

/** Bytes of the heap for each mark: the most that was measured, for objects that each have a name of their own. */
const HEAP_PER_MARK = 70;

/** Bytes of the heap for each byte: the text that is parsed, in two bytes a character, and the texts in it. */
const HEAP_PER_BYTE = 3;

/** The largest number of marks in a body: parsing takes a quarter of a microsecond for each at worst. */
const MAX_MARKS = 500_000;

const [QUOTE, BACKSLASH, COMMA, COLON, BRACKET, BRACE] = [0x22, 0x5c, 0x2c, 0x3a, 0x5b, 0x7b];

/**
 * Estimates the memory that parsing JSON takes, in bytes of the heap.
 * @throws PuntualError `invalid-request` if parsing would take too long
 */
export function heapOfJson(bytes: Uint8Array): number {
  const marks = marksIn(bytes);
  if (marks > MAX_MARKS) {
    const reason = `the body has over ${MAX_MARKS} commas, colons and brackets; allowed: 10,000 items of 20 fields`;
    throw new PuntualError("invalid-request", { reason });
  }
  return marks * HEAP_PER_MARK + bytes.length * HEAP_PER_BYTE;
}

function marksIn(bytes: Uint8Array): number {
  let marks = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) isText = !isText;
    else if (isText) at += byte === BACKSLASH ? 1 : 0;
    else if (byte === COMMA || byte === COLON || byte === BRACKET || byte === BRACE) marks++;
  }
  return marks;
}
