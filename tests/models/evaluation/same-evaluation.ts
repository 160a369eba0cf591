import assert from "node:assert/strict";
import type { Evaluation } from "../../../src/models/evaluation/evaluate.ts";

/** Checks that two evaluations agree: decisions exactly, figures but for the rounding of sums taken in another order. */
export function assertSameEvaluation(actual: Evaluation, expected: Evaluation): void {
  const { confusion, ...figures } = actual;
  assert.deepEqual(confusion, expected.confusion);
  for (const [name, figure] of Object.entries(figures)) {
    const difference = Math.abs(figure - expected[name as keyof typeof figures]);
    assert.ok(difference < 1e-9, `${name} differs by ${difference}`);
  }
}
