import { MersenneTwister } from "../../random/mersenne-twister.ts";
import { subsample } from "../../random/subsample.ts";
import type { WasmMemory } from "../../wasm/memory.ts";
import type { TrainingRows } from "../binning/training-rows.ts";
import { flattenTree } from "../growing/flatten-tree.ts";
import { type GrownNode, growTree } from "../growing/grower.ts";
import { type HistogramBuilder, makeHistogramBuilder } from "../parallel/histogram-builder.ts";
import type { GradientBoostingParameters } from "../parameters.ts";
import type { GradientBoostedTree } from "../trees.ts";
import { earlyStopping } from "./early-stopping.ts";
import { initialScoreOf, type RawScores } from "./raw-scores.ts";
import { addToOtherRows, addToOwnRows } from "./score-updater.ts";

/** The checked and binned input of boosting. */
export interface BoostingInput {
  readonly rows: TrainingRows;
  /** Rows for early stopping, in the same bins. */
  readonly validation?: TrainingRows | undefined;
  /** By feature: 1 or -1 if it is monotone, else 0. */
  readonly monotone: Int8Array;
  readonly parameters: GradientBoostingParameters;
  /** The number of threads, from 1; the result is the same to the last bit. */
  readonly threads: number;
  /** Memory to work in, which no other fit uses at the time; a new one by default. */
  readonly memory?: WasmMemory | undefined;
  /** Called after every tree with the number of trees so far. */
  readonly onTree?: ((count: number) => void) | undefined;
}

/** The trees, the raw score before the first one, and the raw scores of the training rows after the last grown. */
export interface Boosted {
  readonly initialScore: number;
  readonly trees: readonly GradientBoostedTree[];
  readonly scores: RawScores;
}

/**
 * Gradient boosting (Friedman, Greedy function approximation, 2001): every tree is grown on the derivatives of the loss
 * at the raw scores that the trees before it give. With validation rows it stops once their loss no longer falls, and
 * drops the trees after the best.
 */
export function boost(input: BoostingInput): Boosted {
  const { rows, validation, parameters, onTree, threads, memory } = input;
  const initialScore = initialScoreOf(parameters.loss, rows);
  const stopping = validation && earlyStopping(validation, parameters, initialScore);
  const builder = makeHistogramBuilder(rows, parameters.loss, initialScore, threads, memory);
  const trees: GradientBoostedTree[] = [];
  try {
    const nextTree = treeGrower(input, builder);
    while (trees.length < parameters.trees && !stopping?.isOver()) {
      const root = nextTree();
      trees.push(flattenTree(root, rows.binned.features));
      stopping?.add(root);
      onTree?.(trees.length);
    }
  } finally {
    builder.close();
  }
  const bestTrees = trees.slice(0, stopping?.bestCount() ?? trees.length);
  return { initialScore, trees: bestTrees, scores: builder.scores };
}

/** A function that grows one tree after another and adds each to the scores of all rows. */
function treeGrower(
  { rows, monotone, parameters }: BoostingInput,
  builder: HistogramBuilder,
): () => GrownNode {
  const { binned } = rows;
  const { rowCount } = binned;
  const { scores, rows: numbers } = builder;
  const random = MersenneTwister.seeded(parameters.seed);
  const spare = new Int32Array(parameters.rowShare === 1 ? 0 : rowCount);
  const columns = new Int32Array(binned.features.length);
  return () => {
    builder.differentiate();
    const sampled = subsample(numbers, parameters.rowShare, random);
    const allowed = Array.from(columns.subarray(0, subsample(columns, parameters.columnShare, random)));
    builder.choose(allowed);
    const root = growTree({ binned, builder, rowCount: sampled, allowed, monotone, parameters });
    addToOwnRows(root, builder);
    addToOtherRows(root, binned, numbers, sampled, rowCount, scores, spare);
    return root;
  };
}
