import { type Code, moduleOf, op } from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/runtime.ts";

/**
 * Adds one tree to the margins of a block of rows. All arguments are addresses: of the first margin and the end of
 * them, of the rows' bins, and of the tree's masks.
 */
export type AddTree = (margins: number, marginsEnd: number, bins: number, masks: number) => void;

/** Where a kernel finds what it reads, in bytes. */
export interface MaskLayout {
  /** From one feature's bins of the rows, a byte each, to the next feature's. */
  readonly binsStride: number;
  /** From the tree's first mask to those of each feature: one a bin, of 8 bytes. */
  readonly masksAt: readonly number[];
  /** From the tree's first mask to the values of its leaves. */
  readonly valuesAt: number;
}

const [margins, marginsEnd, bins, masks] = [0, 1, 2, 3];

/** Makes the machine code for one layout: `margin += values[lowest bit of (masks of feature 0 & feature 1 & …)]`. */
export function leafMaskKernel({ binsStride, masksAt, valuesAt }: MaskLayout, memory: WasmMemory): AddTree {
  const eight = [...op.constant(3), ...op.shiftLeft];
  const maskOf = (at: number, feature: number): Code => [
    ...[...op.get(bins), ...op.loadByte(feature * binsStride), ...eight],
    ...[...op.get(masks), ...op.add, ...op.loadI64(at), ...(feature === 0 ? [] : op.andI64)],
  ];
  const value = [
    ...op.lowestBit,
    ...op.toI32,
    ...eight,
    ...op.get(masks),
    ...op.add,
    ...op.loadF64(valuesAt),
  ];
  const body = [
    ...[...op.loop, ...op.get(margins), ...op.get(margins), ...op.loadF64(0)],
    ...[...masksAt.flatMap(maskOf), ...value, ...op.addF64, ...op.storeF64(0)],
    ...[...op.get(bins), ...op.constant(1), ...op.add, ...op.set(bins)],
    ...[...op.get(margins), ...op.constant(8), ...op.add, ...op.tee(margins), ...op.get(marginsEnd)],
    ...[...op.lessThan, ...op.branchIf(0), ...op.end],
  ];
  const code = moduleOf({ name: "addTree", parameters: 4, results: 0, locals: [], body });
  return instantiate(code, memory).addTree as AddTree;
}
