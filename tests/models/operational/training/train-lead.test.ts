import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { GROUPS } from "../../../../src/history/known-outcomes.ts";
import { firstRows } from "../../../../src/learn/gradient-boosting/binning/binned-matrix.ts";
import { rawScoreOf } from "../../../../src/learn/gradient-boosting/predicting/predictor.ts";
import { SHARE_MINUTES } from "../../../../src/models/operational/distribution/lateness-shares.ts";
import { FeatureReader } from "../../../../src/models/operational/features/features.ts";
import { pastFlights, replay } from "../../../../src/models/operational/features/past-flights.ts";
import { historyColumns } from "../../../../src/models/operational/training/history-columns.ts";
import { binFeatures } from "../../../../src/models/operational/training/lead-features.ts";
import { learnEncodings } from "../../../../src/models/operational/training/learn-encodings.ts";
import {
  LOCATION_PARAMETERS,
  OPERATIONAL_PARAMETERS,
} from "../../../../src/models/operational/training/parameters.ts";
import { trainLead } from "../../../../src/models/operational/training/train-lead.ts";
import { sharedColumns } from "../run-task.ts";
import { yearTable } from "../small-model.ts";

const past = pastFlights(yearTable(2000));
const flights = [...past];
const indices = Uint32Array.from(flights.keys());
const { traffic, order } = sharedColumns(past);
const encodings = learnEncodings(past, traffic, indices);
const reader = new FeatureReader(encodings.encoding);
const matrix = reader.readAll(flights, "hour", replay(past));
const history = GROUPS.map((group) => historyColumns(past, order, "hour", group));
const binned = binFeatures(past, encodings, "hour", { traffic, history }, indices, new Uint32Array());
const lateness = Float64Array.from(flights, ({ scheduled, operated }) => operated - scheduled);
const byEarlier = binned.features.takeByEarlier();
/** Unlike those of training, to be used again and again. */
const features = { ...binned.features, takeByEarlier: () => byEarlier };
const lead = trainLead(features, lateness);

/** The features with a monotone constraint: no forecast falls as they rise. */
const rising = matrix.names.flatMap((name, index) =>
  /^traffic\.|\.share\.|\.waiting$/.test(name) ? [index] : [],
);

describe("a lead time's model", () => {
  test("never forecasts less risk for a higher share delayed, queue or traffic", () => {
    assert.equal(rising.length, 4 + 25 + 2);
    const row = fc.nat(flights.length - 1);
    const by = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true }));
    const changes = fc.array(by, { minLength: rising.length, maxLength: rising.length });
    let raised = 0;
    fc.assert(
      fc.property(row, changes, (index, rises) => {
        const features = Float32Array.from(matrix.columns, (column) => column[index]);
        const before = rawScoreOf(lead.trees, features);
        for (const [change, feature] of rising.entries()) {
          const isShare = matrix.names[feature].includes(".share.");
          const value = features[feature];
          features[feature] += isShare ? rises[change] * (1 - value) : Math.round(rises[change] * 20);
        }
        const after = rawScoreOf(lead.trees, features);
        // A sum with a rounded term per tree
        assert.ok(after >= before - 1e-12, `${before} ${after}`);
        if (after > before + 1e-6) raised++;
      }),
      { numRuns: 500 },
    );
    assert.ok(raised > 100, `${raised} of 500 were higher`);
  });

  test("has the configured number of trees, over its features", () => {
    assert.equal(lead.trees.trees.length, OPERATIONAL_PARAMETERS.trees);
    assert.deepEqual(lead.trees.featureNames, matrix.names);
  });

  test("has calibrations that keep the order of the trees", () => {
    assert.ok(lead.calibration.slope >= 0.5);
  });

  test("has a share for each of the minutes of the grid, from trees that are not fitted to the flights of the shares", () => {
    const { shares, location } = lead;
    assert.ok(shares && location);
    assert.equal(location.trees.length, LOCATION_PARAMETERS.trees);
    assert.deepEqual(shares.minutes, SHARE_MINUTES);
    for (const values of [shares.intercept, shares.delay, shares.location]) {
      assert.ok(values.length === SHARE_MINUTES.length && values.every(Number.isFinite));
    }
    const later = (row: number, minutes: number) => (row < 1600 ? minutes : minutes + 7);
    const otherwise = trainLead(
      features,
      lateness.map((minutes, row) => later(row, minutes)),
    );
    assert.notDeepEqual(otherwise.shares, shares);
  });

  test("has leaves of at most 8 decimals, whose file is short", () => {
    for (const { value } of [...lead.trees.trees, ...(lead.location?.trees ?? [])]) {
      assert.ok(value.every((each) => each === Number(each.toFixed(8))));
    }
  });
});

describe("the training flights of a lead time", () => {
  const changed = (change: (minutes: number, row: number) => number) => () =>
    trainLead(features, lateness.map(change));
  const refused = (message: RegExp) => ({ code: "invalid-argument", message });

  test("are refused if of one class only", () => {
    assert.throws(
      changed(() => 0),
      refused(/^flights: 1600 with 0 delayed is not allowed; allowed: delayed flights and others$/),
    );
    assert.throws(
      changed(() => 16),
      refused(/1600 with 1600 delayed/),
    );
    assert.throws(
      changed((_, row) => (row < 1600 ? 15 : 16)),
      refused(/1600 with 0 delayed/),
    );
  });

  test("are refused if the latest are of one class only, as calibration needs both", () => {
    assert.throws(
      changed((minutes, row) => (row < 1600 ? minutes : 3)),
      refused(/400 with 0 delayed/),
    );
  });

  test("are at least one", () => {
    assert.throws(
      () =>
        trainLead(
          {
            ...features,
            all: firstRows(features.all, 0),
            takeByEarlier: () => firstRows(features.all, 0),
            earlierCount: 0,
          },
          new Float64Array(),
        ),
      refused(/^flights: 0 with 0 delayed/),
    );
  });
});
