import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { requestRate, type Sample, withSample } from "../../../web/src/views/now/requests/request-rate.ts";

const looksOf = (...looks: [seconds: number, total: number][]) =>
  looks.reduce<readonly Sample[]>((before, [at, total]) => withSample(before, { at: 1000 * at, total }), []);

describe("requests a second", () => {
  test("are not told from one look, nor from two that are close", () => {
    assert.equal(requestRate([]), undefined);
    assert.equal(requestRate(looksOf([0, 10])), undefined);
    assert.equal(requestRate(looksOf([0, 10], [1, 500])), undefined);
  });

  test("are those between the first and the last look of a minute", () => {
    assert.equal(requestRate(looksOf([0, 100], [15, 130])), 2);
    assert.equal(requestRate(looksOf([0, 0], [30, 900], [45, 900], [90, 960])), 1);
  });

  test("are counted anew after the service has begun anew", () => {
    const looks = looksOf([0, 5000], [15, 5100], [30, 3]);
    assert.equal(requestRate(looks), undefined);
    assert.equal(requestRate(withSample(looks, { at: 40_000, total: 23 })), 2);
  });

  test("do not count a look twice", () => {
    assert.equal(looksOf([0, 1], [15, 2], [15, 2]).length, 2);
  });
});
