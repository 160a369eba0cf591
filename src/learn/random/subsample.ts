import type { MersenneTwister } from "./mersenne-twister.ts";
import { permutation } from "./permutation.ts";

/**
 * Writes the numbers from 0 to `into.length - 1`, a random sample without replacement first, both parts ascending.
 * @param into one number at least.
 * @param share of the numbers in the sample, rounded, at least one.
 * @returns the size of the sample.
 */
export function subsample(into: Int32Array, share: number, random: MersenneTwister): number {
  if (share === 1) {
    for (let i = 0; i < into.length; i++) into[i] = i;
    return into.length;
  }
  const size = Math.max(1, Math.round(into.length * share));
  into.set(permutation(into.length, random));
  into.subarray(0, size).sort();
  into.subarray(size).sort();
  return size;
}
