import { brIf, code, i32, local, loop, moduleOf, valueType, when } from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/memory.ts";

/**
 * Partitions rows: those that go left move to the front, the others are written to `spare`. All arguments are
 * addresses: the first and the end of the row numbers, the bins of all rows in the feature, and by bin a byte of 4
 * where the bin goes left, else 0.
 * @returns the address behind the rows that go left.
 */
export type PartitionInMemory = (
  rows: number,
  rowsEnd: number,
  bins: number,
  steps: number,
  spare: number,
) => number;

const [rows, rowsEnd, bins, steps, spare, leftEnd, row, step] = Array.from({ length: 8 }, (_, i) => i);

/** Compiles `partitionRows` (data-partition.ts), which is the readable form. */
export function partitionKernel(memory: WasmMemory): PartitionInMemory {
  return instantiate(partitionModule(), memory).partition as PartitionInMemory;
}

/** The module of {@link partitionKernel}: each row is written to both sides, and its own side moves on by 4 bytes. */
export function partitionModule(): Uint8Array {
  const isMore = code(local.get(rowsEnd), i32.ltU);
  const perRow = code(
    ...[local.get(rows), i32.load(0), local.set(row)],
    ...[local.get(steps), local.get(bins), local.get(row), i32.add, i32.load8U(0), i32.add],
    ...[i32.load8U(0), local.set(step)],
    ...[local.get(leftEnd), local.get(row), i32.store(0)],
    ...[local.get(spare), local.get(row), i32.store(0)],
    ...[local.get(leftEnd), local.get(step), i32.add, local.set(leftEnd)],
    ...[local.get(spare), i32.const(4), i32.add, local.get(step), i32.sub, local.set(spare)],
    ...[local.get(rows), i32.const(4), i32.add, local.tee(rows)],
  );
  return moduleOf({
    name: "partition",
    parameters: 5,
    results: 1,
    locals: [[3, valueType.i32]],
    body: code(
      ...[local.get(rows), local.set(leftEnd)],
      ...[local.get(rows), isMore, when(loop(perRow, isMore, brIf(0)))],
      local.get(leftEnd),
    ),
  });
}
