import { MersenneTwister } from "../../random/mersenne-twister.ts";
import { draw } from "../../random/subsample.ts";
import type { TrainingRows } from "../binning/training-rows.ts";
import { flattenTree } from "../growing/flatten-tree.ts";
import { type GrownNode, growTree } from "../growing/grower.ts";
import { HistogramPool } from "../histograms/histogram-pool.ts";
import { type HistogramBuilder, makeHistogramBuilder } from "../parallel/histogram-builder.ts";
import type { GradientBoostingParameters } from "../parameters.ts";
import type { GradientBoostedTree } from "../trees.ts";
import { watchLoss } from "./early-stopping.ts";
import { initialScoreOf, type MarginState } from "./raw-scores.ts";
import { addToOtherRows, addToOwnRows } from "./score-updater.ts";

/** What trees are boosted on. */
export interface BoostingInput {
  readonly rows: TrainingRows;
  /** Rows on which the loss is watched, in the same bins. */
  readonly validation?: TrainingRows | undefined;
  /** By feature: 1 or -1 where it is monotone, else 0. */
  readonly monotone: Int8Array;
  readonly parameters: GradientBoostingParameters;
  /** How many threads work, from 1; the result is the same to the last bit. */
  readonly threads: number;
  /** Told after every tree how many there are. */
  readonly onTree?: ((done: number) => void) | undefined;
}

/** The trees, the margin that they start from and where they bring the training rows. */
export interface Boosted {
  readonly initialScore: number;
  readonly trees: readonly GradientBoostedTree[];
  readonly margins: MarginState;
}

/**
 * Gradient boosting (Friedman, Greedy function approximation, 2001): every tree is grown on the loss's derivatives at
 * the margins that those before it reach. Stops early where a validation set is given and its loss no longer falls;
 * the trees after the best are cut off.
 */
export function boost(input: BoostingInput): Boosted {
  const { rows, validation, parameters, onTree, threads } = input;
  const initialScore = initialScoreOf(parameters.loss, rows);
  const watch = validation && watchLoss(validation, parameters, initialScore);
  const builder = makeHistogramBuilder(rows, parameters.loss, initialScore, threads);
  const trees: GradientBoostedTree[] = [];
  try {
    const nextTree = treeGrower(input, builder);
    while (trees.length < parameters.trees && !watch?.isOver()) {
      const root = nextTree();
      trees.push(flattenTree(root, rows.binned.features));
      watch?.add(root);
      onTree?.(trees.length);
    }
  } finally {
    builder.close();
  }
  return { initialScore, trees: trees.slice(0, watch?.best() ?? trees.length), margins: builder.margins };
}

/** A function that grows one tree after another and adds each to the margins of all rows. */
function treeGrower(
  { rows, monotone, parameters }: BoostingInput,
  builder: HistogramBuilder,
): () => GrownNode {
  const { binned } = rows;
  const { rowCount } = binned;
  const { margins, rows: numbers } = builder;
  const random = MersenneTwister.seeded(parameters.seed);
  const pool = new HistogramPool(binned.slotCount);
  const spare = new Int32Array(parameters.rowShare === 1 ? 0 : rowCount);
  const columns = new Int32Array(binned.features.length);
  return () => {
    builder.differentiate();
    const drawn = draw(numbers, parameters.rowShare, random);
    const allowed = Array.from(columns.subarray(0, draw(columns, parameters.columnShare, random)));
    const root = growTree({ binned, builder, rowCount: drawn, pool, allowed, monotone, parameters });
    addToOwnRows(root, numbers, margins);
    addToOtherRows(root, binned, numbers, drawn, rowCount, margins, spare);
    return root;
  };
}
