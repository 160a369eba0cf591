/** Pairs of flights: the sum of the products of their scores, and how many pairs. */
export interface PairSum {
  readonly product: number;
  readonly pairs: number;
}

/**
 * Returns a function that sums over all pairs of flights of one key that lie `lag` steps (0 or more, whole) apart.
 * @param score one number a flight, of mean 0 and variance 1: then the mean of a pair's product is a correlation
 * @param key whole number from 0 a flight, what the two of a pair have in common
 * @param step whole number from 0 a flight, its hour or day
 */
export function laggedPairs(
  score: Float64Array,
  key: ArrayLike<number>,
  step: Int32Array,
): (lag: number) => PairSum {
  const stepCount = step.reduce((greatest, s) => Math.max(greatest, s), 0) + 1;
  const groupOf = new Map<number, number>();
  const total: number[] = [];
  const count: number[] = [];
  let squares = 0;
  for (let flight = 0; flight < score.length; flight++) {
    const cell = key[flight] * stepCount + step[flight];
    let group = groupOf.get(cell);
    if (group === undefined) {
      group = total.length;
      groupOf.set(cell, group);
      total.push(0);
      count.push(0);
    }
    total[group] += score[flight];
    count[group]++;
    squares += score[flight] ** 2;
  }
  return (lag) => {
    // At lag 0 a flight would pair with itself.
    let product = lag === 0 ? -squares : 0;
    let pairs = lag === 0 ? -score.length : 0;
    for (const [cell, group] of groupOf) {
      const within = (cell % stepCount) + lag < stepCount;
      const other = within ? groupOf.get(cell + lag) : undefined;
      if (other === undefined) continue;
      product += total[group] * total[other];
      pairs += count[group] * count[other];
    }
    return { product, pairs };
  };
}

/** The pairs that are in `all` but not in its subset `some`. */
export function difference(all: PairSum, some: PairSum): PairSum {
  return { product: all.product - some.product, pairs: all.pairs - some.pairs };
}

/** Mean product of the pairs; 0 where there are none. */
export function mean({ product, pairs }: PairSum): number {
  return pairs > 0 ? product / pairs : 0;
}
