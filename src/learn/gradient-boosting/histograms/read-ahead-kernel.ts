import { brIf, code, i32, local, loop, moduleOf, valueType, when } from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/memory.ts";

/**
 * Reads a byte of every cache line of some rows, in the table of bins and in their sums, so that the lines are in the
 * caches when the rows are added. These loads wait for none before them: many lines are fetched at the same time, where
 * the additions have room for those of a few rows only. All arguments are addresses: the first and the end of the row
 * numbers, the sums of all rows, and the table.
 * @returns a number without a meaning, without which the compiler could leave the loads out.
 */
export type ReadAhead = (rows: number, rowsEnd: number, sums: number, table: number) => number;

/** The layout that a kernel reads. */
export interface ReadAheadLayout {
  /** Bytes of a row in the table, and of its sums. */
  readonly stride: number;
  readonly sumBytes: number;
}

const LINE_BYTES = 64;

const [rows, rowsEnd, sums, table, row, at, read] = Array.from({ length: 7 }, (_, i) => i);

/** Compiles the code for a layout. */
export function readAheadKernel(layout: ReadAheadLayout, memory: WasmMemory): ReadAhead {
  return instantiate(readAheadModule(layout), memory).readAhead as ReadAhead;
}

/** The module of {@link readAheadKernel}. */
export function readAheadModule({ stride, sumBytes }: ReadAheadLayout): Uint8Array {
  const isMore = code(local.get(rowsEnd), i32.ltU);
  const lines = Array.from({ length: Math.ceil(stride / LINE_BYTES) }, (_, line) => line * LINE_BYTES);
  // A row that is no multiple of a line may end in one more
  if (stride % LINE_BYTES !== 0 && LINE_BYTES % stride !== 0) lines.push(stride - 1);
  const add = code(local.get(read), i32.add, local.set(read));
  const perRow = code(
    ...[local.get(rows), i32.load(0), local.tee(row)],
    ...[i32.const(stride), i32.mul, local.get(table), i32.add, local.set(at)],
    ...lines.flatMap((offset) => [local.get(at), i32.load8U(offset), add]),
    ...[local.get(row), i32.const(sumBytes), i32.mul, local.get(sums), i32.add, i32.load8U(0), add],
    ...[local.get(rows), i32.const(4), i32.add, local.tee(rows)],
  );
  return moduleOf({
    name: "readAhead",
    parameters: 4,
    results: 1,
    locals: [[3, valueType.i32]],
    body: code(...[local.get(rows), isMore, when(loop(perRow, isMore, brIf(0)))], local.get(read)),
  });
}
