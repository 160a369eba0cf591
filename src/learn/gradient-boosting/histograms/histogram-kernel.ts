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
 * Adds rows to the histograms of some columns of bins. All arguments are addresses in the kernel's memory: the first and the
 * end of the row numbers, the sums of all rows, and for each column its bins by row and its histogram; others are ignored.
 */
export type AddRows = (
  rows: number,
  rowsEnd: number,
  sums: number,
  ...columnsAndHistograms: readonly number[]
) => void;

/** The columns that a kernel reads. */
export interface KernelColumns {
  /** The number of columns. */
  readonly count: number;
  /** Bytes of one bin. */
  readonly binBytes: 1 | 2;
}

/** The most columns that are added at once: the more, the fewer times the sums of a row are read. */
export const COLUMNS_AT_ONCE = 4;

const [rows, rowsEnd, sums] = [0, 1, 2];

/** Bytes of the three numbers of a row or of a bin of the histogram. */
const TRIPLE = 24;

/**
 * Compiles the code that adds rows to the histograms of a number of columns. In the readable form:
 *
 *     for (const row of rows)
 *       for (const { bins, histogram } of columns)
 *         for (let k = 0; k < 3; k++) histogram[bins[row] * 3 + k] += sums[row * 3 + k];
 *
 * WebAssembly adds gradient and hessian at once and checks no bounds; the code is written for the number of columns, so
 * that no loop over them is left. `bench/cases/histogram-kernel.ts` compares it with TypeScript.
 * @param memory where everything is that the kernel reads and writes.
 */
export function histogramKernel(columns: KernelColumns, memory: WasmMemory): AddRows {
  return instantiate(histogramModule(columns), memory).addRows as AddRows;
}

/** The module of {@link histogramKernel}. */
export function histogramModule({ count, binBytes }: KernelColumns): Uint8Array {
  const parameters = 3 + 2 * count;
  const [row, at, weight, pair] = [parameters, parameters + 1, parameters + 2, parameters + 3];
  const loadBin =
    binBytes === 1
      ? code(local.get(row), i32.add, i32.load8U(0))
      : code(local.get(row), i32.const(1), i32.shl, i32.add, i32.load16U(0));
  const perRow = code(
    ...[local.get(rows), i32.load(0), local.tee(row)],
    ...[i32.const(TRIPLE), i32.mul, local.get(sums), i32.add, local.tee(at)],
    ...[v128.load(0), local.set(pair), local.get(at), f64.load(16), local.set(weight)],
  );
  const perColumn = Array.from({ length: count }, (_, i): Code => {
    const [bins, histogram] = [3 + 2 * i, 4 + 2 * i];
    return code(
      ...[local.get(bins), loadBin, i32.const(TRIPLE), i32.mul],
      ...[local.get(histogram), i32.add, local.tee(at)],
      ...[local.get(at), v128.load(0), local.get(pair), f64x2.add, v128.store(0)],
      ...[local.get(at), local.get(at), f64.load(16), local.get(weight), f64.add, f64.store(16)],
    );
  });
  const next = code(local.get(rows), i32.const(4), i32.add, local.tee(rows));
  const isMore = code(local.get(rowsEnd), i32.ltU);
  return moduleOf({
    name: "addRows",
    parameters,
    results: 0,
    locals: [
      [2, valueType.i32],
      [1, valueType.f64],
      [1, valueType.v128],
    ],
    body: code(local.get(rows), isMore, when(loop(perRow, ...perColumn, next, isMore, brIf(0)))),
  });
}
