import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { trainTestSplit } from "../../../src/learn/random/train-test-split.ts";
import { readFixture } from "../fixture.ts";

test("splits are scikit-learn's", () => {
  for (const { n, testSize, seed, ...expected } of readFixture("random.json").splits) {
    const { train, test } = trainTestSplit(n, testSize, seed);
    assert.deepEqual({ train: [...train], test: [...test] }, expected);
  }
});

const reference = new URL("../../../../shared/reference/split-42.json", import.meta.url);
const skip = existsSync(reference) ? false : "../shared/reference/split-42.json is not there";

test("reproduces the split of the SCL challenge's notebook to the row", { skip }, () => {
  const { n, testSize, randomState, testIndex, train } = JSON.parse(readFileSync(reference, "utf8"));
  const split = trainTestSplit(n, testSize, randomState);
  assert.deepEqual([...split.test], testIndex);
  assert.equal(split.train.length, train);
  assert.equal(new Set([...split.train, ...split.test]).size, n);
});

test("rejects shares and row counts that leave a part empty", () => {
  for (const testSize of [0, 1, -0.1, Number.NaN]) {
    assert.throws(() => trainTestSplit(10, testSize, 0), {
      code: "invalid-argument",
      message: /^testSize: /,
    });
  }
  assert.throws(() => trainTestSplit(1, 0.5, 0), { code: "invalid-argument", message: /^n: 1/ });
});
