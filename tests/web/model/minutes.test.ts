import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { knowsAircraft } from "../../../web/src/flights/knows-aircraft.ts";
import type { BackTest } from "../../../web/src/views/model/evaluated/back-test.ts";
import {
  coverageByMonth,
  type LatenessMetrics,
  measuredMinutes,
} from "../../../web/src/views/model/minutes/minutes.ts";
import { trustTexts } from "../../../web/src/views/model/trust/texts.ts";

const lateness = (coverage: number): LatenessMetrics => ({
  p50: { meanAbsoluteError: 10.5, constant: 11.8 },
  ...{ crps: 8, crpsSkill: 0.12, pinball: {} },
  interval80: { coverage, width: 32 },
});
const plain = { pooled: {} as never, months: {} };

describe("the metrics of forecast minutes", () => {
  test("are listed by lead time, the one with the least information first, also of further lead times", () => {
    const backTest = {
      ...{ hour: { ...plain, ...lateness(0.81), latenessByMonth: { 7: lateness(0.78) } }, baseline: plain },
      ...{ "3h": { ...plain, ...lateness(0.8) }, schedule: { ...plain, ...lateness(0.79) }, day: plain },
    } as BackTest;
    assert.deepEqual(
      measuredMinutes(backTest).map(({ leadTime, pooled, months }) => [
        leadTime,
        pooled.interval80.coverage,
        Object.keys(months),
      ]),
      [
        ["schedule", 0.79, []],
        ["3h", 0.8, []],
        ["hour", 0.81, ["7"]],
      ],
    );
  });

  test("are none of an older back-test, and of none", () => {
    assert.deepEqual(measuredMinutes({ hour: plain }), []);
    assert.deepEqual(measuredMinutes({}), []);
  });

  test("have the months in which the interval held the fewest and the most flights", () => {
    assert.deepEqual(coverageByMonth({ 7: lateness(0.78), 8: lateness(0.83), 12: lateness(0.8) }), {
      lowest: { month: "7", coverage: 0.78 },
      highest: { month: "8", coverage: 0.83 },
    });
    assert.equal(coverageByMonth({ 7: lateness(0.78) }), undefined);
  });
});

test("the inbound aircraft is said to be missing only where the model does not know it", () => {
  assert.equal(knowsAircraft({ schedule: ["airline"], hour: ["airline", "airport.share.1h"] }), false);
  assert.equal(knowsAircraft({ schedule: ["airline"], hour: ["airline", "aircraft.here"] }), true);
  for (const { en, es } of Object.values(trustTexts)) {
    assert.match(en.notInData(false).more, /weather, and the inbound aircraft\./);
    assert.match(
      en.notInData(true).more,
      /the inbound aircraft of flights whose registration is not known\./,
    );
    assert.match(es.notInData(false).more, /el tiempo que viene y el avión que llega\./);
    assert.match(es.notInData(true).more, /el avión que llega, si no se sabe su matrícula\./);
  }
});
