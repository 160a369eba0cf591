import assert from "node:assert/strict";
import { test } from "node:test";
import { faultyParts } from "../../../web/src/views/flight/question/field-faults.ts";

test("the rejected fields are those that the pointers of a problem name", () => {
  const errors = ["/flights/0/airline", "/flights/0/scheduled", "/flights/0/constructor", ""].map(
    (pointer) => ({
      pointer,
      allowed: "anything",
    }),
  );
  assert.deepEqual([...faultyParts({ errors })], ["airline", "date"]);
  assert.equal(faultyParts({}).size, 0);
  assert.equal(faultyParts(undefined).size, 0);
});
