import { refuse } from "../check-arguments.ts";
import { MersenneTwister } from "./mersenne-twister.ts";
import { permutation } from "./permutation.ts";

/** Row numbers of the two parts, in random order; every row is in exactly one. */
export interface TrainTestSplit {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/**
 * Splits the rows 0 to n - 1 at random, as scikit-learn's `train_test_split(test_size=…, random_state=…)` does:
 * the first `ceil(n · testSize)` of a permutation are the test rows, the others the training rows.
 * @param n the number of rows.
 * @param testSize share of the rows, over 0 and under 1.
 * @param randomState seed, an integer from 0 to 2³² - 1.
 * @throws PuntualError `invalid-argument` for any other share or seed, and if no row would be left to train on.
 */
export function trainTestSplit(n: number, testSize: number, randomState: number): TrainTestSplit {
  if (!(testSize > 0 && testSize < 1)) refuse("testSize", testSize, "a number over 0 and under 1");
  const order = permutation(n, MersenneTwister.seeded(randomState));
  const testCount = Math.ceil(n * testSize);
  if (testCount >= n) refuse("n", n, "enough rows for both parts");
  return { train: order.slice(testCount), test: order.slice(0, testCount) };
}
