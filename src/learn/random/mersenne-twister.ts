import { refuse } from "../check-arguments.ts";

/** Words of the state, and the distance of the words that are combined. */
const SIZE = 624;
const SHIFT = 397;

/**
 * The Mersenne Twister MT19937 (Matsumoto & Nishimura 1998, reference code of 2002), seeded with one integer as
 * NumPy's `RandomState` is: the same integers in the same order.
 */
export class MersenneTwister {
  readonly #state: Uint32Array;
  #next = SIZE;

  private constructor(state: Uint32Array) {
    this.#state = state;
  }

  /**
   * A generator at the start of its sequence.
   * @param seed an integer from 0 to 2³² - 1.
   * @throws PuntualError `invalid-argument` for any other seed.
   */
  static seeded(seed: number): MersenneTwister {
    if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
      refuse("seed", seed, "an integer from 0 to 2^32 - 1");
    const state = new Uint32Array(SIZE);
    state[0] = seed;
    for (let i = 1; i < SIZE; i++) {
      const previous = state[i - 1];
      state[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i;
    }
    return new MersenneTwister(state);
  }

  /** The next integer from 0 to 2³² - 1. */
  nextUint32(): number {
    if (this.#next === SIZE) this.#twist();
    let word = this.#state[this.#next++];
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  }

  /** The next integer from 0 to `highest` (under 2³²), both included: masked, and generated again while over it. */
  nextUpTo(highest: number): number {
    const mask = highest === 0 ? 0 : 0xffffffff >>> Math.clz32(highest);
    for (;;) {
      const value = (this.nextUint32() & mask) >>> 0;
      if (value <= highest) return value;
    }
  }

  #twist(): void {
    const state = this.#state;
    for (let i = 0; i < SIZE; i++) {
      const mixed = (state[i] & 0x80000000) | (state[(i + 1) % SIZE] & 0x7fffffff);
      state[i] = state[(i + SHIFT) % SIZE] ^ (mixed >>> 1) ^ (mixed & 1 ? 0x9908b0df : 0);
    }
    this.#next = 0;
  }
}
