/** A stream of uniform numbers in [0, 1) with 32 random bits each. */
export type Random = () => number;

/**
 * Returns a seeded stream, the same on every machine: xoshiro128** (Blackman and Vigna, "Scrambled linear
 * pseudorandom number generators", 2021), its state filled from the seed by SplitMix32.
 * `seed` is an integer; only its lowest 32 bits count.
 */
export function createRandom(seed: number): Random {
  const next = splitMix32(seed);
  let a = next();
  let b = next();
  let c = next();
  let d = next();
  return () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) / 2 ** 32;
  };
}

function splitMix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

/**
 * Returns a number of nearly the standard normal distribution, within ±4.25: the scaled sum of six uniform numbers.
 * Unlike logarithms, plain arithmetic gives the same bits on every machine.
 */
export function gaussian(random: Random): number {
  let sum = -3;
  for (let i = 0; i < 6; i++) sum += random();
  return sum * Math.SQRT2;
}

/** Returns the elements of `items` in random order (Fisher and Yates); `items` is not changed. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const result = items.slice();
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const item = result[i];
    result[i] = result[j];
    result[j] = item;
  }
  return result;
}
