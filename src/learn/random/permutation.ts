import { refuse } from "../check-arguments.ts";
import type { MersenneTwister } from "./mersenne-twister.ts";

/**
 * The numbers 0 to n - 1 in random order: the Fisher–Yates shuffle from the end, equal to NumPy's
 * `RandomState.permutation(n)`.
 * @throws PuntualError `invalid-argument` unless n is an integer from 0 to 2³¹ - 1.
 */
export function permutation(n: number, random: MersenneTwister): Int32Array {
  if (!Number.isInteger(n) || n < 0 || n >= 2 ** 31) refuse("n", n, "an integer from 0 to 2^31 - 1");
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random.nextUpTo(i);
    const swapped = order[i];
    order[i] = order[j];
    order[j] = swapped;
  }
  return order;
}
