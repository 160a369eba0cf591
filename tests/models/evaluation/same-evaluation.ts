import assert from "node:assert/strict";
import type { Evaluation } from "../../../src/models/evaluation/evaluate.ts";

/** Checks that two evaluations agree: decisions exactly, metrics up to the rounding of sums in another order. */
export function assertSameEvaluation(actual: Evaluation, expected: Evaluation): void {
  const { confusion, ...metrics } = actual;
  assert.deepEqual(confusion, expected.confusion);
  for (const [name, value] of Object.entries(metrics)) {
    const difference = Math.abs(value - expected[name as keyof typeof metrics]);
    assert.ok(difference < 1e-9, `${name} differs by ${difference}`);
  }
}
