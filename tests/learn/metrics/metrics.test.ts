import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  classificationReport,
  formatClassificationReport,
} from "../../../src/learn/metrics/classification-report.ts";
import { confusionMatrix } from "../../../src/learn/metrics/confusion-matrix.ts";
import { brierScore, logLoss } from "../../../src/learn/metrics/probability-scores.ts";
import {
  averagePrecision,
  precisionRecallCurve,
  rocAuc,
  rocCurve,
} from "../../../src/learn/metrics/ranking.ts";
import { expectedCalibrationError, reliabilityCurve } from "../../../src/learn/metrics/reliability-curve.ts";
import { maxDifference, readFixture, weightsOf } from "../fixture.ts";

const { cases, reports } = readFixture("metrics.json");
// Sums of up to 80 rows in another order
const tolerance = 1e-12;

for (const [index, expected] of cases.entries()) {
  const labels = Uint8Array.from(expected.labels);
  const probabilities = Float64Array.from(expected.probabilities);
  const weights = weightsOf(expected.weights);
  const decisions = Uint8Array.from(probabilities, (probability) => Number(probability > 0.5));
  const name = `case ${index + 1}${weights ? ", weighted" : ""}`;

  test(`scores of probabilities are scikit-learn's: ${name}`, () => {
    for (const [score, value] of [
      [rocAuc, expected.rocAuc],
      [averagePrecision, expected.averagePrecision],
      [brierScore, expected.brier],
      [logLoss, expected.logLoss],
    ] as const) {
      assert.ok(Math.abs(score(labels, probabilities, weights) - value) < tolerance, score.name);
    }
  });

  test(`curves are scikit-learn's: ${name}`, () => {
    const roc = rocCurve(labels, probabilities, weights);
    assert.equal(roc.falsePositiveRate.length, expected.roc[0].length);
    assert.ok(maxDifference(roc.falsePositiveRate, expected.roc[0]) < tolerance);
    assert.ok(maxDifference(roc.truePositiveRate, expected.roc[1]) < tolerance);
    assert.deepEqual(roc.thresholds, roc.thresholds.toSorted().reverse());
    const curve = precisionRecallCurve(labels, probabilities, weights);
    assert.equal(curve.precision.length, expected.precisionRecall[0].length);
    assert.ok(maxDifference(curve.precision, expected.precisionRecall[0]) < tolerance);
    assert.ok(maxDifference(curve.recall, expected.precisionRecall[1]) < tolerance);
    assert.equal(curve.thresholds.at(-1), Infinity);
  });

  test(`confusion matrix and report are scikit-learn's: ${name}`, () => {
    assert.ok(
      maxDifference(confusionMatrix(labels, decisions, weights).flat(), expected.confusion.flat()) <
        tolerance,
    );
    const text = formatClassificationReport(classificationReport(labels, decisions, weights));
    assert.equal(text, expected.report);
  });

  if (expected.reliability !== null) {
    test(`the reliability curve is scikit-learn's: ${name}`, () => {
      const bins = reliabilityCurve(labels, probabilities);
      assert.ok(
        maxDifference(
          bins.map((bin) => bin.positiveRate),
          expected.reliability[0],
        ) < tolerance,
      );
      assert.ok(
        maxDifference(
          bins.map((bin) => bin.meanProbability),
          expected.reliability[1],
        ) < tolerance,
      );
    });
  }
}

test("a report lists the labels that occur and rounds halves as Python does", () => {
  for (const { labels, predictions, report } of reports) {
    const ours = classificationReport(Uint8Array.from(labels), Uint8Array.from(predictions));
    assert.equal(formatClassificationReport(ours), report);
  }
});

test("the calibration error is the mean distance over 15 bins, edges in the lower bin", () => {
  const labels = Uint8Array.of(0, 1, 1, 0);
  // 0.2 ends the third bin: with 0.15 in it, not with 0.21 after it
  const probabilities = Float64Array.of(0.15, 0.2, 0.21, 0.9);
  const expected = (2 * Math.abs(0.175 - 0.5) + Math.abs(0.21 - 1) + 0.9) / 4;
  assert.ok(Math.abs(expectedCalibrationError(labels, probabilities) - expected) < tolerance);
});

test("ROC AUC is NaN with one label only, average precision without label 1", () => {
  const probabilities = Float64Array.of(0.1, 0.9);
  assert.equal(rocAuc(Uint8Array.of(0, 0), probabilities), Number.NaN);
  assert.equal(rocAuc(Uint8Array.of(1, 1), probabilities), Number.NaN);
  assert.equal(averagePrecision(Uint8Array.of(0, 0), probabilities), Number.NaN);
  assert.equal(averagePrecision(Uint8Array.of(1, 1), probabilities), 1);
});

test("without rows every score is NaN", () => {
  for (const score of [rocAuc, averagePrecision, brierScore, logLoss, expectedCalibrationError]) {
    assert.equal(score(new Uint8Array(0), new Float64Array(0)), Number.NaN, score.name);
  }
});

test("a row of weight n counts as n rows, a row of weight 0 as none", () => {
  const row = fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 10 }), fc.nat(3));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const repeated = rows.flatMap((r) => Array.from({ length: r[2] }, () => r));
      const of = (list: typeof rows) =>
        [Uint8Array.from(list, (r) => r[0]), Float64Array.from(list, (r) => r[1] / 10)] as const;
      const weights = Float64Array.from(rows, (r) => r[2]);
      for (const score of [rocAuc, averagePrecision, brierScore, logLoss, expectedCalibrationError]) {
        const [weighted, plain] = [score(...of(rows), weights), score(...of(repeated))];
        assert.ok(Math.abs(weighted - plain) < tolerance || Number.isNaN(weighted + plain), score.name);
      }
    }),
  );
});

test("rejects invalid arguments by name", () => {
  const labels = Uint8Array.of(0, 1);
  const refuses = (message: RegExp, run: () => unknown) =>
    assert.throws(run, { code: "invalid-argument", message });
  refuses(/^probabilities length: 1/, () => rocAuc(labels, Float64Array.of(0.5)));
  refuses(/^probabilities: 1.5/, () => brierScore(labels, Float64Array.of(0.5, 1.5)));
  refuses(/^predictions length: 1/, () => confusionMatrix(labels, Uint8Array.of(1)));
  refuses(/^binCount: 0/, () => reliabilityCurve(labels, Float64Array.of(0, 1), 0));
  refuses(/^weights length: 1/, () => logLoss(labels, Float64Array.of(0, 1), Float64Array.of(1)));
});
