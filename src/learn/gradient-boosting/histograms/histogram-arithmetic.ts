import {
  advance,
  brIf,
  type Code,
  code,
  f64x2,
  i32,
  local,
  loop,
  memoryFill,
  moduleOf,
  v128,
} from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/memory.ts";
import type { Histogram } from "./histogram.ts";

/** Operations on whole histograms in a memory. */
export interface HistogramArithmetic {
  /** Subtracts a child's histogram from its parent's, which leaves the other child's. */
  subtract(from: Histogram, child: Histogram): void;
  /** Adds a histogram to another over the same bins. */
  add(to: Histogram, other: Histogram): void;
  /** Writes zeros. */
  clear(histogram: Histogram): void;
}

/** Returns the operations on histograms in a memory, each with room for a multiple of 16 bytes. */
export function histogramArithmetic(memory: WasmMemory): HistogramArithmetic {
  type Combine = (to: number, end: number, other: number) => void;
  const kernel = (operation: Code) => instantiate(combineModule(operation), memory).combine as Combine;
  const [subtract, add] = [kernel(f64x2.sub), kernel(f64x2.add)];
  const clear = instantiate(clearModule(), memory).clear as (at: number, bytes: number) => void;
  const endOf = ({ byteOffset, byteLength }: Histogram) => byteOffset + byteLength;
  return {
    subtract: (from, child) => subtract(from.byteOffset, endOf(from), child.byteOffset),
    add: (to, other) => add(to.byteOffset, endOf(to), other.byteOffset),
    clear: (histogram) => clear(histogram.byteOffset, histogram.byteLength),
  };
}

/** A module that changes the doubles from an address to an end by those from another address on, two at a time. */
export function combineModule(operation: Code): Uint8Array {
  const [to, end, other] = [0, 1, 2];
  const perPair = code(
    ...[local.get(to), local.get(to), v128.load(0), local.get(other), v128.load(0), operation, v128.store(0)],
    ...[advance(to, 16), advance(other, 16), local.get(to), local.get(end), i32.ltU, brIf(0)],
  );
  return moduleOf({ name: "combine", parameters: 3, results: 0, locals: [], body: loop(perPair) });
}

/** A module that writes zeros over a number of bytes from an address on. */
export function clearModule(): Uint8Array {
  const body = code(local.get(0), i32.const(0), local.get(1), memoryFill);
  return moduleOf({ name: "clear", parameters: 2, results: 0, locals: [], body });
}
