import {
  brIf,
  type Code,
  code,
  f32,
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
  /** The row's values of the features that have lines of masks, float32. */
  readonly rowAt: number;
  /** Room for the address of each feature's line, 4 bytes each. */
  readonly chosenAt: number;
  readonly features: readonly LinesOfFeature[];
  /** Bytes of a line of masks: 4 for each tree, for a whole number of passes. */
  readonly lineBytes: number;
  /** The vectors of four trees that are combined in one pass over the features. */
  readonly vectorsAtOnce: number;
  /** The values of the first tree's leaves. */
  readonly valuesAt: number;
  /** Room for the values of the leaves of one tree. */
  readonly valueBytes: number;
}

/** The lines of masks of a feature: one for each bin, and one for missing values. */
export interface LinesOfFeature {
  readonly linesAt: number;
  /** Thresholds between the bins, float32, ascending; as many as a search of `steps` steps can distinguish, the last infinite. */
  readonly thresholdsAt: number;
  readonly steps: number;
  readonly binCount: number;
}

/** Adds all trees to the score at address 0. */
export type AddTrees = () => void;

const [below, at, values] = [0, 1, 2];
const [value, score] = [3, 4];
const firstMask = 5;

/**
 * Compiles the code for a model. In the readable form:
 *
 *     const chosen = features.map(({ thresholds, lines }, f) =>
 *       Number.isNaN(row[f]) ? lines.at(-1) : lines[thresholds.filter((threshold) => row[f] > threshold).length]);
 *     for (let tree = 0; tree < trees; tree++) {
 *       let mask = -1;
 *       for (const line of chosen) mask &= line[tree];
 *       score += values[tree][lowestBit(mask)];
 *     }
 *
 * No branch depends on data: the search for the bin adds up comparisons. WebAssembly takes up to 32 trees at a time, so that
 * of each line it reads two neighbouring cache lines, and the masks of one model need not push out those of the next.
 */
export function rowKernel(layout: RowLayout, memory: WasmMemory): AddTrees {
  return instantiate(rowModule(layout), memory).addTrees as AddTrees;
}

/** The module of {@link rowKernel}. */
export function rowModule(layout: RowLayout): Uint8Array {
  const { lineBytes, vectorsAtOnce, valuesAt, valueBytes } = layout;
  const vectors = Array.from({ length: vectorsAtOnce }, (_, vector) => vector);
  const perPass = loop(
    ...layout.features.map((_, feature) => combineMasks(layout, feature)),
    ...vectors.map((vector) => addLeaves(vector, valueBytes)),
    ...[local.get(values), i32.const(4 * vectorsAtOnce * valueBytes), i32.add, local.set(values)],
    ...[local.get(at), i32.const(16 * vectorsAtOnce), i32.add, local.tee(at)],
    ...[i32.const(lineBytes), i32.ltU, brIf(0)],
  );
  return moduleOf({
    name: "addTrees",
    parameters: 0,
    results: 0,
    locals: [
      [3, valueType.i32],
      [1, valueType.f32],
      [1, valueType.f64],
      [vectorsAtOnce, valueType.v128],
    ],
    body: code(
      ...layout.features.map((_, feature) => chooseLine(layout, feature)),
      ...[i32.const(valuesAt), local.set(values)],
      ...[i32.const(0), f64.load(0), local.set(score)],
      perPass,
      ...[i32.const(0), local.get(score), f64.store(0)],
    ),
  });
}

/** Finds the bin of a value by halving, `below` being four times the number of thresholds known to be under it. */
function chooseLine({ rowAt, chosenAt, features, lineBytes }: RowLayout, feature: number): Code {
  const { linesAt, thresholdsAt, steps, binCount } = features[feature];
  const halve = (step: number): Code => {
    const half = 2 ** (steps - 1 - step);
    return code(
      ...[local.get(value), local.get(below), f32.load(thresholdsAt + 4 * (half - 1)), f32.gt],
      ...[i32.const(2 + Math.log2(half)), i32.shl, local.get(below), i32.add, local.set(below)],
    );
  };
  return code(
    ...[i32.const(0), f32.load(rowAt + 4 * feature), local.set(value)],
    ...[i32.const(0), local.set(below)],
    ...Array.from({ length: steps }, (_, step) => halve(step)),
    ...[i32.const(0), local.get(below), i32.const(lineBytes / 4), i32.mul, i32.const(linesAt), i32.add],
    // A missing value is over no threshold
    ...[local.get(value), local.get(value), f32.ne, i32.const(binCount * lineBytes), i32.mul, i32.add],
    i32.store(chosenAt + 4 * feature),
  );
}

/** Combines a feature's masks of the trees of a pass with those of the features before. */
function combineMasks({ chosenAt, vectorsAtOnce }: RowLayout, feature: number): Code {
  const combine = (_: unknown, vector: number): Code =>
    code(
      ...(feature === 0 ? [] : [local.get(firstMask + vector)]),
      ...[local.get(below), v128.load(16 * vector), feature === 0 ? [] : v128.and],
      local.set(firstMask + vector),
    );
  return code(
    ...[i32.const(0), i32.load(chosenAt + 4 * feature), local.get(at), i32.add, local.set(below)],
    ...Array.from({ length: vectorsAtOnce }, combine),
  );
}

/** Adds the values of the leaves that four trees reach, in their order. */
function addLeaves(vector: number, valueBytes: number): Code {
  const addLeaf = (lane: 0 | 1 | 2 | 3): Code =>
    code(
      ...[local.get(score), local.get(firstMask + vector), i32x4.extractLane(lane), i32.ctz],
      ...[i32.const(3), i32.shl, local.get(values), i32.add],
      ...[f64.load((4 * vector + lane) * valueBytes), f64.add, local.set(score)],
    );
  return code(...([0, 1, 2, 3] as const).map(addLeaf));
}
