import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { GradientBoostingParameters } from "../../../src/learn/gradient-boosting/parameters.ts";
import { predictRawScores } from "../../../src/learn/gradient-boosting/predicting/predictor.ts";
import { fitGradientBoosting } from "../../../src/learn/gradient-boosting/trainer.ts";
import { sigmoid } from "../../../src/learn/losses/logistic-loss.ts";
import type { FeatureMatrix } from "../../../src/learn/matrix/feature-matrix.ts";
import { takeRows } from "../../../src/learn/matrix/selection.ts";
import { logLoss } from "../../../src/learn/metrics/probability-scores.ts";
import { predictProbability } from "../../../src/learn/xgboost/predictor.ts";
import { fitXgboost } from "../../../src/learn/xgboost/trainer.ts";
import { matrixOf } from "../fixture.ts";
import { madeTable, uniform } from "./made-table.ts";

const { matrix, target } = madeTable(3_000, 1);
const later = madeTable(3_000, 2);
const categorical = ["kind"];
const some = { trees: 12, learningRate: 0.2 } as const;

const lossOf = (labels: Uint8Array, logOdds: Float64Array) => logLoss(labels, logOdds.map(sigmoid));

/** A matrix with each row repeated the given number of times. */
function repeatRows(given: FeatureMatrix, times: (row: number) => number) {
  const index = Array.from({ length: given.rowCount }, (_, row) =>
    Array<number>(times(row)).fill(row),
  ).flat();
  return { index, matrix: takeRows(given, Int32Array.from(index)) };
}

test("predictions of later rows are as good as the exact learner's, and near the best possible", () => {
  const model = fitGradientBoosting(matrix, target, { trees: 100, maxLeaves: 15 }, { categorical });
  const loss = lossOf(later.target, predictRawScores(model, later.matrix));
  const exact = fitXgboost(matrix, target, { nEstimators: 100, learningRate: 0.05, maxDepth: 4 });
  const exactLoss = logLoss(later.target, predictProbability(exact, later.matrix));
  const bestLoss = lossOf(later.target, later.logOdds);
  assert.ok(loss < exactLoss + 0.002, `${loss} against ${exactLoss}`);
  assert.ok(loss < bestLoss + 0.03, `${loss} against ${bestLoss}`);
});

test("categorical features are learnt faster as categories than as numbers", () => {
  const small = { trees: 10, maxLeaves: 8, learningRate: 0.3 };
  const asSuch = predictRawScores(fitGradientBoosting(matrix, target, small, { categorical }), later.matrix);
  const asNumbers = predictRawScores(fitGradientBoosting(matrix, target, small), later.matrix);
  assert.ok(lossOf(later.target, asSuch) < lossOf(later.target, asNumbers) - 0.005);
});

test("learns the direction of missing values", () => {
  const { rowCount } = matrix;
  const column = Float32Array.from({ length: rowCount }, (_, row) => (row % 3 === 0 ? Number.NaN : row % 10));
  for (const missingIs of [0, 1]) {
    const labels = Uint8Array.from(column, (v) => (Number.isNaN(v) ? missingIs : Number(v < 5)));
    const model = fitGradientBoosting({ names: ["f"], rowCount, columns: [column] }, labels, some);
    const [missing] = predictRawScores(model, matrixOf([[null]], ["f"]));
    assert.equal(missing > 0, missingIs === 1);
  }
});

test("with squared error it predicts a number, starting from the weighted mean", () => {
  const value = Float64Array.from(matrix.columns[0], (v, row) => 100 + 30 * Math.sin(v) + (row % 5));
  const model = fitGradientBoosting(matrix, value, { loss: "squared-error", trees: 150, learningRate: 0.1 });
  const mean = value.reduce((sum, v) => sum + v, 0) / value.length;
  assert.ok(Math.abs(model.initialScore - mean) < 1e-6);
  const forecast = predictRawScores(model, matrix);
  const variance = value.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  const left = value.reduce((sum, v, row) => sum + (v - forecast[row]) ** 2, 0);
  assert.ok(left < 0.02 * variance, `${left / variance}`);
});

test("the initial score of the logistic loss is the log-odds of the weighted rate of label 1", () => {
  const weights = Float64Array.from(target, (label) => (label === 1 ? 2 : 0.5));
  const ones = target.reduce((sum, label) => sum + label, 0);
  const model = fitGradientBoosting(matrix, target, { trees: 1 }, { weights });
  const expected = Math.log((2 * ones) / (0.5 * (target.length - ones)));
  assert.ok(Math.abs(model.initialScore - expected) < 1e-9);
});

