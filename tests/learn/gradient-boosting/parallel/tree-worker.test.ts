import assert from "node:assert/strict";
import { test } from "node:test";
import { boost } from "../../../../src/learn/gradient-boosting/boosting/boosting.ts";
import { fitGradientBoosting, prepareBoosting } from "../../../../src/learn/gradient-boosting/trainer.ts";
import { makeMemory } from "../../../../src/learn/wasm/memory.ts";
import { madeTable } from "../made-table.ts";

const { matrix, target } = madeTable(60_000, 3);

for (const loss of ["logistic", "squared-error"] as const) {
  test(`two and three threads give the trees of one thread, to the last bit: ${loss}`, () => {
    const weights = Float64Array.from(target, (_, row) => 0.1 + (row % 10) / 7);
    const options = { categorical: ["kind"], weights };
    const input = prepareBoosting({ matrix, target }, { loss, trees: 5, rowShare: 0.9 }, options);
    assert.equal(input.threads, 1);
    const { initialScore, trees } = boost(input);
    for (const threads of [2, 3]) {
      const shared = boost({ ...input, threads });
      assert.deepEqual({ initialScore: shared.initialScore, trees: shared.trees }, { initialScore, trees });
    }
  });
}

test("a fit in the memory of an earlier one has the trees that it has in its own, to the last bit", () => {
  const memory = makeMemory(0);
  for (const threads of [1, 2]) {
    for (const rows of [60_000, 20_000, 30_000]) {
      const { matrix, target } = madeTable(rows, rows);
      const input = prepareBoosting({ matrix, target }, { trees: 3 }, { categorical: ["kind"] });
      assert.deepEqual(boost({ ...input, threads, memory }).trees, boost(input).trees);
    }
  }
});

test("threads are started for many rows and stopped when boosting fails", () => {
  const many = prepareBoosting(
    { matrix: madeTable(100_000, 1).matrix, target: new Uint8Array(100_000) },
    { trees: 1 },
    { threads: 2 },
  );
  assert.equal(many.threads, 2);
  const onTree = () => {
    throw new Error("enough");
  };
  assert.throws(() => boost({ ...many, onTree }), /enough/);
});

test("rejects a number of threads out of range", () => {
  assert.throws(() => fitGradientBoosting(matrix, target, {}, { threads: 0 }), {
    code: "invalid-argument",
    message: /^threads: 0 .* integer from 1 to 64/,
  });
});
