import {
  brIf,
  code,
  i8x16,
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
 * Writes 16 columns of bytes side by side: byte c of a row of the table is its byte in column c. The arguments: the
 * address of the 16 columns' addresses, the first row and the end of the rows, both multiples of 16, and the address of row
 * 0 in the table.
 */
export type Interleave = (columns: number, firstRow: number, rowsEnd: number, table: number) => void;

/** The columns of one call. */
export const COLUMNS_INTERLEAVED = 16;

/** Up to a cache line, the bytes of a row are a power of two, so that no row lies in two lines. */
const MAX_POWER_BYTES = 64;

/** The bytes from one row to the next in a table of so many columns. */
export function strideFor(columns: number): number {
  if (columns > MAX_POWER_BYTES) return Math.ceil(columns / COLUMNS_INTERLEAVED) * COLUMNS_INTERLEAVED;
  return Math.max(COLUMNS_INTERLEAVED, 2 ** Math.ceil(Math.log2(columns)));
}

const [columns, row, rowsEnd, table] = [0, 1, 2, 3];

/** Compiles the code for a table whose rows are `stride` bytes apart. */
export function interleaveKernel(stride: number, memory: WasmMemory): Interleave {
  return instantiate(interleaveModule(stride), memory).interleave as Interleave;
}

/**
 * The module of {@link interleaveKernel}. It turns squares of 16 columns by 16 rows. Where the number of a byte is
 * written as the four bits of its vector and the four of its place there, interleaving the bytes of vector i with those of
 * vector i + 8 moves the first bit behind the last: four times, and vector and place have changed sides.
 */
export function interleaveModule(stride: number): Uint8Array {
  const vectors = Array.from({ length: 32 }, (_, i) => 5 + i);
  const at = 4;
  const load = Array.from({ length: 16 }, (_, column) =>
    code(
      ...[local.get(columns), i32.load(column * 4), local.get(row), i32.add, v128.load(0)],
      local.set(vectors[column]),
    ),
  );
  const turn = [0, 1, 2, 3].flatMap((round) => {
    const [from, to] = round % 2 === 0 ? [0, 16] : [16, 0];
    return Array.from({ length: 16 }, (_, i) =>
      code(
        ...[local.get(vectors[from + (i >> 1)]), local.get(vectors[from + (i >> 1) + 8])],
        ...[i8x16.shuffle(bytesOfBoth((i & 1) * 8)), local.set(vectors[to + i])],
      ),
    );
  });
  const store = Array.from({ length: 16 }, (_, i) =>
    code(local.get(at), local.get(vectors[i]), v128.store(i * stride)),
  );
  const isMore = code(local.get(rowsEnd), i32.ltU);
  const perSquare = code(
    ...load,
    ...turn,
    ...[local.get(row), i32.const(stride), i32.mul, local.get(table), i32.add, local.set(at)],
    ...store,
    ...[local.get(row), i32.const(16), i32.add, local.tee(row)],
  );
  return moduleOf({
    name: "interleave",
    parameters: 4,
    results: 0,
    locals: [
      [1, valueType.i32],
      [32, valueType.v128],
    ],
    body: code(local.get(row), isMore, when(loop(perSquare, isMore, brIf(0)))),
  });
}

/** Byte `first` of the first vector, of the second, the next one of the first, and so on. */
function bytesOfBoth(first: number): number[] {
  return Array.from({ length: 16 }, (_, i) => first + (i >> 1) + (i & 1) * 16);
}
