import type { GradientBoostingParameters } from "../../../learn/gradient-boosting/parameters.ts";

/**
 * The settings of the trees, the same at every lead time. Few leaves, many rows in each, and few bins: a model of one
 * year has to hold in the months after it. docs/models.md reports the alternatives that were tried.
 */
export const OPERATIONAL_PARAMETERS = {
  trees: 160,
  learningRate: 0.06,
  maxLeaves: 31,
  minRowsPerLeaf: 100,
  l2: 10,
  maxBins: 31,
  columnShare: 0.5,
} as const satisfies Partial<GradientBoostingParameters>;

/** The settings of the location's trees: fewer and smaller ones, each of which counts for more, give the same distributions. */
export const LOCATION_PARAMETERS = {
  ...OPERATIONAL_PARAMETERS,
  loss: "squared-error",
  trees: 50,
  learningRate: 0.12,
  maxLeaves: 24,
} as const satisfies Partial<GradientBoostingParameters>;
