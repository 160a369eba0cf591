import type { Histogram } from "./histogram.ts";
import type { SumFormat } from "./sum-format.ts";

/**
 * The gradient, hessian and weight of rows, or sums of them, in memory. As doubles they take 32 bytes, the last 8 of
 * which are unused. Packed they take 16: a 64-bit integer for the gradient, and one for the hessian with the weight above
 * it, so that one vector addition adds all three.
 */
export interface RowSums {
  set(index: number, gradient: number, hessian: number, weight: number): void;
  get(index: number): readonly [gradient: number, hessian: number, weight: number];
  /**
   * Adds sums to bins of histograms and leaves zeros in their place.
   * @param first the index of the first of them.
   * @param bins of each feature, by index from `first` on: the bin of the histogram.
   */
  drain(first: number, bins: readonly Int32Array[], histogram: Histogram): void;
}

/** Numbers in a memory from an address on. */
export function rowSums(
  format: SumFormat,
  buffer: SharedArrayBuffer,
  address: number,
  count: number,
): RowSums {
  return format.kind === "doubles"
    ? doubles(new Float64Array(buffer, address, count * 4))
    : packed(format, new Int32Array(buffer, address, count * 4));
}

function doubles(numbers: Float64Array): RowSums {
  return {
    set(index, gradient, hessian, weight) {
      numbers[index * 4] = gradient;
      numbers[index * 4 + 1] = hessian;
      numbers[index * 4 + 2] = weight;
    },
    get: (index) => [numbers[index * 4], numbers[index * 4 + 1], numbers[index * 4 + 2]],
    drain(first, bins, histogram) {
      for (let i = 0, at = first * 4; i < bins[0].length; i++, at += 4) {
        const weight = numbers[at + 2];
        if (weight === 0) continue;
        for (let feature = 0; feature < bins.length; feature++) {
          const to = bins[feature][i] * 3;
          histogram[to] += numbers[at];
          histogram[to + 1] += numbers[at + 1];
          histogram[to + 2] += weight;
        }
        numbers[at] = 0;
        numbers[at + 1] = 0;
        numbers[at + 2] = 0;
      }
    },
  };
}

const WORD = 2 ** 32;

function packed(
  { unit, hessianUnit, weightShift }: Extract<SumFormat, { readonly kind: "packed" }>,
  words: Int32Array,
): RowSums {
  const shift = weightShift - 32;
  const mask = ((2 ** shift - 1) >>> 0) | 0;
  return {
    set(index, gradient, hessian, weight) {
      const at = index * 4;
      const [gradients, hessians] = [gradient / unit, hessian / hessianUnit];
      const [high, highOfHessian] = [Math.floor(gradients / WORD), Math.floor(hessians / WORD)];
      words[at] = gradients - high * WORD;
      words[at + 1] = high;
      words[at + 2] = hessians - highOfHessian * WORD;
      words[at + 3] = highOfHessian + weight * 2 ** shift;
    },
    get(index) {
      const [low, high, lowOfHessian, above] = words.subarray(index * 4, index * 4 + 4);
      const hessians = (above & mask) * WORD + (lowOfHessian >>> 0);
      return [(high * WORD + (low >>> 0)) * unit, hessians * hessianUnit, above >>> shift];
    },
    drain(first, bins, histogram) {
      const { length } = bins[0];
      for (let i = 0; i < length; i++) {
        const at = (first + i) * 4;
        const [lowOfHessian, above] = [words[at + 2], words[at + 3]];
        if ((lowOfHessian | above) === 0) continue;
        const gradient = (words[at + 1] * WORD + (words[at] >>> 0)) * unit;
        const hessian = ((above & mask) * WORD + (lowOfHessian >>> 0)) * hessianUnit;
        const weight = above >>> shift;
        for (let feature = 0; feature < bins.length; feature++) {
          const to = bins[feature][i] * 3;
          histogram[to] += gradient;
          histogram[to + 1] += hessian;
          histogram[to + 2] += weight;
        }
        words[at] = 0;
        words[at + 1] = 0;
        words[at + 2] = 0;
        words[at + 3] = 0;
      }
    },
  };
}
