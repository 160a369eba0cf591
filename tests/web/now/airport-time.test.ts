import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { airportTime, minutesLater } from "../../../web/src/views/now/airport-time.ts";

describe("local times of the airport", () => {
  test("follow its clock in summer and winter", () => {
    assert.equal(airportTime("2018-03-01T21:30:59.123Z", "America/Santiago"), "2018-03-01T18:30");
    assert.equal(airportTime("2018-07-01T02:00:00Z", "America/Santiago"), "2018-06-30T22:00");
    assert.equal(airportTime("2018-03-01T00:05:00Z", "UTC"), "2018-03-01T00:05");
  });

  test("are written the same way some minutes later, across midnight", () => {
    assert.equal(minutesLater("2018-03-01T00:10:42", -90), "2018-02-28T22:40");
    assert.equal(minutesLater("2018-12-31T23:50", 15), "2019-01-01T00:05");
  });
});
