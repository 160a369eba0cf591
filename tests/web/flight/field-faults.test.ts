import assert from "node:assert/strict";
import { test } from "node:test";
import { faultyParts } from "../../../web/src/views/flight/question/field-faults.ts";

test("the rejected fields are those that the pointers of a problem name", () => {
  const errors = ["airline", "scheduled", "registration", "constructor", ""].map((name) => ({
    pointer: `/flights/0/${name}`,
    allowed: "anything",
  }));
  assert.deepEqual([...faultyParts({ errors })], ["airline", "date", "registration"]);
  assert.equal(faultyParts({}).size, 0);
  assert.equal(faultyParts(undefined).size, 0);
});
