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
  return (bits >>> 31 === 1 ? ~bits : bits | 0x80000000) >>> 0;
}

const bitsOfValue = new Uint32Array(1);
const value = new Float32Array(bitsOfValue.buffer);

/** Returns the number that a key is of. */
export function valueOfKey(key: number): number {
  bitsOfValue[0] = key >>> 31 === 1 ? key ^ 0x80000000 : ~key;
  return value[0];
}

/**
 * Returns the keys of numbers, ascending, by a radix sort.
 * @param values NaN where missing, which are left out; no -0
 * @param begin the first one, by default 0
 * @param end behind the last one, by default their number
 */
export function sortedKeys(values: Float32Array, begin = 0, end = values.length): Uint32Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  let keys = new Uint32Array(end - begin);
  let count = 0;
  for (let row = begin; row < end; row++) {
    if (!Number.isNaN(values[row])) keys[count++] = keyOfBits(bits[row]);
  }
  keys = keys.subarray(0, count);
  let other = new Uint32Array(count);
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const starts = startsOfDigits(keys, shift);
    for (let i = 0; i < count; i++) other[starts[(keys[i] >>> shift) & (DIGITS - 1)]++] = keys[i];
    [keys, other] = [other, keys];
  }
  return keys;
}
