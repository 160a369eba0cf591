import {
  brIf,
  type Code,
  code,
  f64x2,
  i32,
  i64x2,
  local,
  loop,
  moduleOf,
  v128,
  valueType,
  when,
} from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/memory.ts";
import type { SumFormat } from "./sum-format.ts";

/**
 * Adds rows to the sums by bin of some columns. All arguments are addresses in the kernel's memory: the first and the
 * end of the row numbers, the sums of all rows, and the table of bins.
 */
export type AddRows = (rows: number, rowsEnd: number, sums: number, table: number) => void;

/** The columns that a kernel reads. */
export interface KernelColumns {
  /** The number of the first column in the table, and the number of columns. */
  readonly first: number;
  readonly count: number;
  /** Bytes of a row in the table: a byte for each column. */
  readonly stride: number;
  /** The address of the sums by bin of column 0, and the sums from one column to the next. */
  readonly cellsAt: number;
  readonly columnBins: number;
  readonly format: SumFormat["kind"];
}

/** The most columns of a kernel: the more, the fewer times the sums of a row are read. */
export const COLUMNS_AT_ONCE = 32;

/** Log2 of the bytes of a row's sums, or of a bin's. */
const shiftOf = (format: SumFormat["kind"]) => (format === "packed" ? 4 : 5);

/**
 * The sums from one column to the next, of at most so many bins each. Few, so that those of all columns are in few pages: a
 * processor remembers the addresses of some 16 pages to write to. Of a power of two, the same bin of all columns would be in
 * one set of the cache.
 */
export function columnBinsFor(bins: number): number {
  return bins + 4;
}

/** Bytes of so many sums, by bin or by row. */
export function sumBytes(format: SumFormat["kind"], count: number): number {
  return count << shiftOf(format);
}

const [rows, rowsEnd, sums, table] = [0, 1, 2, 3];

/**
 * Compiles the code that adds rows to the sums by bin of a number of columns. In the readable form:
 *
 *     for (const row of rows)
 *       for (let column = first; column < first + count; column++)
 *         cells[column * columnBins + table[row * stride + column]] += sums[row];
 *
 * A row's bins are in one cache line or two, wherever the rows of a node are. The sums of a bin are one vector (two as
 * doubles), added without a bounds check; the code is written for the columns, so that all addresses but that of the bin are
 * constants. `bench/cases/boosting/histogram-kernel.ts` compares it with TypeScript.
 * @param memory where everything is that the kernel reads and writes.
 */
export function histogramKernel(columns: KernelColumns, memory: WasmMemory): AddRows {
  return instantiate(histogramModule(columns), memory).addRows as AddRows;
}

/** The module of {@link histogramKernel}. */
export function histogramModule({
  first,
  count,
  stride,
  cellsAt,
  columnBins,
  format,
}: KernelColumns): Uint8Array {
  const [row, at, pair, other] = [4, 5, 6, 7];
  const shift = shiftOf(format);
  const parts =
    format === "packed"
      ? [{ offset: 0, sum: pair, add: i64x2.add }]
      : [
          { offset: 0, sum: pair, add: f64x2.add },
          { offset: 16, sum: other, add: f64x2.add },
        ];
  const perRow = code(
    ...[local.get(rows), i32.load(0), local.tee(row)],
    ...[i32.const(shift), i32.shl, local.get(sums), i32.add, local.set(at)],
    ...parts.flatMap(({ offset, sum }) => [local.get(at), v128.load(offset), local.set(sum)]),
    ...[local.get(row), i32.const(stride), i32.mul, local.get(table), i32.add, local.set(row)],
  );
  const perColumn = Array.from({ length: count }, (_, i): Code => {
    const cells = cellsAt + sumBytes(format, columnBins) * (first + i);
    return code(
      ...[local.get(row), i32.load8U(first + i), i32.const(shift), i32.shl, local.set(at)],
      ...parts.flatMap(({ offset, sum, add }) => [
        ...[local.get(at), local.get(at), v128.load(cells + offset)],
        ...[local.get(sum), add, v128.store(cells + offset)],
      ]),
    );
  });
  const next = code(local.get(rows), i32.const(4), i32.add, local.tee(rows));
  const isMore = code(local.get(rowsEnd), i32.ltU);
  return moduleOf({
    name: "addRows",
    parameters: 4,
    results: 0,
    locals: [
      [2, valueType.i32],
      [2, valueType.v128],
    ],
    body: code(local.get(rows), isMore, when(loop(perRow, ...perColumn, next, isMore, brIf(0)))),
  });
}
