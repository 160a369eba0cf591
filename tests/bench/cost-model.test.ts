import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { prefixed } from "../../bench/cases/bench-case.ts";
import { costModel, GROWTHS } from "../../bench/cases/growth/cost-model.ts";
import { inTurns, powerOf } from "../../bench/cases/growth/growth.ts";
import { writeWalls } from "../../bench/report/cost-walls.ts";

/** A record in which every cost is in proportion to its size, 20 microseconds a flight of a request. */
const proportional = {
  case: "cost-model",
  puntual: "1",
  machine: { processor: "a processor", cores: 2, memoryGiB: 24, node: "v24" },
  metrics: Object.fromEntries(
    Object.entries(GROWTHS).flatMap(([name, { sizes }]) =>
      ["small", "middle", "large"].map((size, index) => [
        prefixed(size, name),
        name === "timeFlights" ? 20 * sizes[index] : sizes[index] / 10_000,
      ]),
    ),
  ),
};

describe("the cost model", () => {
  test("has words for each cost at each size", () => {
    for (const name of Object.keys(GROWTHS))
      for (const column of ["small", "middle", "large", "power"])
        assert.ok(prefixed(column, name) in costModel.figures, `${name}, ${column}`);
  });

  test("finds the power that a cost grows with", () => {
    assert.equal(powerOf([10, 100, 1000], [3, 30, 300]), 1);
    assert.equal(powerOf([10, 100, 1000], [3, 3, 3]), 0);
    assert.ok(Math.abs(powerOf([10, 100, 1000], [1, 100, 10_000]) - 2) < 1e-12);
  });

  test("takes the median at each size", async () => {
    const costs = [
      [1, 10, 100],
      [9, 90, 900],
      [2, 20, 200],
    ].flat();
    assert.deepEqual(await inTurns([1, 2, 3], 3, () => costs.shift() ?? 0), [2, 20, 200]);
  });

  test("follows a cost in a straight line to each limit, the lowest first", () => {
    const limits = writeWalls(proportional).split("\n").slice(2);
    // 512 MiB less 0.01 MiB, and 4 GiB, at 0.0001 MiB a flight; an hour at 0.0001 s a flight; 365 × 60 s at 20 µs
    assert.deepEqual(
      limits.flatMap((line) => /\| ([\d,]+) \|$/.exec(line)?.[1] ?? []),
      ["5,100,000", "36,000,000", "41,000,000", "1,100,000,000"],
    );
    assert.match(limits.at(-1) as string, /^The first limit is met at 5,100,000 flights a year/);
  });
});
