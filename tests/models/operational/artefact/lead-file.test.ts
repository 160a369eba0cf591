import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fitGradientBoosting } from "../../../../src/learn/gradient-boosting/trainer.ts";
import {
  type LeadInFile,
  leadFromFile,
  leadToFile,
} from "../../../../src/models/operational/artefact/lead-file.ts";
import { SHARE_MINUTES } from "../../../../src/models/operational/distribution/lateness-shares.ts";
import type { LeadModel } from "../../../../src/models/operational/lead-model.ts";

const values = Float32Array.from({ length: 60 }, (_, row) => row);
const matrix = { names: ["hour"], rowCount: 60, columns: [values] };
const settings = { trees: 3, maxLeaves: 4, minRowsPerLeaf: 5 };
const labels = Uint8Array.from(values, (value) => (value % 7 > 3 ? 1 : 0));
const lead: LeadModel = {
  trees: fitGradientBoosting(matrix, labels, settings),
  calibration: { kind: "platt", intercept: 0.1, slope: 0.9 },
  location: fitGradientBoosting(
    matrix,
    Float64Array.from(values, (value) => value / 60),
    {
      ...settings,
      loss: "squared-error",
    },
  ),
  shares: {
    minutes: SHARE_MINUTES,
    intercept: SHARE_MINUTES.map((minutes) => minutes / 100),
    delay: SHARE_MINUTES.map(() => -0.5),
    location: SHARE_MINUTES.map(() => 0.25),
  },
};

const inFile = () => JSON.parse(JSON.stringify(leadToFile(lead)));

describe("the file of a lead time with a distribution of lateness", () => {
  test("is read as it was written, but for the digits of the gains", () => {
    const read = leadFromFile(inFile());
    const withoutGains = ({ trees, location, ...rest }: LeadModel) => ({
      ...rest,
      ensembles: [trees, location].map((ensemble) => ({
        ...ensemble,
        trees: ensemble?.trees.map(({ gain, ...tree }) => tree),
      })),
    });
    assert.deepEqual(withoutGains(read), withoutGains(lead));
  });

  // biome-ignore lint/suspicious/noExplicitAny: a forged file may hold anything
  const refused: Record<string, [(file: any) => unknown, string]> = {
    "a share that is no number": [
      ({ shares }) => (shares.delay[3] = null),
      "shares.delay[3]: null is not allowed",
    ],
    "a share without an end": [
      ({ shares }) => (shares.intercept[0] = 1e300),
      "shares.intercept[0]: 1e+300 is not allowed",
    ],
    "a share too few": [
      ({ shares }) => shares.location.pop(),
      `shares.location, number of values: ${SHARE_MINUTES.length - 1} is not allowed`,
    ],
    "no intercepts": [({ shares }) => delete shares.intercept, "shares.intercept: undefined is not allowed"],
    "minutes of another grid": [
      ({ shares }) => (shares.minutes[2] = -29),
      `shares.minutes[2]: -29 is not allowed; allowed: a number from ${SHARE_MINUTES[2]} to ${SHARE_MINUTES[2]}`,
    ],
    "shares that are none": [
      (file) => (file.shares = 7),
      "shares.minutes: undefined is not allowed; allowed: a list",
    ],
    "a location of another loss": [
      ({ location }) => (location.loss = "logistic"),
      'location: "histogram-trees" of loss "logistic" is not allowed',
    ],
    "a location of other features": [
      ({ location }) => (location.featureNames = ["day"]),
      "location.featureNames",
    ],
    "a leaf of the location that is no number": [
      ({ location }) => location.trees[1].value.fill(null),
      "location.trees[1], node 0, value: null is not allowed",
    ],
    "neither shares nor bands": [
      (file) => delete file.shares,
      "longer[0].intercept: undefined is not allowed",
    ],
  };
  for (const [what, [damage, message]] of Object.entries(refused)) {
    test(`is refused with ${what}`, () => {
      const file = inFile();
      damage(file);
      assert.throws(
        () => leadFromFile(file as LeadInFile),
        (error: Error & { code: string }) =>
          error.code === "invalid-argument" && error.message.startsWith(message),
      );
    });
  }
});
