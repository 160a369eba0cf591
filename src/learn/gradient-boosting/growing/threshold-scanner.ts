import type { WasmMemory } from "../../wasm/memory.ts";
import { BIN_BYTES } from "../histograms/drain-kernel.ts";
import type { Candidate, SplitSearch } from "./split-candidate.ts";
import { SEARCH_FIELDS, searchField, thresholdKernel } from "./threshold-kernel.ts";

/** The words of a feature whose thresholds are tried, in the order of {@link writeFeatures}. */
const FEATURE_WORDS = 4;

/** The bytes of a feature in a list of those whose thresholds are tried. */
export const SCANNED_FEATURE_BYTES = FEATURE_WORDS * 4;

/**
 * Writes what the scans of some features need: of each the addresses of its first bin and of that of its missing values, whether
 * rows miss it, and its direction.
 */
export function writeFeatures(
  list: Int32Array,
  { histogram, features, offsets, monotone }: SplitSearch,
  chosen: readonly number[],
): void {
  let at = 0;
  for (const feature of chosen) {
    const [first, missing] = [offsets[feature], offsets[feature] + features[feature].binCount];
    list[at++] = histogram.byteOffset + first * BIN_BYTES;
    list[at++] = histogram.byteOffset + missing * BIN_BYTES;
    list[at++] = Number(histogram[missing * 3 + 2] > 0);
    list[at++] = monotone[feature];
  }
}

/** Writes a search and the score to exceed, for a {@link thresholdScanner}. */
export function writeSearch(
  fields: Float64Array,
  { node, bounds, parameters, constrained }: SplitSearch,
  { score }: Candidate,
): void {
  fields[searchField.gradient] = node.gradient;
  fields[searchField.hessian] = node.hessian;
  fields[searchField.weight] = node.weight;
  fields[searchField.l2] = parameters.l2;
  fields[searchField.lowest] = bounds.lowest;
  fields[searchField.highest] = bounds.highest;
  fields[searchField.minRows] = parameters.minRowsPerLeaf;
  fields[searchField.minHessian] = parameters.minHessian;
  fields[searchField.bestScore] = score;
  fields[searchField.constrained] = Number(constrained);
}

/** Reads the best split that a {@link thresholdScanner} has found of a feature. */
export function readBest(fields: Float64Array, feature: number, best: Candidate): void {
  best.feature = feature;
  best.score = fields[searchField.bestScore];
  best.gradient = fields[searchField.bestGradient];
  best.hessian = fields[searchField.bestHessian];
  best.weight = fields[searchField.bestWeight];
  best.missingLeft = fields[searchField.bestMissingLeft] === 1;
  best.lastLeft = fields[searchField.bestLastLeft];
  best.leftBins = undefined;
}

/**
 * Returns the compiled form of `scanThresholds`, for a list of features of {@link writeFeatures} in a memory and a search of
 * {@link writeSearch}. It returns the place in the list of the feature of the best split, which {@link readBest} reads; -1 if
 * none gains more.
 * @param listAt the address of the list
 * @param searchAt the address of the search
 */
export function thresholdScanner(
  memory: WasmMemory,
  listAt: number,
  searchAt: number,
): (begin: number, end: number) => number {
  const [free, constrained] = [false, true].map((isConstrained) => thresholdKernel(isConstrained, memory));
  const fields = new Float64Array(memory.buffer, searchAt, SEARCH_FIELDS);
  return (begin, end) => {
    const list = new Int32Array(memory.buffer, listAt, end * FEATURE_WORDS);
    const scan = fields[searchField.constrained] === 1 ? constrained : free;
    let best = -1;
    for (let place = begin; place < end; place++) {
      const at = place * FEATURE_WORDS;
      const [first, missing, hasMissing, direction] = [list[at], list[at + 1], list[at + 2], list[at + 3]];
      for (let missingLeft = 0; missingLeft <= hasMissing; missingLeft++) {
        const lastLeft = scan(first, missing, searchAt, missingLeft, direction);
        if (lastLeft === 0) continue;
        best = place;
        fields[searchField.bestMissingLeft] = missingLeft;
        fields[searchField.bestLastLeft] = (lastLeft - first) / BIN_BYTES;
      }
    }
    return best;
  };
}
