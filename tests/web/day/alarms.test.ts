import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Model, mainLeadTime, measuredLead } from "../../../web/src/flights/trust/back-tested.ts";
import { alarmCosts, costInTenths } from "../../../web/src/views/day/board/alarms/alarm-costs.ts";
import {
  alarmOutcomes,
  costThreshold,
  thresholdCost,
  typicalAlarm,
} from "../../../web/src/views/day/board/alarms/alarm-outcomes.ts";
import { randomEffectOf } from "../../../web/src/views/day/board/late-departures/random-effect.ts";
import { byDate, byHour, firstDate, rowsOf } from "../../../web/src/views/day/rows/hour-groups.ts";
import { dayRow } from "./day-rows.ts";

describe("the expected outcomes of a threshold", () => {
  const rows = [0.1, 0.25, 0.4, 0.6].map((probability, index) => dayRow(index, { probability }));

  test("are the alarms, and the expected delays with and without one", () => {
    const outcomes = alarmOutcomes(rows, 0.25);
    assert.equal(outcomes.alarms, 2);
    for (const [name, value] of [
      ["caught", 1],
      ["falseAlarms", 1],
      ["missed", 0.35],
      ["expected", 1.35],
      ["meanMinutes", 13.5],
    ] as const) {
      assert.ok(Math.abs(outcomes[name] - value) < 1e-12, name);
    }
  });

  test("have a typical alarm, the middle one; the threshold if there is none", () => {
    assert.equal(typicalAlarm(rows, 0.2), 0.4);
    assert.equal(typicalAlarm(rows.toReversed(), 0.05), 0.4);
    assert.equal(typicalAlarm(rows, 0.6), 0.6);
  });

  test("have a mean lateness of 0 if there are no flights", () => {
    assert.equal(alarmOutcomes([], 0.25).meanMinutes, 0);
  });

  test("follow from the cost of a missed delay", () => {
    assert.equal(costThreshold(3), 0.25);
    for (let cost = 1; cost <= 20; cost++) {
      assert.equal(Math.round(thresholdCost(costThreshold(cost))), cost);
    }
  });
});

describe("the alarms of a board", () => {
  test("are those of the model until a cost is chosen, also if its cost is not whole", () => {
    const model = alarmCosts(undefined, 1 / 3.5);
    assert.equal(model.threshold, 1 / 3.5);
    assert.ok(Math.abs(model.cost - 2.5) < 1e-12);
    assert.equal(model.position, 3);
  });

  test("follow the chosen cost", () => {
    const chosen = alarmCosts(9, 1 / 3.5);
    assert.deepEqual([chosen.threshold, chosen.cost, chosen.position], [0.1, 9, 9]);
    assert.equal(chosen.modelPosition, 3);
  });

  test("are those of the model if its cost is beyond the slider", () => {
    const [low, high] = [alarmCosts(undefined, 0.8), alarmCosts(undefined, 0.02)];
    assert.deepEqual([low.threshold, low.position], [0.8, 1]);
    assert.deepEqual([high.threshold, high.position], [0.02, 20]);
  });

  test("show their cost in tenths", () => {
    assert.deepEqual(costInTenths(alarmCosts(undefined, 1 / 3.5).cost), { tenths: 2.5, isAbout: false });
    assert.deepEqual(costInTenths(17 / 3), { tenths: 5.7, isAbout: true });
  });
});

test("the lead time of some forecasts is the most frequent one", () => {
  const mixed = ["hour", "day", "schedule", "day"] as const;
  assert.deepEqual(mainLeadTime(mixed), { leadTime: "day", forecasts: 2 });
  assert.equal(mainLeadTime([]), undefined);
});

