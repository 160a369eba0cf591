import assert from "node:assert/strict";
import { test } from "node:test";
import { gaussLegendre } from "../../../src/learn/numerics/gauss-legendre.ts";

test("a rule of n points integrates powers up to 2n - 1 exactly, and no higher", () => {
  for (let count = 1; count <= 40; count++) {
    const { points, weights } = gaussLegendre(count);
    const integral = (power: number) =>
      points.reduce((sum, t, index) => sum + weights[index] * t ** power, 0);
    for (let power = 0; power < 2 * count; power++) {
      // The sum of 40 products of rounded numbers at the most, all under 1
      assert.ok(Math.abs(integral(power) * (power + 1) - 1) < 1e-13, `${count} points, power ${power}`);
    }
    if (count <= 6) assert.ok(Math.abs(integral(2 * count) * (2 * count + 1) - 1) > 1e-8);
    assert.ok(points.every((t, index) => t > (points[index - 1] ?? 0) && t < 1));
  }
});
