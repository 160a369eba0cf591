/**
 * Rounds to a multiple of a power of two, so that sums of what is rounded are exact: whatever their order, double
 * precision loses nothing as long as no sum exceeds what {@link roundingFor} was told. By this a child's sums taken
 * from its parent's are right to the last bit, identical rows may be folded, and threads cannot change a result.
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
