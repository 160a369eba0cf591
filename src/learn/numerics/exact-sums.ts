/**
 * A double that leaves a whole number added to it, from -2⁵⁰ to 2⁵⁰, in its low bits; and, if such a number is added to its bits,
 * exceeds this one by that number.
 */
export const WHOLE_IN_LOW_BITS = 1.5 * 2 ** 52;

/**
 * A rounding to multiples of a power of two that makes sums of rounded numbers exact: double precision loses no bit,
 * in whatever order they are added, as long as no sum exceeds the limit given to {@link roundingFor}. Therefore a
 * sibling's sums are exact when subtracted from the parent's, identical rows may be aggregated, and the number of
 * threads cannot change a result.
 */
export type Rounding = number;

/** The rounding for sums of at most `largest` in size: to 2⁻⁵¹ of the next power of two. */
export function roundingFor(largest: number): Rounding {
  const exponent = Math.max(-900, Math.ceil(Math.log2(largest)) + 1);
  return 1.5 * 2 ** (exponent + 1);
}

/**
 * Rounds a number to the nearest multiple, ties to even. Adding 1.5·2ᵏ shifts all bits under 2ᵏ⁻⁵² out of a double.
 */
export function roundTo(rounding: Rounding, value: number): number {
  return value + rounding - rounding;
}
