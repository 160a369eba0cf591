import assert from "node:assert/strict";
import { test } from "node:test";
import { evaluate } from "../../../src/models/evaluation/evaluate.ts";
import { assertSameEvaluation } from "./same-evaluation.ts";

test("an evaluation has the metrics of four forecasts that were computed by hand", () => {
  const evaluation = evaluate(Uint8Array.of(0, 1, 1, 0), Float64Array.of(0.2, 0.9, 0.4, 0.5), 0.5);
  assert.deepEqual(evaluation.confusion, [
    [2, 0],
    [1, 1],
  ]);
  const near = (actual: number, expected: number) =>
    assert.ok(Math.abs(actual - expected) < 1e-12, `${actual}`);
  near(evaluation.rocAuc, 3 / 4); // one of the four pairs of a delayed and a punctual flight, 0.4 and 0.5, is in the wrong order
  near(evaluation.averagePrecision, 0.5 * 1 + 0.5 * (2 / 3));
  near(evaluation.brier, (0.04 + 0.01 + 0.36 + 0.25) / 4);
  near(evaluation.logLoss, -(Math.log(0.8) + Math.log(0.9) + Math.log(0.4) + Math.log(0.5)) / 4);
  near(evaluation.ece, (0.2 + 0.1 + 0.6 + 0.5) / 4); // each in a bin of its own
});

test("a probability equal to the threshold is a decision against a delay", () => {
  const decided = (threshold: number) =>
    evaluate(Uint8Array.of(0, 1), Float64Array.of(0.3, 0.5), threshold).confusion;
  assert.deepEqual(decided(0.5), [
    [1, 0],
    [1, 0],
  ]);
  assert.deepEqual(decided(0.49), [
    [1, 0],
    [0, 1],
  ]);
});

test("a row of weight three equals three rows", () => {
  const [labels, probabilities, times] = [
    [0, 1, 1, 0, 1],
    [0.2, 0.9, 0.4, 0.5, 0.2],
    [3, 1, 2, 5, 1],
  ];
  const repeat = (values: number[]) => values.flatMap((value, row) => Array<number>(times[row]).fill(value));
  assertSameEvaluation(
    evaluate(Uint8Array.from(labels), Float64Array.from(probabilities), 0.3, Float64Array.from(times)),
    evaluate(Uint8Array.from(repeat(labels)), Float64Array.from(repeat(probabilities)), 0.3),
  );
});
