/**
 * Splits `total` into whole numbers in proportion to `weights` by carrying the rounding from each element to the
 * next (systematic sampling): they sum to `total`, and each, like the sum of any run of neighbours, differs
 * from its exact share by less than one.
 * @param weights finite, not negative; all zero counts as all equal
 * @param total whole number
 * @param start 0 to below 1, where the carry begins: 0.5 rounds, a random one gives each element its exact share
 * in expectation
 */
export function apportion(weights: ArrayLike<number>, total: number, start = 0.5): Int32Array {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i];
  const parts = new Int32Array(weights.length);
  let cumulated = 0;
  let given = 0;
  for (let i = 0; i < parts.length; i++) {
    cumulated += sum > 0 ? weights[i] : 1;
    const share = cumulated / (sum > 0 ? sum : parts.length);
    const upTo = i === parts.length - 1 ? total : Math.min(total, Math.floor(share * total + start));
    parts[i] = upTo - given;
    given = upTo;
  }
  return parts;
}
