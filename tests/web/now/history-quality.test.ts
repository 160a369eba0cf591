import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { qualityOf } from "../../../web/src/views/now/history/history-quality.ts";

const known = {
  ...{ flights: 900, from: "2018-02-20T00:00:00", to: "2018-03-01T14:00:00", ageMinutes: 10 },
  ...{ delayedAndStillHere: 0, now: "2018-03-01T14:10:00", timeZone: "UTC", days: 400, keptOnDisk: true },
  airport: null,
  departuresReported: null,
  ...{ arrivals: 0, arrivalsReported: false, asOf: null },
};

describe("the quality of a history", () => {
  for (const [quality, what, history] of [
    ["none", "no outcome", { flights: 0, ageMinutes: null, leadTimes: ["schedule"] }],
    ["fresh", "forecasts an hour ahead", { leadTimes: ["schedule", "day", "hour"] }],
    ["ageing", "forecasts a day ahead alone", { ageMinutes: 400, leadTimes: ["schedule", "day"] }],
    ["short", "fresh outcomes of less than a week", { leadTimes: ["schedule"] }],
    ["old", "outcomes of over a day ago", { ageMinutes: 1441, leadTimes: ["schedule"] }],
  ] as const) {
    test(`is ${quality} with ${what}`, () => {
      assert.equal(qualityOf({ ...known, ...history, leadTimes: [...history.leadTimes] }), quality);
    });
  }
});
