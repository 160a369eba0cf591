import {
  brIf,
  type Code,
  code,
  f64,
  f64x2,
  i32,
  local,
  loop,
  moduleOf,
  v128,
  valueType,
  when,
} from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/memory.ts";

/**
 * Adds rows to a histogram. All arguments are addresses in the kernel's memory: the first and the end of the row
 * numbers, the bins of all rows, the sums of the rows, and the histogram.
 */
export type AddRows = (rows: number, rowsEnd: number, bins: number, sums: number, histogram: number) => void;

/** The layout of the bins that a kernel reads, row by row. */
export interface BinLayout {
  /** Bins of one row. */
  readonly width: number;
  /** Bytes of one bin. */
  readonly binBytes: 2 | 4;
}

const [rows, rowsEnd, bins, sums, histogram, at, binsAt, weight, pair] = Array.from(
  { length: 9 },
  (_, i) => i,
);

/** Bytes of the three numbers of a row or of a bin of the histogram. */
const TRIPLE = 24;

/**
 * Compiles the code that adds rows to a histogram, for one layout of bins. In the readable form:
 *
 *     for (const row of rows)
 *       for (let i = 0; i < width; i++)
 *         for (let k = 0; k < 3; k++) histogram[bins[row * width + i] * 3 + k] += sums[row * 3 + k];
 *
 * WebAssembly adds gradient and hessian at once and checks no bounds; the code is written for the width at hand, so
 * that no loop over features is left. `bench/cases/histogram-kernel.ts` compares it with JavaScript.
 * @param memory where everything is that the kernel reads and writes.
 */
export function histogramKernel(layout: BinLayout, memory: WasmMemory): AddRows {
  return instantiate(histogramModule(layout), memory).addRows as AddRows;
}

/** The module of {@link histogramKernel}. */
export function histogramModule({ width, binBytes }: BinLayout): Uint8Array {
  const loadBin = binBytes === 2 ? i32.load16U : i32.load;
  const row = code(local.get(rows), i32.load(0));
  const perRow = code(
    ...[local.get(bins), row, i32.const(width * binBytes), i32.mul, i32.add, local.set(binsAt)],
    ...[local.get(sums), row, i32.const(TRIPLE), i32.mul, i32.add, local.tee(at)],
    ...[v128.load(0), local.set(pair), local.get(at), f64.load(16), local.set(weight)],
  );
  const perBin = Array.from(
    { length: width },
    (_, i): Code =>
      code(
        ...[local.get(binsAt), loadBin(i * binBytes), i32.const(TRIPLE), i32.mul],
        ...[local.get(histogram), i32.add, local.tee(at)],
        ...[local.get(at), v128.load(0), local.get(pair), f64x2.add, v128.store(0)],
        ...[local.get(at), local.get(at), f64.load(16), local.get(weight), f64.add, f64.store(16)],
      ),
  );
  const next = code(local.get(rows), i32.const(4), i32.add, local.tee(rows));
  const isMore = code(local.get(rowsEnd), i32.ltU);
  return moduleOf({
    name: "addRows",
    parameters: 5,
    results: 0,
    locals: [
      [2, valueType.i32],
      [1, valueType.f64],
      [1, valueType.v128],
    ],
    body: code(local.get(rows), isMore, when(loop(perRow, ...perBin, next, isMore, brIf(0)))),
  });
}
