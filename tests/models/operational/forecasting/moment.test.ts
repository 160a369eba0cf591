import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { History } from "../../../../src/history/history.ts";
import type { Outcome } from "../../../../src/history/outcome.ts";
import { LATENESS_THRESHOLDS } from "../../../../src/models/operational/distribution/thresholds.ts";
import type { FlightToForecast } from "../../../../src/models/operational/features/features.ts";
import type {
  Forecast,
  ForecastOptions,
} from "../../../../src/models/operational/forecasting/operational-model.ts";
import { LEAD_MINUTES, LEAD_TIMES, type LeadTime } from "../../../../src/models/operational/lead-time.ts";
import { smallModel } from "../small-model.ts";

const { model, flights } = smallModel(1500, LEAD_TIMES);
const [HOUR, DAY] = [60, 24 * 60];
const flight: FlightToForecast = flights[1200];
const { scheduled } = flight;
const others = flights.filter((each) => each !== flight);
const historyOf = (outcomes: readonly Outcome[]) => {
  const history = new History();
  for (const outcome of outcomes) history.record(outcome);
  return history;
};
const all = historyOf(others);
const forecastAt = (
  at: number,
  history: History | undefined = all,
  options: ForecastOptions = {},
): Forecast => model.forecast(flight, history === undefined ? {} : { history }, { at, ...options });

/** Of times that are no whole minutes, so that at no boundary an outcome becomes known, or too old for a span: an outcome every two hours over 20 days before the flight and half a day after its time, each late by its own minutes. */
const madeUpHistories = fc
  .record({
    minutes: fc.array(fc.integer({ min: -10, max: 120 }), { minLength: 10, maxLength: 30 }),
    daysBefore: fc.integer({ min: 5, max: 20 }),
    hoursUntil: fc.integer({ min: -12, max: 30 * 24 }),
  })
  .map(({ minutes, daysBefore, hoursUntil }) => {
    const outcomes: Outcome[] = [];
    for (
      let time = scheduled - daysBefore * DAY - 15.37;
      time < scheduled - hoursUntil * HOUR;
      time += 2 * HOUR
    ) {
      const index = outcomes.length;
      const operated = time + minutes[index % minutes.length];
      const { airlineCode, destination } = flights[index % 40];
      outcomes.push({ airlineCode, destination, scheduled: time, operated });
    }
    return historyOf(outcomes);
  });

/** The differences of two forecasts that are more than rounding and a moment explain. */
function differences(one: Forecast, other: Forecast): string[] {
  const named = ({ over, expectedLatenessMinutes, lateness }: Forecast): Record<string, number> => ({
    ...Object.fromEntries(
      over.map((probability, index) => [`over ${LATENESS_THRESHOLDS[index]}`, probability]),
    ),
    "a hundredth of the mean": expectedLatenessMinutes / 100,
    "a hundredth of the median": lateness.quantile(0.5) / 100,
  });
  const values = named(other);
  return Object.entries(named(one)).flatMap(([name, value]) =>
    Math.abs(value - values[name]) < 1e-3 ? [] : [`${name}: ${value} and ${values[name]}`],
  );
}