for (const loss of ["logistic", "squared-error"] as const) {
  test(`a row of weight n equals n rows, to the last bit: ${loss}`, () => {
    const weights = Float64Array.from(target, (_, row) => row % 4);
    // Bins are quantiles of the unweighted rows, so there must be no more distinct values than bins
    const coarse = {
      ...matrix,
      columns: matrix.columns.map((c) => Float32Array.from(c, (v) => Math.round(v * 20) / 20)),
    };
    const { index, matrix: repeated } = repeatRows(coarse, (row) => weights[row]);
    const parameters = { ...some, loss };
    const weighted = fitGradientBoosting(coarse, target, parameters, { weights, categorical });
    const plain = fitGradientBoosting(
      repeated,
      Uint8Array.from(index, (row) => target[row]),
      parameters,
      {
        categorical,
      },
    );
    assert.deepEqual(weighted, plain);
  });
}

test("neither the order of the rows nor their aggregation changes a bit", () => {
  const { index, matrix: repeated } = repeatRows(matrix, () => 3);
  const labels = Uint8Array.from(index, (row, i) => Number((target[row] ^ Number(i % 7 === 0)) === 1));
  const aggregated = fitGradientBoosting(repeated, labels, some, { categorical });
  const backwards = Int32Array.from(index.keys()).reverse();
  const reversed = fitGradientBoosting(takeRows(repeated, backwards), labels.toReversed(), some, {
    categorical,
  });
  assert.deepEqual(reversed, aggregated);
});

test("the seed determines the subsamples of rows and features", () => {
  const sampled = { ...some, rowShare: 0.5, columnShare: 0.6 };
  const fit = (seed: number) => fitGradientBoosting(matrix, target, { ...sampled, seed });
  assert.deepEqual(fit(1), fit(1));
  assert.notDeepEqual(fit(1).trees, fit(2).trees);
  for (const tree of fit(1).trees) {
    assert.equal(tree.cover[0], 1_500);
    assert.ok(new Set(tree.featureIndex.filter((feature) => feature >= 0)).size <= 3);
  }
});

test("stops early and keeps the trees that predict the validation rows best", () => {
  const tooMany = { trees: 400, learningRate: 0.3, patience: 10 };
  const validation = { matrix: later.matrix, target: later.target };
  let done = 0;
  const onTree = (count: number) => {
    assert.equal(count, ++done);
  };
  const model = fitGradientBoosting(matrix, target, tooMany, { categorical, validation, onTree });
  const count = model.trees.length;
  assert.ok(count < 100 && done === count + tooMany.patience, `${count} of ${done}`);
  const loss = (trees: number) =>
    lossOf(later.target, predictRawScores({ ...model, trees: model.trees.slice(0, trees) }, later.matrix));
  for (let trees = 1; trees < count; trees++) assert.ok(loss(count) < loss(trees));
  const withoutStopping = fitGradientBoosting(matrix, target, { ...tooMany, trees: count }, { categorical });
  assert.deepEqual(model, withoutStopping);
});

test("stops early with squared error, too", () => {
  const { columns } = matrix;
  const value = Float64Array.from(target, (label, row) => 3 * label + columns[0][row]);
  const validation = {
    matrix: later.matrix,
    target: Float64Array.from(later.target, (label, row) => 3 * label + later.matrix.columns[0][row]),
    weights: new Float64Array(3_000).fill(2),
  };
  const parameters = { loss: "squared-error", learningRate: 0.3, patience: 5 } as const;
  const model = fitGradientBoosting(matrix, value, parameters, { validation });
  const squares = (trees: number) => {
    const forecast = predictRawScores({ ...model, trees: model.trees.slice(0, trees) }, later.matrix);
    return validation.target.reduce((sum, v, row) => sum + (v - forecast[row]) ** 2, 0);
  };
  assert.ok(model.trees.length < 100);
  for (let trees = 1; trees < model.trees.length; trees++)
    assert.ok(squares(model.trees.length) < squares(trees));
});

