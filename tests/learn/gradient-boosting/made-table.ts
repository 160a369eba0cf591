import { sigmoid } from "../../../src/learn/losses/logistic-loss.ts";
import type { FeatureMatrix } from "../../../src/learn/matrix/feature-matrix.ts";
import { MersenneTwister } from "../../../src/learn/random/mersenne-twister.ts";

/** Numbers from 0 up to 1 of a seeded generator. */
export function uniform(seed: number): () => number {
  const random = MersenneTwister.seeded(seed);
  return () => random.nextUint32() / 2 ** 32;
}

/**
 * A random table and the log-odds of its labels, which depend on a number (rising), a number with missing values,
 * twelve unordered categories and a binary feature, but not on the last feature, which is noise.
 */
export function madeTable(rowCount: number, seed: number) {
  const next = uniform(seed);
  const [steady, gappy, kind, flag, noise] = Array.from({ length: 5 }, () => new Float32Array(rowCount));
  const logOdds = new Float64Array(rowCount);
  const target = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    steady[row] = next() * 4;
    gappy[row] = next() < 0.3 ? Number.NaN : Math.floor(next() * 20);
    kind[row] = Math.floor(next() * 12);
    flag[row] = Math.floor(next() * 2);
    noise[row] = next();
    const ofGap = Number.isNaN(gappy[row]) ? 1.2 : gappy[row] > 12 ? -0.8 : 0.2;
    const ofKind = (kind[row] * 5) % 12 < 5 ? 1 : -0.5;
    logOdds[row] = steady[row] - 3 + ofGap + ofKind * (flag[row] === 1 ? 1.5 : 0.5);
    target[row] = Number(next() < sigmoid(logOdds[row]));
  }
  const names = ["steady", "gappy", "kind", "flag", "noise"];
  const columns = [steady, gappy, kind, Uint8Array.from(flag), noise];
  const matrix: FeatureMatrix = { names, rowCount, columns };
  return { matrix, target, logOdds };
}
