import assert from "node:assert/strict";
import { test } from "node:test";
import { MersenneTwister } from "../../../src/learn/random/mersenne-twister.ts";
import { permutation } from "../../../src/learn/random/permutation.ts";
import { readFixture } from "../fixture.ts";

const expected = readFixture("random.json");

test("the integers are NumPy's, past the second twist", () => {
  const random = MersenneTwister.seeded(42);
  const integers = Array.from({ length: 1300 }, () => random.nextUint32());
  assert.deepEqual(
    integers.slice(-700).filter((_, i) => i % 7 === 0),
    expected.integers,
  );
});

test("a bounded integer reaches both ends and nothing beyond", () => {
  const random = MersenneTwister.seeded(1);
  const draws = new Set(Array.from({ length: 200 }, () => random.nextUpTo(4)));
  assert.deepEqual([...draws].sort(), [0, 1, 2, 3, 4]);
  assert.equal(random.nextUpTo(0), 0);
});

test("a permutation is NumPy's", () => {
  assert.deepEqual([...permutation(300, MersenneTwister.seeded(5))], expected.permutation);
  assert.deepEqual([...permutation(0, MersenneTwister.seeded(5))], []);
});

test("rejects seeds and lengths out of range", () => {
  for (const seed of [-1, 2 ** 32, 0.5, Number.NaN]) {
    assert.throws(() => MersenneTwister.seeded(seed), { code: "invalid-argument", message: /^seed: / });
  }
  assert.throws(() => permutation(-1, MersenneTwister.seeded(0)), {
    code: "invalid-argument",
    message: /^n: -1/,
  });
});
