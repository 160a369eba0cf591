/** The bits of a digit that a radix sort of keys goes by, from the last ones. */
export const DIGIT_BITS = 11;

/** The number of digits. */
export const DIGITS = 1 << DIGIT_BITS;

/**
 * Returns the place of the first key of each digit, and behind the last one the number of keys.
 * @param shift the number of bits behind the digit
 */
export function startsOfDigits(keys: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < keys.length; i++) starts[((keys[i] >>> shift) & (DIGITS - 1)) + 1]++;
  for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1] += starts[digit];
  return starts;
}

/**
 * Returns the key of the bits of a float32: keys are in the order of the numbers, once the sign bit of positive and all bits of
 * negative numbers are inverted.
 */
export function keyOfBits(bits: number): number {
  // The sign bit, moved over all bits: without a branch, which is a costly one where the signs are mixed
  return (bits ^ ((bits >> 31) | 0x80000000)) >>> 0;
}

const bitsOfValue = new Uint32Array(1);
const value = new Float32Array(bitsOfValue.buffer);

/** Returns the number that a key is of. */
export function valueOfKey(key: number): number {
  bitsOfValue[0] = key >>> 31 === 1 ? key ^ 0x80000000 : ~key;
  return value[0];
}
