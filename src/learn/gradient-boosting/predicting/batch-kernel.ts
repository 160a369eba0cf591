import {
  advance,
  brIf,
  type Code,
  code,
  f64,
  i32,
  i64,
  local,
  loop,
  moduleOf,
} from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/memory.ts";

/**
 * Adds a tree's leaf values to the scores of rows, at least one. All arguments are addresses: of the first score and
 * the end of them, of the rows' bins, and of the tree's masks.
 */
export type AddTree = (scores: number, scoresEnd: number, bins: number, masks: number) => void;

/** The addresses of a kernel's inputs, in bytes. */
export interface MaskLayout {
  /** From one feature's bins of the rows, a byte each, to the next feature's. */
  readonly binsStride: number;
  /** From the tree's first mask to those of each feature: one per bin, of 8 bytes. */
  readonly masksAt: readonly number[];
  /** From the tree's first mask to the values of its leaves. */
  readonly valuesAt: number;
}

const [scores, scoresEnd, bins, masks] = [0, 1, 2, 3];

/** Compiles, for one layout, `score += values[lowest bit of (masks of feature 0 & masks of feature 1 & …)]`. */
export function batchKernel(layout: MaskLayout, memory: WasmMemory): AddTree {
  return instantiate(batchModule(layout), memory).addTree as AddTree;
}

/** The module of {@link batchKernel}. */
export function batchModule({ binsStride, masksAt, valuesAt }: MaskLayout): Uint8Array {
  const timesEight = code(i32.const(3), i32.shl);
  const maskOf = (at: number, feature: number): Code =>
    code(
      ...[local.get(bins), i32.load8U(feature * binsStride), timesEight],
      ...[local.get(masks), i32.add, i64.load(at), feature === 0 ? [] : i64.and],
    );
  const leafValue = code(
    ...[i64.ctz, i32.wrapI64, timesEight, local.get(masks), i32.add, f64.load(valuesAt)],
  );
  const body = loop(
    ...[local.get(scores), local.get(scores), f64.load(0)],
    ...[...masksAt.map(maskOf), leafValue, f64.add, f64.store(0)],
    advance(bins, 1),
    ...[local.get(scores), i32.const(8), i32.add, local.tee(scores)],
    ...[local.get(scoresEnd), i32.ltU, brIf(0)],
  );
  return moduleOf({ name: "addTree", parameters: 4, results: 0, locals: [], body });
}
