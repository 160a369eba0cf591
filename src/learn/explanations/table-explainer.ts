import { refuse } from "../check-arguments.ts";
import { binOfValue, type FeatureBins } from "../gradient-boosting/binning/feature-bins.ts";
import { binsOfModel } from "../gradient-boosting/predicting/leaf-masks.ts";
import type { GradientBoostedTrees } from "../gradient-boosting/trees.ts";
import { makeMemory, Room } from "../wasm/memory.ts";
import { expectedLeaf } from "./prepare-forest.ts";
import { type AddParts, SLOT_BYTES, tableKernel } from "./table-kernel.ts";
import { type TreePart, treeParts } from "./tree-parts.ts";
import { tracePaths } from "./tree-paths.ts";
import type { TreeExplainer } from "./tree-shap.ts";

/** The leaves that a set of leaves in one word can have. */
const MAX_LEAVES = 32;

/** The largest size of all tables, in bytes. */
const MAX_BYTES = 8 << 20;

/**
 * Prepares a model whose trees split by few features each, such as one of the timetable, for explanation: the effects of
 * `treeExplainer` are computed ahead, for all that the features of some neighbouring leaves may decide, and looked up. A table
 * for each leaf would be several times as large, and more additions (compare Yang, Fast TreeSHAP, 2021).
 * @returns undefined if the tables would be too large
 * @throws PuntualError `invalid-argument` for a tree that is invalid or splits by a feature out of range
 */
export function tableExplainer(model: GradientBoostedTrees): TreeExplainer | undefined {
  const { trees, featureNames } = model;
  const bins = new Map(
    [...binsOfModel(model).entries()].filter(
      (entry): entry is [number, FeatureBins] => entry[1] !== undefined,
    ),
  );
  const parts: TreePart[] = [];
  let [bytes, expectedValue] = [0, 0];
  for (const tree of trees) {
    if (tree.left.length >= 2 * MAX_LEAVES) return undefined;
    const paths = tracePaths(tree, featureNames.length);
    expectedValue += expectedLeaf(tree, paths);
    const ofTree = treeParts(tree, paths, bins);
    if (ofTree === undefined) return undefined;
    for (const part of ofTree) {
      parts.push(part);
      bytes += part.effects.byteLength;
    }
    if (bytes > MAX_BYTES) return undefined;
  }
  parts.sort((a, b) => a.features.length - b.features.length);
  return { expectedValue, explain: lookUp(parts, bins, featureNames.length) };
}

/** Lays out parts in the memory of their kernel: their numbers side by side in a line for each bin of each feature. */
function lookUp(
  parts: readonly TreePart[],
  bins: ReadonlyMap<number, FeatureBins>,
  featureCount: number,
): TreeExplainer["explain"] {
  const lineBytes = 2 * parts.length;
  const room = new Room();
  const slotsAt = room.take(SLOT_BYTES * featureCount);
  const linesOf = new Map(
    Array.from(bins, ([feature, { binCount }]) => [feature, room.take((binCount + 1) * lineBytes)]),
  );
  const partsAt = room.take(parts.reduce((sum, { features }) => sum + 4 * (1 + features.length), 0));
  const tablesAt = parts.map(({ effects }) => room.take(effects.byteLength));
  const memory = makeMemory(room.bytes);
  const view = new DataView(memory.buffer);
  const numbers = new Uint16Array(memory.buffer);
  let end = partsAt;
  const runs: { readonly run: AddParts; readonly from: number; readonly place: number; until: number }[] = [];
  for (const [index, { features, offsets, effects }] of parts.entries()) {
    if (features.length !== parts[index - 1]?.features.length)
      runs.push({ run: tableKernel(features.length, memory), from: end, place: 2 * index, until: end });
    new Float64Array(memory.buffer, tablesAt[index], effects.length).set(effects);
    view.setInt32(end, tablesAt[index], true);
    for (const [slot, feature] of features.entries()) {
      view.setInt32(end + 4 * (1 + slot), slotsAt + SLOT_BYTES * feature, true);
      const lines = linesOf.get(feature) as number;
      for (const [bin, offset] of offsets[slot].entries())
        numbers[lines / 2 + bin * parts.length + index] = offset;
    }
    end += 4 * (1 + features.length);
    runs[runs.length - 1].until = end;
  }
  const lineAt = new Int32Array(memory.buffer, slotsAt, (SLOT_BYTES / 4) * featureCount);
  const effectAt = new Float64Array(memory.buffer, slotsAt, (SLOT_BYTES / 8) * featureCount);
  return (row) => {
    if (row.length !== featureCount)
      refuse("row length", row.length, `${featureCount}, one value per feature`);
    for (const [feature, of] of bins)
      lineAt[(SLOT_BYTES / 4) * feature] =
        (linesOf.get(feature) as number) + lineBytes * binOf(row[feature], of);
    for (let feature = 0; feature < featureCount; feature++) effectAt[(SLOT_BYTES / 8) * feature + 1] = 0;
    for (const { run, from, until, place } of runs) run(from, until, place);
    const effects = new Float64Array(featureCount);
    for (let feature = 0; feature < featureCount; feature++)
      effects[feature] = effectAt[(SLOT_BYTES / 8) * feature + 1];
    return effects;
  };
}

/** The bin of a value; a category code is its own bin. */
function binOf(value: number, { binCount, thresholds }: FeatureBins): number {
  if (thresholds !== undefined) return Number.isNaN(value) ? binCount : binOfValue(value, thresholds);
  return value >= 0 && value < binCount && Number.isInteger(value) ? value : binCount;
}
