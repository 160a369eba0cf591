import type { SumFormat } from "./sum-format.ts";

/**
 * The gradient, hessian and weight of rows, or sums of them, in memory. As doubles they take 32 bytes, the last 8 of
 * which are unused. Packed they take 16: a 64-bit integer for the gradient, and one for the hessian with the weight above
 * it, so that one vector addition adds all three.
 */
export interface RowSums {
  set(index: number, gradient: number, hessian: number, weight: number): void;
  get(index: number): readonly [gradient: number, hessian: number, weight: number];
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
  };
}
