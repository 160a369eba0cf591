import { type Code, moduleOf, op, valueType } from "../../wasm/assembler.ts";
import { instantiate, type WasmMemory } from "../../wasm/runtime.ts";

/** Where the kernel finds what it reads, in bytes. */
export interface RowLayout {
  /** Features that have a line of masks each. */
  readonly features: number;
  /** Of the addresses of these lines, 4 bytes each. */
  readonly chosenAt: number;
  /** Room for the values of the leaves of one tree. */
  readonly valueBytes: number;
}

/**
 * Adds all trees to the margin at address 0.
 * @param lineBytes of a line of masks, 4 a tree and a multiple of 16
 * @param values address of the values of the first tree's leaves
 */
export type AddTrees = (lineBytes: number, values: number) => void;

const [lineBytes, values, at, margin, mask] = [0, 1, 2, 3, 4];

/**
 * Makes the machine code for so many features. In the readable form:
 *
 *     for (let tree = 0; tree < trees; tree++) {
 *       let mask = -1;
 *       for (const line of chosen) mask &= line[tree];
 *       margin += values[tree][lowestBit(mask)];
 *     }
 *
 * WebAssembly takes four trees at a time. `bench/` shows what that gains over walking down the trees.
 */
export function rowKernel({ features, chosenAt, valueBytes }: RowLayout, memory: WasmMemory): AddTrees {
  const lineOf = (feature: number): Code => [
    ...[...op.constant(0), ...op.load(chosenAt + feature * 4), ...op.get(at), ...op.add],
    ...[...op.loadPair(0), ...(feature === 0 ? [] : op.andVector)],
  ];
  const leafOf = (lane: number): Code => [
    ...[...op.get(margin), ...op.get(mask), ...op.lane(lane), ...op.lowestBitOfWord],
    ...[...op.constant(3), ...op.shiftLeft, ...op.get(values), ...op.add],
    ...[...op.loadF64(lane * valueBytes), ...op.addF64, ...op.set(margin)],
  ];
  const body = [
    ...[...op.constant(0), ...op.loadF64(0), ...op.set(margin)],
    ...op.loop,
    ...[...Array.from({ length: features }, (_, feature) => lineOf(feature)).flat(), ...op.set(mask)],
    ...[0, 1, 2, 3].flatMap(leafOf),
    ...[...op.get(values), ...op.constant(4 * valueBytes), ...op.add, ...op.set(values)],
    ...[...op.get(at), ...op.constant(16), ...op.add, ...op.tee(at), ...op.get(lineBytes)],
    ...[...op.lessThan, ...op.branchIf(0), ...op.end],
    ...[...op.constant(0), ...op.get(margin), ...op.storeF64(0)],
  ];
  const code = moduleOf({
    name: "addTrees",
    parameters: 2,
    results: 0,
    locals: [
      [1, valueType.i32],
      [1, valueType.f64],
      [1, valueType.v128],
    ],
    body,
  });
  return instantiate(code, memory).addTrees as AddTrees;
}