describe("a forecast at a moment", () => {
  test("says its moment, the minutes to the scheduled time, and the lead time with less known", () => {
    const named = (minutes: number) => {
      const { leadTime, moment, leadMinutes } = forecastAt(scheduled - minutes);
      assert.deepEqual([moment, leadMinutes], [scheduled - minutes, minutes]);
      return leadTime;
    };
    const names: [number, LeadTime][] = [
      [20 * DAY, "schedule"],
      [8 * DAY, "schedule"],
      [4 * DAY, "7d"],
      [2 * DAY, "3d"],
      [20 * HOUR, "day"],
      [45, "hour"],
      [10, "30min"],
      [-5, "departure"],
      [-20, "10min-late"],
    ];
    // The history is recent at all of them.
    const dense = historyOf(
      Array.from({ length: 24 * 40 }, (_, index) => {
        const time = scheduled - 35 * DAY + index * HOUR;
        return { airlineCode: "LAN", destination: "SPJC", scheduled: time, operated: time };
      }),
    );
    for (const [minutes, leadTime] of names)
      assert.equal(forecastAt(scheduled - minutes, dense).leadTime, leadTime, `${minutes}`);
    assert.equal(named(20 * DAY), "schedule");
  });

  test("reads what is known once for all lead times that it mixes, and gives reasons from that", () => {
    let reads = 0;
    class CountingHistory extends History {
      override routeOf(of: FlightToForecast) {
        reads++;
        return super.routeOf(of);
      }
    }
    const history = new CountingHistory();
    for (const outcome of others) history.record(outcome);
    const hours = [100 * HOUR, 100, 45, 10, -5, -100].map((minutes) => scheduled - minutes);
    for (const at of hours) {
      reads = 0;
      const counted = forecastAt(at, history, { explain: "en" });
      assert.equal(reads, 1, `${scheduled - at}`);
      assert.deepEqual(counted, forecastAt(at, all, { explain: "en" }));
    }
  });

  test("at the moment of a lead time is that of the lead time", () => {
    const history = historyOf(
      others.concat(
        Array.from({ length: 24 * 9 }, (_, index) => ({
          ...flights[index],
          scheduled: scheduled - index * HOUR,
          operated: scheduled - index * HOUR,
        })),
      ),
    );
    for (const leadTime of LEAD_TIMES.slice(1) as (keyof typeof LEAD_MINUTES)[]) {
      const at = forecastAt(scheduled - LEAD_MINUTES[leadTime], history);
      const own = model.forecast(flight, { history }, { leadTime });
      assert.equal(at.leadTime, leadTime);
      for (const [index, over] of at.over.entries())
        assert.ok(Math.abs(over - own.over[index]) < 1e-9, leadTime);
    }
  });

  test("hardly differs a moment before and after any boundary", () => {
    const boundaries = [14 * DAY, ...Object.values(LEAD_MINUTES), -30, -200];
    fc.assert(
      fc.property(madeUpHistories, fc.constantFrom(...boundaries), (history, minutes) => {
        const at = scheduled - minutes;
        const step = 1e-6;
        const [before, after] = [forecastAt(at - step, history), forecastAt(at + step, history)];
        assert.deepEqual(differences(before, after), []);
      }),
    );
  });

  test("stays as it is where nothing more becomes known: a history that ends does not make it change to and fro", () => {
    const until = historyOf(others.filter(({ operated }) => operated <= scheduled - 20 * HOUR));
    const last = until.to;
    const first = forecastAt(last + 6 * HOUR, until);
    for (let at = last + 6 * HOUR; at < scheduled - 60; at += 47)
      assert.deepEqual(
        { ...forecastAt(at, until), moment: 0, leadMinutes: 0 },
        { ...first, moment: 0, leadMinutes: 0 },
      );
  });

  test("uses no outcome that becomes known later, whatever it is", () => {
    const changed = fc.record({
      minutes: fc.integer({ min: -LAST, max: 10 * DAY }),
      lateness: fc.integer({ min: -10, max: 200 }),
      with: fc.boolean(),
    });
    fc.assert(
      fc.property(changed, ({ minutes, lateness, with: hasOwn }) => {
        const at = scheduled - minutes;
        const known = others.filter((each) => Math.min(each.operated, each.scheduled + 15) <= at);
        const rest = others.filter((each) => Math.min(each.operated, each.scheduled + 15) > at);
        // A flight known to be delayed may still leave at any time after the moment.
        const past = known.map((each) =>
          each.operated <= at ? each : { ...each, operated: at + 1 + lateness + 11 },
        );
        const future = rest.map((each) => ({
          ...each,
          operated: Math.max(at + 1, each.scheduled + lateness),
        }));
        const own = hasOwn ? [{ ...flight, operated: Math.max(at + 1, scheduled + lateness) }] : [];
        assert.deepEqual(forecastAt(at, historyOf([...past, ...future, ...own])), forecastAt(at));
      }),
    );
  });

  test("does not use the flight's own outcome", () => {
    const waiting = historyOf([...others, { ...flight, operated: undefined }]);
    for (const minutes of [20, 60, 300])
      assert.deepEqual(forecastAt(scheduled + minutes, waiting), forecastAt(scheduled + minutes));
  });
});

const LAST = 6 * HOUR;

describe("a forecast after the scheduled time", () => {
  test("is that of a flight still here: it is certain to be as late as that", () => {
    for (const minutes of [16, 31, 61, 121, 360]) {
      const { over, lateness, delayed } = forecastAt(scheduled + minutes);
      for (const [index, threshold] of LATENESS_THRESHOLDS.entries())
        assert.equal(over[index] === 1, threshold <= minutes);
      assert.ok(lateness.quantile(0.01) >= minutes && delayed);
    }
  });

  test("is conditional on the one before: none of it is forgotten", () => {
    const [at, later] = [forecastAt(scheduled + 12), forecastAt(scheduled + 40)];
    assert.ok(Math.abs(later.over[2] - at.over[2] / at.lateness.over(40)) < 1e-9);
  });

  test("is refused over 6 hours after it, and made as without a moment where that is the present", () => {
    assert.throws(() => forecastAt(scheduled + LAST + 1), {
      code: "invalid-argument",
      message: /6 hours after/,
    });
    const now = scheduled + LAST + 1;
    assert.deepEqual(
      model.forecast(flight, { history: all }, { now }),
      model.forecast(flight, { history: all }),
    );
  });

  test("at present supposes that the flight is still here only as far as outcomes are known", () => {
    const now = scheduled + 40;
    assert.ok(model.forecast(flight, {}, { now }).over[0] < 1);
    assert.equal(model.forecast(flight, {}, { at: now }).over[0], 1);
    const left = historyOf([...others, { ...flight, operated: scheduled + 2 }]);
    assert.deepEqual(
      model.forecast(flight, { history: left }, { now }),
      model.forecast(flight, { history: left }),
    );
  });

  test("has reasons that add up to it, among them that the flight has not left", () => {
    for (const minutes of [-400, -45, 5, 12, 40]) {
      const { probability, explanation } = forecastAt(scheduled + minutes, all, { explain: "en" });
      const { base, reasons } = explanation ?? assert.fail();
      const sum = reasons.reduce((total, { effect }) => total + effect.probability, base.probability);
      assert.ok(Math.abs(sum - probability) < 1e-5, `${minutes}: ${sum} ${probability}`);
      const reason = reasons.find(({ code }) => code === "still-here");
      if (minutes > 0)
        assert.equal(reason?.sentence, `The flight has not left ${minutes} minutes after its scheduled time`);
    }
  });
});
