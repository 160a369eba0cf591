import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { requestRate, type Sample, withSample } from "../../../web/src/views/now/requests/request-rate.ts";

const samplesOf = (...samples: [seconds: number, total: number][]) =>
  samples.reduce<readonly Sample[]>(
    (before, [at, total]) => withSample(before, { at: 1000 * at, total }),
    [],
  );

describe("the requests per second", () => {
  test("are unknown from one sample, and from two that are close", () => {
    assert.equal(requestRate([]), undefined);
    assert.equal(requestRate(samplesOf([0, 10])), undefined);
    assert.equal(requestRate(samplesOf([0, 10], [1, 500])), undefined);
  });

  test("are those between the first and the last sample of a minute", () => {
    assert.equal(requestRate(samplesOf([0, 100], [15, 130])), 2);
    assert.equal(requestRate(samplesOf([0, 0], [30, 900], [45, 900], [90, 960])), 1);
  });

  test("are measured again from the restart of the service", () => {
    const samples = samplesOf([0, 5000], [15, 5100], [30, 3]);
    assert.equal(requestRate(samples), undefined);
    assert.equal(requestRate(withSample(samples, { at: 40_000, total: 23 })), 2);
  });

  test("do not count a sample twice", () => {
    assert.equal(samplesOf([0, 1], [15, 2], [15, 2]).length, 2);
  });
});
