import assert from "node:assert/strict";
import { History } from "../../src/history/history.ts";
import { HISTORY_FEATURES, readHistory } from "../../src/history/history-features.ts";
import type { Outcome, ScheduledFlight } from "../../src/history/outcome.ts";

/** Records outcomes in this order. */
export function historyOf(reports: readonly Outcome[]): History {
  const history = new History();
  for (const report of reports) history.record(report);
  return history;
}

/** Asserts that two histories give the same features of the flights at the moments. */
export function assertSameHistory(
  one: History,
  other: History,
  asked: readonly ScheduledFlight[],
  at: readonly number[],
): void {
  assert.deepEqual([one.size, one.from, one.to], [other.size, other.from, other.to]);
  for (const flight of asked) {
    for (const moment of at) {
      assert.deepEqual(featuresOf(one, flight, moment), featuresOf(other, flight, moment));
    }
  }
}

function featuresOf(history: History, flight: ScheduledFlight, moment: number): Float32Array {
  const features = new Float32Array(HISTORY_FEATURES.length);
  readHistory(history.groupsOf(flight), moment, features);
  return features;
}
