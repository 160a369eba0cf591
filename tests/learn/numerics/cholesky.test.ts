import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { solvePositiveDefinite } from "../../../src/learn/numerics/cholesky.ts";
import { maxDifference } from "../fixture.ts";

test("the solution satisfies the system", () => {
  const entry = fc.double({ min: -3, max: 3, noNaN: true });
  const system = fc
    .integer({ min: 1, max: 6 })
    .chain((n) =>
      fc.tuple(
        fc.array(entry, { minLength: n * n, maxLength: n * n }),
        fc.array(entry, { minLength: n, maxLength: n }),
      ),
    );
  fc.assert(
    fc.property(system, ([square, right]) => {
      const n = right.length;
      // B Bᵀ + I is positive definite for any B
      const matrix = Float64Array.from({ length: n * n }, (_, at) => {
        const [i, j] = [Math.floor(at / n), at % n];
        return right.reduce((sum, _, k) => sum + square[i * n + k] * square[j * n + k], i === j ? 1 : 0);
      });
      const solution = solvePositiveDefinite(matrix, Float64Array.from(right));
      assert.ok(solution);
      const product = right.map((_, i) => solution.reduce((sum, x, j) => sum + matrix[i * n + j] * x, 0));
      assert.ok(maxDifference(product, right) < 1e-9);
    }),
  );
});

test("a matrix that is not positive definite has no solution", () => {
  assert.equal(solvePositiveDefinite(Float64Array.of(1, 0, 2, 1), Float64Array.of(1, 1)), undefined);
});
