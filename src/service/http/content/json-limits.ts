import { randomInt } from "node:crypto";
import { PuntualError } from "../../../errors.ts";

/** Limits of JSON text, on what takes longer to parse than its length shows. */
export interface JsonLimits {
  /** Lists and objects within each other. */
  readonly levels: number;
  /** Values in all: texts, numbers, lists, objects and so on. */
  readonly values: number;
  /** Names of members that differ. */
  readonly names: number;
}

/** The contents of JSON text, as far as it is within its limits. */
export interface JsonSize {
  /** An empty list or object counts as two. */
  readonly values: number;
  /** Members of all objects. */
  readonly members: number;
  /** The limit that the text is over, in words; undefined if it is within all of them. */
  readonly excess: string | undefined;
}

/** The limits of a body: the values are those of ten thousand flights of twenty fields. */
export const BODY_LIMITS: JsonLimits = { levels: 64, values: 210_000, names: 1_000 };

/** The limits of a line of a stream, which holds one flight. */
export const LINE_LIMITS: JsonLimits = { levels: 64, values: 5_000, names: 1_000 };

/** Text up to this length is not looked at: it costs little, whatever it holds. */
export const UNLIMITED_BYTES = 1 << 10;

const [QUOTE, BACKSLASH, COMMA, COLON, SPACE] = Buffer.from('"\\,: ');
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Buffer.from("[]{}");

/**
 * Reads once what JSON text holds, and stops at the first limit that it is over. Text that is not JSON is left to the
 * parser.
 * @param bytes in UTF-8
 * @param begin of the text in them
 * @param end of the text in them
 */
export function jsonSize(
  bytes: Uint8Array,
  limits: JsonLimits = BODY_LIMITS,
  begin = 0,
  end: number = bytes.length,
): JsonSize {
  const names = new NameCounter();
  let [levels, values, members] = [0, 1, 0];
  let excess: string | undefined;
  for (let at = begin; at < end && excess === undefined; at++) {
    const sign = bytes[at];
    if (sign === QUOTE) {
      const start = at + 1;
      for (at = start; at < end && bytes[at] !== QUOTE; at++) if (bytes[at] === BACKSLASH) at++;
      if (!isName(bytes, at + 1)) continue;
      members++;
      if (names.add(bytes, start, at) > limits.names) {
        excess = `over ${limits.names} different names of members`;
      }
    } else if (sign === COMMA) values++;
    else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) levels--;
    else if (sign === OPEN_LIST || sign === OPEN_OBJECT) {
      values++;
      if (++levels > limits.levels) excess = `nested over ${limits.levels} levels deep`;
    }
    if (values > limits.values) excess = `over ${limits.values} values`;
  }
  return { values, members, excess };
}

/** Returns which limit JSON text is over, in words; undefined if it is short, or within all of them. See {@link jsonSize}. */
export function jsonExcess(
  bytes: Uint8Array,
  limits: JsonLimits = BODY_LIMITS,
  begin = 0,
  end: number = bytes.length,
): string | undefined {
  return end - begin > UNLIMITED_BYTES ? jsonSize(bytes, limits, begin, end).excess : undefined;
}

/**
 * Throws unless the JSON of a body is within the limits.
 * @throws PuntualError `invalid-request` that names the limit
 */
export function checkBodySize({ excess }: Pick<JsonSize, "excess">): void {
  if (excess === undefined) return;
  throw new PuntualError("invalid-request", { reason: `the JSON of the body is ${excess}` });
}

/** Whether a text is the name of a member: a colon follows. */
function isName(bytes: Uint8Array, end: number): boolean {
  let at = end;
  while (bytes[at] <= SPACE) at++;
  return bytes[at] === COLON;
}

/** The prime of the Fowler–Noll–Vo hash. */
const PRIME = 16_777_619;

/** Where hashes start, so that no client can choose names of equal hashes. */
const SEED = randomInt(2 ** 31);

/** Counts different names, by their hashes, up to some more than a limit. */
class NameCounter {
  readonly #hashes = new Int32Array(1 << 12);
  #size = 0;

  /** Adds the name between two places; returns the number of different ones. */
  add(bytes: Uint8Array, start: number, end: number): number {
    let hash = SEED;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at], PRIME);
    hash ||= 1; // 0 stands for an empty slot
    const last = this.#hashes.length - 1;
    let slot = (hash >>> 16) & last;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & last;
    if (this.#hashes[slot] === 0) this.#size++;
    this.#hashes[slot] = hash;
    return this.#size;
  }
}
