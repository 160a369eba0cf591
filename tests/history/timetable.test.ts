import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseLocalTime } from "../../src/flights/local-time.ts";
import type { ScheduledFlight } from "../../src/history/outcome.ts";
import { Timetable, type Traffic } from "../../src/history/timetable.ts";
import { flights } from "./random-outcomes.ts";

const timetableOf = (list: readonly ScheduledFlight[]) => {
  const timetable = new Timetable();
  for (const flight of list) timetable.add(flight);
  return timetable;
};

const at = (time: string, airlineCode = "LAN"): ScheduledFlight => ({
  airlineCode,
  destination: "SCFA",
  scheduled: parseLocalTime(time) as number,
});

function naiveTraffic(
  list: readonly ScheduledFlight[],
  { airlineCode, scheduled }: ScheduledFlight,
): Traffic {
  const count = (isCounted: (other: ScheduledFlight, minutes: number) => boolean) =>
    list.filter((other) => isCounted(other, other.scheduled - scheduled)).length;
  const dayOf = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(0, 10);
  return {
    before15: count((_, minutes) => minutes > -15 && minutes <= 0),
    before60: count((_, minutes) => minutes > -60 && minutes <= 0),
    airline60: count((other, minutes) => other.airlineCode === airlineCode && minutes > -30 && minutes <= 30),
    day: count((other) => dayOf(other.scheduled) === dayOf(scheduled)),
  };
}

describe("the traffic around a flight", () => {
  test("is a plain count, in any order of adding, across midnight and the ends of months", () => {
    fc.assert(
      fc.property(fc.array(flights, { minLength: 1, maxLength: 60 }), (list) => {
        const timetable = timetableOf(list);
        for (const flight of list) {
          assert.deepEqual(timetable.trafficAround(flight), naiveTraffic(list, flight));
        }
      }),
    );
  });

  test("counts the day from midnight to midnight, and the other spans across it", () => {
    const list = [
      at("2017-01-31 23:50:00"),
      at("2017-01-31 23:59:00", "SKU"),
      at("2017-02-01 00:00:00"),
      at("2017-02-01 23:59:30"),
      at("2017-02-02 00:00:00"),
    ];
    const timetable = timetableOf(list);
    assert.deepEqual(timetable.trafficAround(list[1]), { before15: 2, before60: 2, airline60: 1, day: 2 });
    assert.deepEqual(timetable.trafficAround(list[2]), { before15: 3, before60: 3, airline60: 2, day: 2 });
    assert.deepEqual(timetable.trafficAround(list[4]), { before15: 2, before60: 2, airline60: 2, day: 1 });
  });

  test("includes flights at the same minute, and excludes those at the far end of a span", () => {
    const list = ["08:00:00", "08:15:00", "08:30:00", "09:00:00", "09:00:00"].map((time) =>
      at(`2017-05-05 ${time}`),
    );
    assert.deepEqual(timetableOf(list).trafficAround(list[4]), {
      before15: 2,
      before60: 4,
      airline60: 2,
      day: 5,
    });
  });

  test("of an airline that is not in the timetable is the airport's alone", () => {
    const timetable = timetableOf([at("2017-05-05 08:00:00")]);
    assert.deepEqual(timetable.trafficAround(at("2017-05-05 08:10:00", "XXX")), {
      before15: 1,
      before60: 1,
      airline60: 0,
      day: 1,
    });
  });
});
