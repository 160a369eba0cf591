/** The largest finite float32. */
export const MAX_FLOAT32 = 2 ** 128 - 2 ** 104;

const bits = new DataView(new ArrayBuffer(4));

/** Returns the float32 next to one in the order of numbers: the one above for a step of 1, the one below for -1. */
function neighbour(value: number, step: 1 | -1): number {
  if (value === 0) return step * 2 ** -149;
  bits.setFloat32(0, value);
  bits.setInt32(0, bits.getInt32(0) + (value > 0 ? step : -step));
  return bits.getFloat32(0);
}

/**
 * Returns the largest finite float32 that is not over a number: of all float32 values, exactly those up to it are up to the
 * number.
 */
export function floorToFloat32(value: number): number {
  if (value > MAX_FLOAT32) return MAX_FLOAT32;
  const nearest = Math.fround(value);
  return nearest <= value ? nearest : neighbour(nearest, -1);
}

/**
 * Returns the smallest float32 over another: of all float32 values, exactly those up to a value are under the next.
 * @param value a float32; that of the largest is infinite
 */
export function nextFloat32(value: number): number {
  return value === MAX_FLOAT32 ? Number.POSITIVE_INFINITY : neighbour(value, 1);
}

/** Returns the largest float32 under another. */
export function previousFloat32(value: number): number {
  return neighbour(value, -1);
}

/**
 * Returns the largest double whose nearest float32 is not over a number. A comparison of doubles with it has the outcome
 * that it has when they are rounded to float32 first.
 */
export function highestRoundedUpTo(value: number): number {
  const low = floorToFloat32(value);
  const high = low === MAX_FLOAT32 ? 2 ** 128 : neighbour(low, 1);
  const middle = low + (high - low) / 2;
  // The middle itself is rounded to the one of the two whose last bit is 0.
  return low === MAX_FLOAT32 || Math.fround(middle) !== low ? previousDouble(middle) : middle;
}

const wideBits = new DataView(new ArrayBuffer(8));

function previousDouble(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  wideBits.setFloat64(0, value);
  wideBits.setBigInt64(0, wideBits.getBigInt64(0) + (value > 0 ? -1n : 1n));
  return wideBits.getFloat64(0);
}