test("the prediction moves one way only with a monotone feature, whatever the other features", () => {
  const cell = fc.record({ x: fc.nat(30), z: fc.option(fc.nat(5)), label: fc.nat(1) });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 20, maxLength: 120 }),
      fc.constantFrom(1, -1),
      fc.boolean(),
      fc.constantFrom("leaf-wise", "depth-wise"),
      (cells, direction: 1 | -1, byCategory, growth: GradientBoostingParameters["growth"]) => {
        const given = matrixOf([cells.map(({ x }) => x), cells.map(({ z }) => z)], ["x", "z"]);
        const model = fitGradientBoosting(
          given,
          Uint8Array.from(cells, ({ label }) => label),
          {
            trees: 8,
            learningRate: 0.5,
            minRowsPerLeaf: 2,
            growth,
            minRowsPerCategory: 1,
            monotone: { x: direction },
          },
          { categorical: byCategory ? ["z"] : [] },
        );
        for (const z of [null, 0, 1, 2, 3, 4, 5]) {
          const xs = Array.from({ length: 33 }, (_, i) => i - 1);
          const scores = predictRawScores(model, matrixOf([xs, xs.map(() => z)], ["x", "z"]));
          for (let i = 1; i < xs.length; i++) assert.ok((scores[i] - scores[i - 1]) * direction >= -1e-12);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("arguments do not change, and bytes give the same trees as floats", () => {
  const before = structuredClone(matrix);
  const model = fitGradientBoosting(matrix, target, some, { categorical });
  assert.deepEqual(matrix, before);
  const floats = { ...matrix, columns: matrix.columns.map((column) => Float32Array.from(column)) };
  assert.deepEqual(fitGradientBoosting(floats, Float32Array.from(target), some, { categorical }), model);
});

test("constant features give trees of one leaf", () => {
  const constant = matrixOf([
    [2, 2, 2],
    [null, null, null],
  ]);
  const { trees } = fitGradientBoosting(constant, Uint8Array.of(0, 1, 1), { trees: 2, minRowsPerLeaf: 0 });
  assert.deepEqual(
    trees.map(({ left }) => [...left]),
    [[-1], [-1]],
  );
});

test("rejects invalid arguments by name", () => {
  const refuses = (message: RegExp, run: () => unknown) =>
    assert.throws(run, { code: "invalid-argument", message });
  const next = uniform(1);
  for (const [parameters, message] of [
    [{ trees: 0 }, /^trees: 0 .* integer from 1/],
    [{ learningRate: 0 }, /^learningRate: 0 /],
    [{ learningRate: 1.5 }, /^learningRate: 1.5 /],
    [{ loss: "hinge" }, /^loss: hinge .* logistic, squared-error/],
    [{ growth: "sideways" }, /^growth: sideways .* leaf-wise, depth-wise/],
    [{ maxLeaves: 1 }, /^maxLeaves: 1 /],
    [{ maxBins: 256 }, /^maxBins: 256 .* 2 to 255/],
    [{ l2: -1 }, /^l2: -1 /],
    [{ minGain: Number.NaN }, /^minGain: NaN /],
    [{ rowShare: 0 }, /^rowShare: 0 /],
    [{ columnShare: 2 }, /^columnShare: 2 /],
    [{ seed: next() }, /^seed: 0\./],
    [{ patience: 0 }, /^patience: 0 /],
    [{ monotone: { steady: 2 } }, /^monotone steady: 2 .* 1 or -1/],
    [{ monotone: { nothing: 1 } }, /^monotone: nothing .* steady, gappy/],
    [{ monotone: { kind: 1 } }, /^monotone: kind .* not categorical/],
    [{ nEstimators: 3 }, /^nEstimators: .* loss, trees/],
  ] as const) {
    refuses(message, () =>
      fitGradientBoosting(matrix, target, parameters as Partial<GradientBoostingParameters>, {
        categorical,
      }),
    );
  }
  refuses(/^rowCount: 0/, () => fitGradientBoosting(matrixOf([[]]), new Uint8Array(0)));
  refuses(/^columns: 0/, () =>
    fitGradientBoosting({ names: [], rowCount: 1, columns: [] }, Uint8Array.of(1)),
  );
  refuses(/^target length: 1/, () => fitGradientBoosting(matrix, Uint8Array.of(1)));
  refuses(/^target: 2 .* 0 or 1/, () =>
    fitGradientBoosting(
      matrix,
      target.map((label) => label * 2),
    ),
  );
  refuses(/^target: NaN/, () =>
    fitGradientBoosting(matrix, new Float64Array(3_000).fill(Number.NaN), { loss: "squared-error" }),
  );
  const weights = new Float64Array(3_000);
  refuses(/^weights: all 0/, () => fitGradientBoosting(matrix, target, {}, { weights }));
  refuses(/^weights: -1/, () => fitGradientBoosting(matrix, target, {}, { weights: weights.fill(-1) }));
  refuses(/^weights length: 2/, () =>
    fitGradientBoosting(matrix, target, {}, { weights: weights.slice(0, 2) }),
  );
  refuses(/^categorical: sort /, () => fitGradientBoosting(matrix, target, {}, { categorical: ["sort"] }));
  refuses(/^column steady: .*codes/, () =>
    fitGradientBoosting(matrix, target, {}, { categorical: ["steady"] }),
  );
  const other = { matrix: { ...matrix, names: [...matrix.names].reverse() }, target };
  refuses(/^validation features/, () => fitGradientBoosting(matrix, target, {}, { validation: other }));
});
