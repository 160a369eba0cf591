import type { WasmMemory } from "../../wasm/memory.ts";
import { BIN_BYTES } from "../histograms/drain-kernel.ts";
import type { ScanThresholds } from "./numeric-splits.ts";
import type { SplitSearch } from "./split-candidate.ts";
import { SEARCH_FIELDS, searchField, thresholdKernel } from "./threshold-kernel.ts";

/**
 * Returns the compiled form of `scanThresholds`, for histograms in a memory.
 * @param searchAt the address of room for {@link SEARCH_FIELDS} doubles
 */
export function thresholdScanner(memory: WasmMemory, searchAt: number): ScanThresholds {
  const [free, constrained] = [false, true].map((isConstrained) => thresholdKernel(isConstrained, memory));
  const fields = new Float64Array(memory.buffer, searchAt, SEARCH_FIELDS);
  let known: SplitSearch | undefined;
  return (search, feature, best) => {
    if (search !== known) writeSearch(fields, search);
    known = search;
    const { histogram, features, offsets, monotone } = search;
    const scan = search.constrained ? constrained : free;
    const { binCount } = features[feature];
    const first = histogram.byteOffset + offsets[feature] * BIN_BYTES;
    const missing = first + binCount * BIN_BYTES;
    const hasMissing = histogram[(offsets[feature] + binCount) * 3 + 2] > 0;
    fields[searchField.bestScore] = best.score;
    for (let missingLeft = 0; missingLeft <= Number(hasMissing); missingLeft++) {
      const lastLeft = scan(first, missing, searchAt, missingLeft, monotone[feature]);
      if (lastLeft === 0) continue;
      best.feature = feature;
      best.score = fields[searchField.bestScore];
      best.gradient = fields[searchField.bestGradient];
      best.hessian = fields[searchField.bestHessian];
      best.weight = fields[searchField.bestWeight];
      best.missingLeft = missingLeft === 1;
      best.lastLeft = (lastLeft - first) / BIN_BYTES;
      best.leftBins = undefined;
    }
  };
}

function writeSearch(fields: Float64Array, { node, bounds, parameters }: SplitSearch): void {
  fields[searchField.gradient] = node.gradient;
  fields[searchField.hessian] = node.hessian;
  fields[searchField.weight] = node.weight;
  fields[searchField.l2] = parameters.l2;
  fields[searchField.lowest] = bounds.lowest;
  fields[searchField.highest] = bounds.highest;
  fields[searchField.minRows] = parameters.minRowsPerLeaf;
  fields[searchField.minHessian] = parameters.minHessian;
}
