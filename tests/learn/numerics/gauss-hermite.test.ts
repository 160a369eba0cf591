import assert from "node:assert/strict";
import { test } from "node:test";
import { gaussHermite } from "../../../src/learn/numerics/gauss-hermite.ts";

const meanOf = (pointCount: number, of: (x: number) => number): number => {
  const { points, weights } = gaussHermite(pointCount);
  return points.reduce((sum, point, index) => sum + weights[index] * of(point), 0);
};

test("a Gauss–Hermite rule has the moments of the normal distribution up to its degree, and not beyond", () => {
  for (const pointCount of [2, 4, 6, 20, 64, 128, 200]) {
    let moment = 1;
    for (let power = 0; power < Math.min(2 * pointCount, 24); power += 2) {
      const found = meanOf(pointCount, (x) => x ** power);
      assert.ok(Math.abs(found / moment - 1) < 1e-12, `${pointCount} points, power ${power}: ${found}`);
      assert.ok(Math.abs(meanOf(pointCount, (x) => x ** (power + 1))) < 1e-12 * moment * 24);
      moment *= power + 1;
    }
  }
  assert.ok(Math.abs(meanOf(2, (x) => x ** 4) - 3) > 1);
});

test("its points rise and are symmetric, and its weights are positive", () => {
  for (const pointCount of [2, 30, 128, 200]) {
    const { points, weights } = gaussHermite(pointCount);
    assert.equal(points.length, pointCount);
    assert.ok(points.every((point, index) => index === 0 || point > points[index - 1]));
    assert.deepEqual(
      points.map((point) => -point),
      points.toReversed(),
    );
    assert.ok(weights.every((weight) => weight > 0));
  }
});

test("it computes the mean of e^(s·x), which is e^(s²⁄2)", () => {
  for (const spread of [0.1, 0.7, 2, 5]) {
    const found = meanOf(128, (x) => Math.exp(spread * x));
    assert.ok(Math.abs(found / Math.exp(spread ** 2 / 2) - 1) < 1e-12, `${spread}: ${found}`);
  }
});
