import {
  advance,
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
  /** The rows' values of all features, float32, row by row. */
  readonly rowsAt: number;
  /** Room for the address of each feature's line, 4 bytes each, row by row. */
  readonly chosenAt: number;
  /** The bytes of the values of a row. */
  readonly rowBytes: number;
  /** The scores of the rows, float64. */
  readonly scoresAt: number;
  readonly features: readonly LinesOfFeature[];
  /** Bytes of a line of masks: 4 for each tree, for a whole number of passes. */
  readonly lineBytes: number;
  /** The number of vectors of four trees, for a whole number of passes. */
  readonly vectors: number;
  /** The vectors that are combined in one pass over the features. */
  readonly vectorsAtOnce: number;
  /** The values of the first tree's leaves. */
  readonly valuesAt: number;
  /** Room for the values of the leaves of one tree. */
  readonly valueBytes: number;
}

/** The lines of masks of a feature: one for each bin, and one for missing values. */
export interface LinesOfFeature {
  /** The index of the feature among the values of a row. */
  readonly feature: number;
  readonly linesAt: number;
  /** Thresholds between the bins, float32, ascending; as many as a search of `steps` steps can distinguish, the last infinite. */
  readonly thresholdsAt: number;
  readonly steps: number;
  readonly binCount: number;
  /** The vectors of trees of which one splits by the feature; the masks of the others have all bits. */
  readonly usedBy: ReadonlySet<number>;
}

/**
 * Adds all trees to the scores of rows, at least one.
 * @param rowsBytes the bytes of the rows' values
 */
export type AddTrees = (rowsBytes: number) => void;

const rowsBytes = 0;
const [below, row, score] = [1, 2, 3];
const [value, sum] = [4, 5];
const firstMask = 6;

/**
 * Compiles the code for a model. In the readable form:
 *
 *     const chosen = rows.map((row) =>
 *       features.map(({ thresholds, lines }, f) =>
 *         Number.isNaN(row[f]) ? lines.at(-1) : lines[thresholds.filter((threshold) => row[f] > threshold).length]));
 *     for (let tree = 0; tree < trees; tree++) {
 *       for (let row = 0; row < rows.length; row++) {
 *         let mask = -1;
 *         for (const line of chosen[row]) mask &= line[tree]; // of features that the tree or one of its vector splits by
 *         scores[row] += values[tree][lowestBit(mask)];
 *       }
 *     }
 *
 * No branch depends on data: the search for the bin adds up comparisons. WebAssembly takes up to 32 trees at a time, so that
 * of each line it reads two neighbouring cache lines, and the masks of these trees stay near for all rows.
 */
export function rowKernel(layout: RowLayout, memory: WasmMemory): AddTrees {
  return instantiate(rowModule(layout), memory).addTrees as AddTrees;
}

/** The module of {@link rowKernel}. */
export function rowModule(layout: RowLayout): Uint8Array {
  const { features, vectors, vectorsAtOnce, rowBytes, scoresAt } = layout;
  const nextRow = code(local.get(row), i32.const(rowBytes), i32.add, local.tee(row));
  const isBeforeEnd = code(local.get(rowsBytes), i32.ltU, brIf(0));
  const perRow = (begin: Code, ...body: readonly Code[]) =>
    code(begin, i32.const(0), local.set(row), loop(...body, nextRow, isBeforeEnd));
  const pass = (_: unknown, index: number): Code => {
    const ofPass = Array.from({ length: vectorsAtOnce }, (_, place) => index * vectorsAtOnce + place);
    return perRow(
      code(i32.const(0), local.set(score)),
      ...[local.get(score), f64.load(scoresAt), local.set(sum)],
      ...features.map((_, feature) => combineMasks(layout, feature, ofPass)),
      ...ofPass.map((vector, place) => addLeaves(layout, vector, place)),
      ...[local.get(score), local.get(sum), f64.store(scoresAt)],
      advance(score, 8),
    );
  };
  return moduleOf({
    name: "addTrees",
    parameters: 1,
    results: 0,
    locals: [
      [3, valueType.i32],
      [1, valueType.f32],
      [1, valueType.f64],
      [vectorsAtOnce, valueType.v128],
    ],
    body: code(
      perRow([], ...features.map((_, feature) => chooseLine(layout, feature))),
      ...Array.from({ length: vectors / vectorsAtOnce }, pass),
    ),
  });
}

/** Finds the bin of a value by halving, `below` being four times the number of thresholds known to be under it. */
function chooseLine({ rowsAt, chosenAt, features, lineBytes }: RowLayout, feature: number): Code {
  const { linesAt, thresholdsAt, steps, binCount, feature: column } = features[feature];
  const halve = (step: number): Code => {
    const half = 2 ** (steps - 1 - step);
    return code(
      ...[local.get(value), local.get(below), f32.load(thresholdsAt + 4 * (half - 1)), f32.gt],
      ...[i32.const(2 + Math.log2(half)), i32.shl, local.get(below), i32.add, local.set(below)],
    );
  };
  return code(
    ...[local.get(row), f32.load(rowsAt + 4 * column), local.set(value)],
    ...[i32.const(0), local.set(below)],
    ...Array.from({ length: steps }, (_, step) => halve(step)),
    ...[local.get(row), local.get(below), i32.const(lineBytes / 4), i32.mul, i32.const(linesAt), i32.add],
    // A missing value is over no threshold
    ...[local.get(value), local.get(value), f32.ne, i32.const(binCount * lineBytes), i32.mul, i32.add],
    i32.store(chosenAt + 4 * feature),
  );
}

/** Combines a feature's masks of the trees of a pass with those of the features before; the first feature has masks of all. */
function combineMasks({ chosenAt, features }: RowLayout, feature: number, ofPass: readonly number[]): Code {
  const combine = (vector: number, place: number): Code =>
    feature > 0 && !features[feature].usedBy.has(vector)
      ? []
      : code(
          ...(feature === 0 ? [] : [local.get(firstMask + place)]),
          ...[local.get(below), v128.load(16 * vector), feature === 0 ? [] : v128.and],
          local.set(firstMask + place),
        );
  const combined = code(...ofPass.map(combine));
  if (combined.length === 0) return [];
  return code(local.get(row), i32.load(chosenAt + 4 * feature), local.set(below), combined);
}

/** Adds the values of the leaves that four trees reach, in their order. */
function addLeaves({ valuesAt, valueBytes }: RowLayout, vector: number, place: number): Code {
  const addLeaf = (lane: 0 | 1 | 2 | 3): Code =>
    code(
      ...[local.get(sum), local.get(firstMask + place), i32x4.extractLane(lane), i32.ctz],
      ...[i32.const(3), i32.shl, f64.load(valuesAt + (4 * vector + lane) * valueBytes), f64.add],
      local.set(sum),
    );
  return code(...([0, 1, 2, 3] as const).map(addLeaf));
}
