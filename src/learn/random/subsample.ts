import type { MersenneTwister } from "./mersenne-twister.ts";
import { permutation } from "./permutation.ts";

/**
 * Fills in the numbers from 0, those drawn without replacement first, both parts ascending.
 * @param into as long as there are numbers; from 1.
 * @param share of the numbers to be drawn, rounded, at least one.
 * @returns how many were drawn.
 */
export function draw(into: Int32Array, share: number, random: MersenneTwister): number {
  if (share === 1) {
    for (let i = 0; i < into.length; i++) into[i] = i;
    return into.length;
  }
  const drawn = Math.max(1, Math.round(into.length * share));
  into.set(permutation(into.length, random));
  into.subarray(0, drawn).sort();
  into.subarray(drawn).sort();
  return drawn;
}
