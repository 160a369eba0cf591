import { refuse } from "../check-arguments.ts";
import type { LossName } from "./trees.ts";

/** The hyper-parameters of {@link fitGradientBoosting}, each with a default. */
export interface GradientBoostingParameters {
  /** The loss to minimise: `logistic` for labels 0 and 1, `squared-error` for numbers. Default `logistic`. */
  readonly loss: LossName;
  /** Number of trees, 1 to 100,000; fewer after early stopping. Default 200. */
  readonly trees: number;
  /** Factor of every leaf's value, over 0 and up to 1. Default 0.05. */
  readonly learningRate: number;
  /** The leaf to split next: the one of most gain (`leaf-wise`) or the shallowest (`depth-wise`). Default `leaf-wise`. */
  readonly growth: "leaf-wise" | "depth-wise";
  /** Most leaves of a tree, 2 to 32,768, in either growth. Default 63. */
  readonly maxLeaves: number;
  /** Most splits between root and leaf, 0 to 1,000; 0 for no limit but `maxLeaves`. Default 0. */
  readonly maxDepth: number;
  /** Least weight of the training rows in a leaf; least number of rows where they have no weights. Default 20. */
  readonly minRowsPerLeaf: number;
  /** Least sum of the loss's second derivatives in a leaf. Default 0.001. */
  readonly minHessian: number;
  /** Least gain of a split. Default 0. */
  readonly minGain: number;
  /** Penalty on half the square of a leaf's value before the learning rate. Default 1. */
  readonly l2: number;
  /** Most bins of a numeric feature, missing values aside, 2 to 255. Default 255. */
  readonly maxBins: number;
  /** Share of the rows in each tree's subsample, drawn without replacement, over 0 and up to 1. Default 1. */
  readonly rowShare: number;
  /** Share of the features that each tree may split by, drawn without replacement, over 0 and up to 1. Default 1. */
  readonly columnShare: number;
  /** Seed of the subsamples, an integer from 0 to 2³² - 1. Default 0. */
  readonly seed: number;
  /** By name of a numeric feature: 1 where the prediction may only rise with it, -1 where only fall. Default none. */
  readonly monotone: Readonly<Record<string, 1 | -1>>;
  /** Added to a category's second derivatives before categories are put in order. Default 10. */
  readonly categorySmoothing: number;
  /** Added to `l2` in the gain of a set of several categories. Default 10. */
  readonly categoryL2: number;
  /** Most categories in the smaller set of a split, from 1. Default 32. */
  readonly maxCategories: number;
  /** Least weight (number) of a node's rows of a category for the category to enter a set. Default 10. */
  readonly minRowsPerCategory: number;
  /** In a node with at most this number of categories, each is only tried against all others. Default 4. */
  readonly maxOneHotCategories: number;
  /** Early stopping: the number of trees without a lower loss on the validation rows, from 1. Default 20. */
  readonly patience: number;
}

const DEFAULTS: GradientBoostingParameters = {
  loss: "logistic",
  trees: 200,
  learningRate: 0.05,
  growth: "leaf-wise",
  maxLeaves: 63,
  maxDepth: 0,
  minRowsPerLeaf: 20,
  minHessian: 1e-3,
  minGain: 0,
  l2: 1,
  maxBins: 255,
  rowShare: 1,
  columnShare: 1,
  seed: 0,
  monotone: {},
  categorySmoothing: 10,
  categoryL2: 10,
  maxCategories: 32,
  minRowsPerCategory: 10,
  maxOneHotCategories: 4,
  patience: 20,
};

/** The range of each parameter that is an integer. */
const INTEGERS = {
  trees: [1, 100_000],
  maxLeaves: [2, 32_768],
  maxDepth: [0, 1_000],
  maxBins: [2, 255],
  seed: [0, 2 ** 32 - 1],
  maxCategories: [1, 255],
  maxOneHotCategories: [0, 255],
  patience: [1, 1_000_000],
} as const;

const SHARES = ["learningRate", "rowShare", "columnShare"] as const;

const AMOUNTS = [
  "minRowsPerLeaf",
  "minHessian",
  "minGain",
  "l2",
  "categorySmoothing",
  "categoryL2",
  "minRowsPerCategory",
] as const;

/**
 * Fills in the defaults and checks every parameter; a parameter given as undefined takes its default.
 * @throws PuntualError `invalid-argument` naming the parameter, its value and what is allowed.
 */
export function completeGradientBoostingParameters(
  given: {
    readonly [Name in keyof GradientBoostingParameters]?: GradientBoostingParameters[Name] | undefined;
  } = {},
): GradientBoostingParameters {
  for (const name of Object.keys(given)) {
    if (!(name in DEFAULTS)) refuse(name, "a parameter", Object.keys(DEFAULTS).join(", "));
  }
  const there = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const complete: GradientBoostingParameters = { ...DEFAULTS, ...there };
  checkChoice("loss", complete.loss, ["logistic", "squared-error"]);
  checkChoice("growth", complete.growth, ["leaf-wise", "depth-wise"]);
  for (const [name, [lowest, highest]] of Object.entries(INTEGERS)) {
    const value = complete[name as keyof typeof INTEGERS];
    if (!Number.isInteger(value) || value < lowest || value > highest) {
      refuse(name, value, `an integer from ${lowest} to ${highest}`);
    }
  }
  for (const name of SHARES) {
    if (!(complete[name] > 0 && complete[name] <= 1))
      refuse(name, complete[name], "a number over 0 and up to 1");
  }
  for (const name of AMOUNTS) {
    if (!(complete[name] >= 0 && complete[name] < Infinity)) {
      refuse(name, complete[name], "a finite number from 0");
    }
  }
  for (const [feature, direction] of Object.entries(complete.monotone)) {
    if (direction !== 1 && direction !== -1) refuse(`monotone ${feature}`, direction, "1 or -1");
  }
  return complete;
}

function checkChoice(name: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) refuse(name, value, allowed.join(", "));
}
