import { growMemory, type WasmMemory } from "../../wasm/memory.ts";

/** The gradient, hessian and weight of a node's rows summed by bin: three numbers per bin, in the memory of a fit. */
export type Histogram = Float64Array;

/** Histograms of one length, used again instead of allocated for every node. */
export class HistogramPool {
  readonly #memory: WasmMemory;
  readonly #length: number;
  readonly #free: Histogram[] = [];
  #end: number;

  /**
   * @param memory to make them in, from an address on; it grows as needed
   * @param totalBins bins of a histogram, of three numbers each.
   */
  constructor(memory: WasmMemory, from: number, totalBins: number) {
    this.#memory = memory;
    this.#end = from;
    this.#length = totalBins * 3;
  }

  /** A histogram of arbitrary content. */
  take(): Histogram {
    return this.#free.pop() ?? this.#make();
  }

  /** Returns a histogram that is no longer used. */
  giveBack(histogram: Histogram): void {
    this.#free.push(histogram);
  }

  #make(): Histogram {
    const at = this.#end;
    // Vectors of two numbers may reach over the end of an odd length
    this.#end += Math.ceil((this.#length * 8) / 16) * 16;
    growMemory(this.#memory, this.#end);
    return new Float64Array(this.#memory.buffer, at, this.#length);
  }
}
