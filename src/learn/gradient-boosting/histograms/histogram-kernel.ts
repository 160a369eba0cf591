import { type Code, moduleOf, op, valueType } from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/runtime.ts";

/**
 * Adds rows to a histogram. All arguments are addresses in the kernel's memory: the first and the end of the row
 * numbers, the slots, the sums of the rows, and the histogram.
 */
export type AddRows = (rows: number, rowsEnd: number, slots: number, sums: number, histogram: number) => void;

/** The layout of the slots that a kernel reads. */
export interface SlotLayout {
  /** Slots that stand in a row. */
  readonly width: number;
  /** Bytes that a slot takes. */
  readonly slotBytes: 2 | 4;
}

const [rows, rowsEnd, slots, sums, histogram, at, slotsAt, weight, pair] = Array.from(
  { length: 9 },
  (_, i) => i,
);

/** Bytes of the three numbers of a row or a slot. */
const triple = 24;

/**
 * Makes the machine code that adds rows to a histogram, for one layout of slots. In the readable form:
 *
 *     for (const row of rows)
 *       for (let i = 0; i < width; i++)
 *         for (let k = 0; k < 3; k++) histogram[slots[row * width + i] * 3 + k] += sums[row * 3 + k];
 *
 * WebAssembly adds gradient and hessian at once and does not check bounds; its code being written for the width at
 * hand, no loop over features is left. `bench/` shows what that gains over JavaScript.
 * @param memory where all that the kernel reads and writes stands.
 */
export function histogramKernel(layout: SlotLayout, memory: WasmMemory): AddRows {
  const code = moduleOf({
    name: "addRows",
    parameters: 5,
    results: 0,
    locals: [
      [2, valueType.i32],
      [1, valueType.f64],
      [1, valueType.v128],
    ],
    body: body(layout),
  });
  return instantiate(code, memory).addRows as AddRows;
}

function body({ width, slotBytes }: SlotLayout): Code {
  const loadSlot = slotBytes === 2 ? op.loadShort : op.load;
  const row = [...op.get(rows), ...op.load(0)];
  const perRow = [
    ...[...op.get(slots), ...row, ...op.constant(width * slotBytes), ...op.multiply, ...op.add],
    ...op.set(slotsAt),
    ...[...op.get(sums), ...row, ...op.constant(triple), ...op.multiply, ...op.add, ...op.tee(at)],
    ...[...op.loadPair(0), ...op.set(pair), ...op.get(at), ...op.loadF64(16), ...op.set(weight)],
  ];
  const perSlot = Array.from({ length: width }, (_, i) => [
    ...[...op.get(slotsAt), ...loadSlot(i * slotBytes), ...op.constant(triple), ...op.multiply],
    ...[...op.get(histogram), ...op.add, ...op.tee(at)],
    ...[...op.get(at), ...op.loadPair(0), ...op.get(pair), ...op.addPairs, ...op.storePair(0)],
    ...[...op.get(at), ...op.get(at), ...op.loadF64(16), ...op.get(weight), ...op.addF64, ...op.storeF64(16)],
  ]);
  const next = [...op.get(rows), ...op.constant(4), ...op.add, ...op.tee(rows)];
  const isMore = [...op.get(rowsEnd), ...op.lessThan];
  const loop = [...op.loop, ...perRow, ...perSlot.flat(), ...next, ...isMore, ...op.branchIf(0), ...op.end];
  return [...op.get(rows), ...isMore, ...op.when, ...loop, ...op.end];
}
