import assert from "node:assert/strict";
import { test } from "node:test";
import { sampleDay } from "../../build/sample-day.ts";

test("the sample day is one busy day, the same each time, in the order of its times", () => {
  const [head, ...flights] = sampleDay().trim().split("\n");
  assert.equal(head, "airline,destination,time");
  assert.ok(Math.abs(flights.length - 190) <= 2, `${flights.length} flights`);
  for (const flight of flights) assert.match(flight, /^[A-Z0-9]{2,3},[A-Z]{4},([01]\d|2[0-3]):[0-5]\d$/);
  const times = flights.map((flight) => flight.slice(-5));
  assert.deepEqual(times, times.toSorted());
  assert.equal(sampleDay(), sampleDay());
});
