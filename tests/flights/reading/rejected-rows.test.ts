import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  checkMaxRejects,
  checkRejects,
  describeRejection,
  overLimit,
} from "../../../src/flights/reading/rejected-rows.ts";
import { errorWith } from "../expected-error.ts";

const first = { line: 12, column: "MES", value: "13", reason: "not a month; allowed: 1 to 12" };

describe("rejected rows", () => {
  it("are described by line, column, value and reason", () => {
    assert.equal(describeRejection(first), 'line 12: MES "13": not a month; allowed: 1 to 12');
  });

  it("are described by line and reason if the whole row is malformed", () => {
    assert.equal(
      describeRejection({ line: 3, column: "", value: "a,b", reason: "not UTF-8" }),
      "line 3: not UTF-8",
    );
  });

  it("may be exactly the allowed share, for any whole or tenth percentage", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 5000 }), (perMille, times) => {
        const share = perMille / 10 / 100;
        assert.equal(overLimit(perMille * times, 1000 * times, share), false);
        assert.equal(overLimit(perMille * times + 1, 1000 * times, share), true);
      }),
    );
  });

  it("refuse the file over the allowed share, naming the limit as it was given", () => {
    assert.doesNotThrow(() => checkRejects("f.csv", 100, 7, first, 7 / 100));
    assert.throws(
      () => checkRejects("f.csv", 100, 8, first, 7 / 100),
      errorWith(
        "too-many-rejects",
        /^f\.csv: 8 of 100 rows rejected, over the limit of 7 %; first: line 12: MES/,
      ),
    );
  });

  it("need a share from 0 to 1", () => {
    assert.equal(checkMaxRejects(0), 0);
    assert.equal(checkMaxRejects(1), 1);
    for (const share of [-0.01, 1.01, Number.NaN])
      assert.throws(() => checkMaxRejects(share), errorWith("invalid-argument", /maxRejects.*0 to 1/));
  });
});