describe("the hours of a day", () => {
  const rows = [
    dayRow(0, { scheduled: "2018-03-01T18:00:00", probability: 0.25 }),
    dayRow(1, { scheduled: "2018-03-01T18:59:00", probability: 0.5, leadTime: "hour" }),
    dayRow(2, { scheduled: "2018-03-02T00:10:00", probability: 0.125 }),
  ];

  test("are 24, with the expected delays of each", () => {
    const hours = byHour(rows);
    assert.equal(hours.length, 24);
    assert.equal(hours[18].expected, 0.75);
    assert.deepEqual(hours[18].leadTimes, ["schedule", "hour"]);
    assert.deepEqual(hours[0].probabilities, [0.125]);
    assert.equal(hours[1].expected, 0);
  });

  test("are grouped by date if there are several", () => {
    assert.deepEqual(
      byDate(rows).map(({ at, expected }) => [at, expected]),
      [
        ["2018-03-01", 0.75],
        ["2018-03-02", 0.125],
      ],
    );
    assert.equal(rowsOf(rows, "2018-03-02").length, 1);
  });

  test("open with tomorrow, otherwise with the first date", () => {
    assert.equal(firstDate(rows, "2018-03-01T23:00:00"), "2018-03-02");
    assert.equal(firstDate(rows, "2026-01-01T00:00:00"), "2018-03-01");
    assert.equal(firstDate(rows, undefined), "2018-03-01");
    assert.equal(firstDate(rows.slice(0, 2), undefined), undefined);
  });
});

describe("the random effect of late departures", () => {
  const model = (spreads: Readonly<Record<string, readonly [hour: number, day?: number]>>): Model => {
    const leads = Object.entries(spreads).map(([leadTime, [spread, ofDay]]) => {
      const days = ofDay === undefined ? undefined : { spread: ofDay };
      return [leadTime, { pooled: {}, months: {}, lateDepartures: { spread, days } }];
    });
    return { metrics: { models: Object.fromEntries([...leads, ["schedule", { pooled: {}, months: {} }]]) } };
  };
  const measured = model({ day: [0.5, 0.3], hour: [0.7, 0.2] });

  test("is the largest of the lead times", () => {
    assert.equal(randomEffectOf(measured, ["day"], "hour"), 0.5);
    assert.equal(randomEffectOf(measured, ["day", "hour"], "hour"), 0.7);
  });

  test("of a day differs from that of an hour", () => {
    assert.equal(randomEffectOf(measured, ["hour"], "day"), 0.2);
    assert.equal(randomEffectOf(measured, ["day", "hour"], "day"), 0.3);
  });

  test("of a lead time that was not back-tested is that of the nearest one with less known", () => {
    assert.equal(randomEffectOf(measured, ["3h", "12h"], "hour"), 0.5);
    assert.equal(randomEffectOf(measured, ["30min", "10min-late"], "hour"), 0.7);
    assert.equal(randomEffectOf(measured, ["7d"], "hour"), undefined);
  });

  test("is unknown if one of them has none", () => {
    assert.equal(randomEffectOf(measured, ["day", "schedule"], "hour"), undefined);
    assert.equal(randomEffectOf({ metrics: null }, ["day"], "hour"), undefined);
    assert.equal(randomEffectOf(measured, [], "hour"), undefined);
    const older = model({ day: [0.5] });
    assert.equal(randomEffectOf(older, ["day"], "day"), undefined, "an older back-test did not measure days");
  });
});

describe("the back-test of a lead time", () => {
  const back = { pooled: {}, months: {} };
  const model = { metrics: { models: { schedule: back, day: back, hour: back } } } as unknown as Model;

  test("is its own or that of the nearest one with less known", () => {
    assert.deepEqual(
      (["schedule", "7d", "day", "12h", "3h", "hour", "departure"] as const).map((leadTime) =>
        measuredLead(model, leadTime),
      ),
      ["schedule", "schedule", "day", "day", "day", "hour", "hour"],
    );
  });

  test("is none of a model without a back-test", () => {
    assert.equal(measuredLead({ metrics: null }, "3h"), "3h");
    assert.equal(measuredLead({ metrics: { models: {} } }, "day"), "day");
  });
});
