/**
 * Numbers for texts that stand as bytes in a larger buffer. Each distinct text is decoded and read once; after
 * that its bytes alone lead to its number. Texts beyond the capacity are read anew each time.
 */
export class ByteDictionary {
  readonly #read: (text: Buffer) => number;
  readonly #table: (Entry | undefined)[];
  readonly #mask: number;
  #free: number;

  /**
   * @param read the number of a text, from its bytes
   * @param capacity how many distinct texts are remembered; a power of two
   */
  constructor(read: (text: Buffer) => number, capacity = 4096) {
    this.#read = read;
    this.#table = new Array(capacity * 2).fill(undefined);
    this.#mask = capacity * 2 - 1;
    this.#free = capacity;
  }

  /** The number of the text at `bytes[start…end)`. */
  lookUp(bytes: Buffer, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]) & SMALL_INTEGER;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (let entry = this.#table[slot]; entry !== undefined; entry = this.#table[slot]) {
      if (entry.hash === hash && equals(entry.text, bytes, start, end)) return entry.number;
      slot = (slot + 1) & this.#mask;
    }
    const text = Buffer.from(bytes.subarray(start, end));
    const number = this.#read(text);
    if (this.#free-- > 0) this.#table[slot] = { hash, text, number };
    return number;
  }
}

/** V8 holds integers of 30 bits without a box. */
const SMALL_INTEGER = 0x3fffffff;

interface Entry {
  readonly hash: number;
  readonly text: Buffer;
  readonly number: number;
}

function equals(text: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = 0; at < text.length; at++) if (text[at] !== bytes[start + at]) return false;
  return true;
}
