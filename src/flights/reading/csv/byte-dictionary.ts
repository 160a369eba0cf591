/**
 * A hash table from texts, given as bytes of a larger buffer, to numbers. Each distinct text is decoded and read once;
 * after that its bytes are enough to find its number. Texts beyond the capacity are read each time.
 */
export class ByteDictionary {
  readonly #read: (text: Buffer) => number;
  readonly #table: (Entry | undefined)[];
  readonly #mask: number;
  #free: number;

  /**
   * @param read returns the number of a text, from its bytes
   * @param capacity the number of distinct texts that are held; a power of two
   */
  constructor(read: (text: Buffer) => number, capacity = 4096) {
    this.#read = read;
    this.#table = new Array(capacity * 2).fill(undefined);
    this.#mask = capacity * 2 - 1;
    this.#free = capacity;
  }

  /** Returns the number of the text at `bytes[start…end)`. */
  lookUp(bytes: Buffer, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]) & SMALL_INTEGER;
    let index = (hash ^ (hash >>> 15)) & this.#mask;
    for (let entry = this.#table[index]; entry !== undefined; entry = this.#table[index]) {
      if (entry.hash === hash && equals(entry.text, bytes, start, end)) return entry.number;
      index = (index + 1) & this.#mask;
    }
    const text = Buffer.from(bytes.subarray(start, end));
    const number = this.#read(text);
    if (this.#free-- > 0) this.#table[index] = { hash, text, number };
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
