import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { rawScores, stateOf } from "../../../../src/learn/gradient-boosting/boosting/raw-scores.ts";
import { rowSums } from "../../../../src/learn/gradient-boosting/histograms/row-sums.ts";
import { findAndBin } from "../../../../src/learn/gradient-boosting/parallel/find-and-bin.ts";
import { makeHistogramBuilder } from "../../../../src/learn/gradient-boosting/parallel/histogram-builder.ts";
import { weightedRows } from "../../../../src/learn/gradient-boosting/training-input.ts";
import { madeTable, uniform } from "../made-table.ts";

const ROWS = 5_001;
const { matrix, target } = madeTable(ROWS, 9);
const binned = findAndBin(matrix, [false, false, true, false, false], 255);
const next = uniform(11);

const WEIGHTS = {
  "of one": undefined,
  "whole numbers": Float64Array.from(target, (_, row) => 1 + (row % 5)),
  "of any size": Float64Array.from(target, () => 0.01 + next()),
} as const;

const TARGETS = {
  logistic: target,
  "squared-error": Float64Array.from(target, () => next() * 40 - 9),
} as const;

for (const loss of ["logistic", "squared-error"] as const) {
  suite(`the compiled code for raw scores, ${loss}`, () => {
    for (const [name, weights] of Object.entries(WEIGHTS)) {
      test(`gives the scores and derivatives of its readable form, to the last bit: weights ${name}`, () => {
        const rows = weightedRows(binned, { target: TARGETS[loss], weights }, loss);
        const start = -0.3;
        const builder = makeHistogramBuilder(rows, loss, start);
        const states = new Float64Array(ROWS).fill(stateOf(loss, start));
        const plain = rawScores(loss, rows, states);
        for (let row = 0; row < ROWS; row++) builder.rows[row] = (row * 7) % ROWS;
        const numbers = builder.rows.slice();
        // The last two exceed the odds that can be distinguished
        for (const value of [0.7, -1.3, next(), 900, -1_800]) {
          const [begin, end] = [Math.floor(next() * 2_000), 2_000 + Math.floor(next() * 3_000)];
          builder.addScore(begin, end, value);
          plain.add(numbers, begin, end, value);
          builder.differentiate();
          const expected = rowSums({ kind: "doubles" }, new SharedArrayBuffer(ROWS * 32), 0, ROWS);
          plain.differentiate(expected, 0, ROWS);
          for (let row = 0; row < ROWS; row++) assert.deepEqual(builder.sums.get(row), expected.get(row));
        }
        assert.equal(builder.scores.meanLoss(), plain.meanLoss());
      });
    }
  });
}
