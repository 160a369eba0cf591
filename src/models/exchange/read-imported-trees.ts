import { createHash } from "node:crypto";
import { PuntualError } from "../../errors.ts";
import { faultOf, readRegularFile } from "../../files/regular-file.ts";
import { unusableFile } from "../../flights/reading/detect-format.ts";
import { checkTrees } from "../../learn/check-trees.ts";
import { preOrderTree } from "../../learn/gradient-boosting/pre-order.ts";
import type { GradientBoostedTrees } from "../../learn/gradient-boosting/trees.ts";
import { readLightGbmText } from "../../learn/lightgbm/read-lightgbm-text.ts";
import { previousFloat32 } from "../../learn/numerics/float32.ts";
import { readXgboostJson } from "../../learn/xgboost/io/read-xgboost-json.ts";
import type { XgboostTree, XgboostTrees } from "../../learn/xgboost/trees.ts";
import { MAX_LEAD_NODES } from "../operational/artefact/trees-file.ts";
import type { ImportedTrees } from "../operational/importing/imported-trees.ts";
import type { LeadTime } from "../operational/lead-time.ts";
import { matrixColumn } from "../operational/matrix/matrix-columns.ts";

/** The largest size of a file of trees. */
const MAX_BYTES = 1 << 28;

/** The features that trees are to have. */
export interface MatrixFeatures {
  readonly leadTime: LeadTime;
  /** The names of the matrix's features, in order. */
  readonly names: readonly string[];
}

/**
 * Reads trees that XGBoost (JSON) or LightGBM (text) fitted to the training matrix of a lead time, and returns a function that gives
 * them the features of a matrix, which takes long to compute. Their features are columns of the matrix, by their names, in any order;
 * not every column need be a feature.
 * @param path of trees that were fitted to the earlier flights of the matrix, or with `earlierPath` to all
 * @param earlierPath of trees of the same settings that were fitted to the earlier flights only
 * @throws PuntualError `file-not-found`, `model-format` for another format; the function throws `model-format` for features that the
 * matrix does not have, or for too many nodes
 */
export async function readImportedTrees(
  path: string,
  earlierPath?: string,
): Promise<(matrix: MatrixFeatures) => ImportedTrees> {
  const { bytes, format, ...all } = await readTrees(path);
  const earlier = earlierPath === undefined ? undefined : await readTrees(earlierPath);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return (matrix) => ({
    ...{ format, sha256, rows: (earlier ?? all).rows, trees: withFeaturesOf(matrix, all.trees, all.path) },
    ...(earlier && { earlier: withFeaturesOf(matrix, earlier.trees, earlier.path) }),
  });
}

async function readTrees(path: string) {
  const bytes = await readRegularFile(path, MAX_BYTES).catch((cause) => {
    throw unusableFile(path, faultOf(cause));
  });
  const text = Buffer.from(bytes).toString("utf8");
  const isLightGbm = /^tree\r?\nversion=/.test(text);
  const { trees, rows } = isLightGbm
    ? readLightGbmText(text, path)
    : fromXgboost(readXgboostJson(text, path));
  return {
    ...{ path, trees, rows, bytes },
    format: isLightGbm ? ("lightgbm" as const) : ("xgboost" as const),
  };
}

/** Returns XGBoost's trees as Puntual's, which send each row to the same leaf, and the number of rows that the first one saw. */
function fromXgboost({ featureNames, baseScore, trees }: XgboostTrees) {
  const initialScore = Math.log(baseScore / (1 - baseScore));
  const converted: GradientBoostedTrees = {
    ...{ kind: "histogram-trees", loss: "logistic", featureNames, initialScore },
    trees: trees.map(inPreOrder),
  };
  // The second derivatives of the first tree are all those of the base score.
  const rows = trees.length === 0 ? Number.NaN : trees[0].cover[0] / (baseScore * (1 - baseScore));
  return { trees: converted, rows };
}

function inPreOrder(tree: XgboostTree) {
  const nodeOf = (node: number) => ({
    featureIndex: tree.featureIndex[node],
    // XGBoost sends a value at the threshold right: the largest float32 under it is the last that goes left.
    threshold: tree.left[node] === -1 ? 0 : previousFloat32(Math.fround(tree.threshold[node])),
    defaultLeft: tree.defaultLeft[node] === 1,
    value: tree.value[node],
    gain: tree.gain[node],
    cover: tree.cover[node],
    children: tree.left[node] === -1 ? undefined : ([tree.left[node], tree.right[node]] as const),
  });
  return preOrderTree(nodeOf, 0, tree.left.length);
}

/** Gives trees the features of a matrix, in its order. */
function withFeaturesOf(
  { leadTime, names }: MatrixFeatures,
  trees: GradientBoostedTrees,
  path: string,
): GradientBoostedTrees {
  const places = new Map(
    names.flatMap((name, place) => [matrixColumn(name), name].map((key) => [key, place])),
  );
  const unknown = trees.featureNames.filter((name) => !places.has(name));
  if (unknown.length > 0) {
    const shown = unknown.slice(0, 5).join(", ");
    const more = unknown.length > 5 ? ` and ${unknown.length - 5} more` : "";
    const reason = `has ${unknown.length === 1 ? "a feature" : "features"} that the matrix at ${leadTime} does not have: ${shown}${more}; it has ${names.length}: ${names.slice(0, 3).map(matrixColumn).join(", ")} to ${matrixColumn(names[names.length - 1])}`;
    throw new PuntualError("model-format", { path, reason });
  }
  const placeOf = trees.featureNames.map((name) => places.get(name) as number);
  const renumbered = trees.trees.map((tree) => ({
    ...tree,
    featureIndex: tree.featureIndex.map((feature) => (feature === -1 ? -1 : (placeOf[feature] ?? 32_767))),
  }));
  const asLists = renumbered.map((tree) => ({
    ...tree,
    ...{ featureIndex: [...tree.featureIndex], threshold: [...tree.threshold] },
    ...{ left: [...tree.left], right: [...tree.right], defaultLeft: [...tree.defaultLeft] },
    ...{ value: [...tree.value], gain: [...tree.gain], cover: [...tree.cover] },
    categorySet: [...tree.categorySet],
  }));
  try {
    checkTrees(asLists, names.length, { isPreOrder: true, maxNodes: MAX_LEAD_NODES });
  } catch (cause) {
    if (!(cause instanceof PuntualError)) throw cause;
    throw new PuntualError("model-format", { path, reason: cause.message }, { cause });
  }
  return { ...trees, featureNames: names, trees: renumbered };
}
