import { checkBodySize, jsonSize } from "../http/content/json-limits.ts";

/** Bytes of the heap for each value, or name of a member: the most that was measured, for objects that each have a name of their own. */
const HEAP_PER_MARK = 70;

/** Bytes of the heap for each byte: the text that is parsed, in two bytes a character, and the texts in it. */
const HEAP_PER_BYTE = 3;

/**
 * Estimates the memory that parsing JSON takes, in bytes of the heap. It may be far more than its bytes suggest: four
 * million bytes of `{},{},…` become 80 MB of objects.
 * @throws PuntualError `invalid-request` if parsing would take too long
 */
export function heapOfJson(bytes: Uint8Array): number {
  const size = jsonSize(bytes);
  checkBodySize(size);
  return (size.values + size.members) * HEAP_PER_MARK + bytes.length * HEAP_PER_BYTE;
}

/**
 * Bytes of the heap for each byte of binary tensors: the values take up to eight, for integers of a byte each; the rest is
 * for the answer, since a flight has fewer bytes here than as JSON.
 */
const HEAP_PER_BINARY_BYTE = 16;

/** Estimates the memory that reading binary tensors takes, in bytes of the heap. */
export function heapOfBinary({ length }: Uint8Array): number {
  return length * HEAP_PER_BINARY_BYTE;
}
