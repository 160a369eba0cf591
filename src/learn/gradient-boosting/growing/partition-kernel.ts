import { moduleOf, op, valueType } from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/runtime.ts";

/**
 * Parts rows: those that go left move to the front, the others are written to `spare`. All arguments are addresses:
 * the first and the end of the row numbers, the bins of all rows in the feature, and by bin 4 where it goes left or 0.
 * @returns the address behind the rows that go left.
 */
export type PartInMemory = (
  rows: number,
  rowsEnd: number,
  bins: number,
  steps: number,
  spare: number,
) => number;

const [rows, rowsEnd, bins, steps, spare, leftEnd, row, step] = Array.from({ length: 8 }, (_, i) => i);

/**
 * Makes the machine code of `partRows`, which is its readable form: every row is written to both sides, and the one
 * of the side that it goes to moves on by 4 bytes.
 */
export function partitionKernel(memory: WasmMemory): PartInMemory {
  const code = moduleOf({
    name: "part",
    parameters: 5,
    results: 1,
    locals: [[3, valueType.i32]],
    body: [
      ...[...op.get(rows), ...op.set(leftEnd)],
      ...[...op.get(rows), ...op.get(rowsEnd), ...op.lessThan, ...op.when, ...op.loop],
      ...[...op.get(rows), ...op.load(0), ...op.set(row)],
      ...[...op.get(steps), ...op.get(bins), ...op.get(row), ...op.add, ...op.loadByte(0), ...op.add],
      ...[...op.loadByte(0), ...op.set(step)],
      ...[...op.get(leftEnd), ...op.get(row), ...op.store(0)],
      ...[...op.get(spare), ...op.get(row), ...op.store(0)],
      ...[...op.get(leftEnd), ...op.get(step), ...op.add, ...op.set(leftEnd)],
      ...[...op.get(spare), ...op.constant(4), ...op.add, ...op.get(step), ...op.subtract, ...op.set(spare)],
      ...[...op.get(rows), ...op.constant(4), ...op.add, ...op.tee(rows), ...op.get(rowsEnd), ...op.lessThan],
      ...[...op.branchIf(0), ...op.end, ...op.end, ...op.get(leftEnd)],
    ],
  });
  return instantiate(code, memory).part as PartInMemory;
}
