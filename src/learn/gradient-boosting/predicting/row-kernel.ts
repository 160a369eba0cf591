import {
  brIf,
  type Code,
  code,
  f64,
  i32,
  i32x4,
  local,
  loop,
  moduleOf,
  v128,
  valueType,
} from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/memory.ts";

/** The addresses of the kernel's inputs, in bytes. */
export interface RowLayout {
  /** Features that have a line of masks each. */
  readonly features: number;
  /** The address of the lines' addresses, 4 bytes each. */
  readonly chosenAt: number;
  /** Room for the values of the leaves of one tree. */
  readonly valueBytes: number;
}

/**
 * Adds all trees to the score at address 0.
 * @param lineBytes of a line of masks, 4 per tree and a multiple of 16.
 * @param values address of the values of the first tree's leaves.
 */
export type AddTrees = (lineBytes: number, values: number) => void;

const [lineBytes, values, at, score, mask] = [0, 1, 2, 3, 4];

/**
 * Compiles the code for a number of features. In the readable form:
 *
 *     for (let tree = 0; tree < trees; tree++) {
 *       let mask = -1;
 *       for (const line of chosen) mask &= line[tree];
 *       score += values[tree][lowestBit(mask)];
 *     }
 *
 * WebAssembly takes four trees at a time.
 */
export function rowKernel(layout: RowLayout, memory: WasmMemory): AddTrees {
  return instantiate(rowModule(layout), memory).addTrees as AddTrees;
}

/** The module of {@link rowKernel}. */
export function rowModule({ features, chosenAt, valueBytes }: RowLayout): Uint8Array {
  const maskOf = (feature: number): Code =>
    code(
      ...[i32.const(0), i32.load(chosenAt + feature * 4), local.get(at), i32.add],
      ...[v128.load(0), feature === 0 ? [] : v128.and],
    );
  const addLeaf = (lane: 0 | 1 | 2 | 3): Code =>
    code(
      ...[local.get(score), local.get(mask), i32x4.extractLane(lane), i32.ctz],
      ...[i32.const(3), i32.shl, local.get(values), i32.add],
      ...[f64.load(lane * valueBytes), f64.add, local.set(score)],
    );
  const perFourTrees = loop(
    ...[...Array.from({ length: features }, (_, feature) => maskOf(feature)), local.set(mask)],
    ...([0, 1, 2, 3] as const).map(addLeaf),
    ...[local.get(values), i32.const(4 * valueBytes), i32.add, local.set(values)],
    ...[local.get(at), i32.const(16), i32.add, local.tee(at), local.get(lineBytes), i32.ltU, brIf(0)],
  );
  return moduleOf({
    name: "addTrees",
    parameters: 2,
    results: 0,
    locals: [
      [1, valueType.i32],
      [1, valueType.f64],
      [1, valueType.v128],
    ],
    body: code(
      ...[i32.const(0), f64.load(0), local.set(score)],
      perFourTrees,
      ...[i32.const(0), local.get(score), f64.store(0)],
    ),
  });
}
