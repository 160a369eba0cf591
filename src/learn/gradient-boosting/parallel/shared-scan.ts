import type { ScanThresholds } from "../growing/numeric-splits.ts";
import type { SplitSearch } from "../growing/split-candidate.ts";
import { SEARCH_FIELDS, searchField } from "../growing/threshold-kernel.ts";
import { readBest, SCANNED_FEATURE_BYTES, writeFeatures, writeSearch } from "../growing/threshold-scanner.ts";
import type { RowWork } from "./row-work.ts";
import type { TreeWorker } from "./tree-worker.ts";
import type { WorkPlan } from "./work-plan.ts";

/** Fewer bins are not shared with a worker: waking it would cost more than it saves. */
const MIN_BINS_TO_SHARE = 4_096;

/**
 * Returns the compiled form of `scanThresholds`, for histograms in the memory of a plan: this thread and the workers try the
 * thresholds of about as many bins each. Of equal splits that of the first feature is kept, as on one thread.
 */
export function sharedScan(plan: WorkPlan, work: RowWork, workers: readonly TreeWorker[]): ScanThresholds {
  const { memory, scannedAt, searchesAt, columnsAt } = plan;
  const list = new Int32Array(memory.buffer, scannedAt, (columnsAt.length * SCANNED_FEATURE_BYTES) / 4);
  const searches = searchesAt.map((at) => new Float64Array(memory.buffer, at, SEARCH_FIELDS));
  return (search, features, best) => {
    if (features.length === 0) return;
    writeFeatures(list, search, features);
    const ends = shareFeatures(search, features, workers.length + 1);
    for (let part = 0; part < ends.length; part++) writeSearch(searches[part], search, best);
    for (let part = 1; part < ends.length; part++)
      workers[part - 1].start("scan", 0, ends[part - 1], ends[part]);
    const found = [work.scan(0, ends[0])];
    for (let part = 1; part < ends.length; part++) found.push(workers[part - 1].finish());
    for (const [part, place] of found.entries()) {
      const isBetter = place >= 0 && searches[part][searchField.bestScore] > best.score;
      if (isBetter) readBest(searches[part], features[place], best);
    }
  };
}

/** Divides features by their bins. Returns the ends of the parts: of one, if the bins are few. */
function shareFeatures({ features: all }: SplitSearch, features: readonly number[], parts: number): number[] {
  let bins = 0;
  for (const feature of features) bins += all[feature].binCount;
  if (parts === 1 || bins < MIN_BINS_TO_SHARE) return [features.length];
  const ends: number[] = [];
  let before = 0;
  for (const [place, feature] of features.entries()) {
    before += all[feature].binCount;
    if (before * parts >= bins * (ends.length + 1)) ends.push(place + 1);
  }
  return ends;
}
