import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { delayLabel } from "../../../src/flights/delay.ts";
import type { CategoryColumn, ChallengeTable } from "../../../src/flights/flight-table.ts";
import { calendarParts, parseLocalTime } from "../../../src/flights/local-time.ts";
import { type BackTest, backTest } from "../../../src/models/evaluation/back-test.ts";
import type { ProbabilityMetrics } from "../../../src/models/evaluation/evaluate.ts";
import { evaluate } from "../../../src/models/evaluation/evaluate.ts";
import { airlineMetrics, reliability } from "../../../src/models/evaluation/group-metrics.ts";
import { evaluateLateDepartures } from "../../../src/models/evaluation/late-departure-metrics.ts";
import { reliabilityByMonth } from "../../../src/models/evaluation/reliability-by-month.ts";
import { pastFlights } from "../../../src/models/operational/features/past-flights.ts";
import { LEAD_MINUTES, MAIN_LEAD_TIMES } from "../../../src/models/operational/lead-time.ts";
import { yearTable } from "../operational/small-model.ts";

/** The flights of the first four months of a year. */
function fourMonths(): ChallengeTable {
  const year = yearTable(2700);
  const end = parseLocalTime("2017-05-01 00:00:00") as number;
  // In the order of their scheduled times.
  const rowCount = year.scheduled.filter((time) => time < end).length;
  const first = ({ names, codes }: CategoryColumn) => ({ names, codes: codes.subarray(0, rowCount) });
  return {
    rowCount,
    timeZone: "UTC",
    airline: first(year.airline),
    airlineCode: first(year.airlineCode),
    destination: first(year.destination),
    city: first(year.city),
    flightType: first(year.flightType),
    month: year.month.subarray(0, rowCount),
    scheduled: year.scheduled.slice(0, rowCount),
    operated: year.operated.slice(0, rowCount),
  };
}

const table = fourMonths();
const monthOf = ({ scheduled }: { readonly scheduled: number }) => calendarParts(scheduled).month;
const models = ["baseline", ...MAIN_LEAD_TIMES] as const;

describe("a back-test", () => {
  let result: BackTest;
  const progress: string[] = [];
  before(async () => {
    result = await backTest(table, {
      from: 3,
      to: 4,
      onProgress: (done, of) => progress.push(`${done}/${of}`),
    });
  });

  test("forecasts every flight of its months once, in the order of their times", () => {
    const expected = [...pastFlights(table)].filter((flight) => [3, 4].includes(monthOf(flight)));
    assert.deepEqual(result.flights, expected);
    const months = result.months.map(({ key, name }) => [key, name]);
    assert.deepEqual(months, [
      ["3", "2017-03"],
      ["4", "2017-04"],
    ]);
    assert.deepEqual([result.rows, result.why], [table.rowCount, "as named"]);
    for (const name of models) {
      const { probability } = result.forecasts[name];
      assert.equal(probability.length, expected.length);
      assert.ok(probability.every((p) => p > 0 && p < 1));
    }
    assert.deepEqual(progress, ["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]);
  });

  test("has the metrics of its forecasts, pooled and by month", () => {
    const lateness = Float64Array.from(result.flights, ({ scheduled, operated }) => operated - scheduled);
    const metricsOf = (threshold: number, probability: Float64Array, month?: number): ProbabilityMetrics => {
      const rows = Int32Array.from(result.flights.keys()).filter(
        (row) => month === undefined || monthOf(result.flights[row]) === month,
      );
      const labels = delayLabel(
        Float64Array.from(rows, (row) => lateness[row]),
        threshold,
      );
      const { confusion: _, ...rest } = evaluate(
        labels,
        Float64Array.from(rows, (row) => probability[row]),
        0.5,
      );
      return rest;
    };
    for (const name of models) {
      const { probability, over, expectedLateness } = result.forecasts[name];
      const metrics = result.models[name];
      assert.deepEqual(metrics.pooled, metricsOf(15, probability));
      assert.deepEqual(metrics.months, {
        3: metricsOf(15, probability, 3),
        4: metricsOf(15, probability, 4),
      });
      if (name === "baseline") {
        assert.deepEqual([over, expectedLateness, metrics.over], [undefined, undefined, undefined]);
        continue;
      }
      assert.ok(over !== undefined && expectedLateness !== undefined);
      assert.deepEqual(
        [...probability],
        over.map(([over15]) => over15),
      );
      const column = (index: number) => Float64Array.from(over, (probabilities) => probabilities[index]);
      assert.deepEqual(metrics.over, {
        30: metricsOf(30, column(1)),
        60: metricsOf(60, column(2)),
        120: metricsOf(120, column(3)),
      });
      const errors = lateness.map((minutes, row) => Math.abs(minutes - expectedLateness[row]));
      const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
      assert.ok(Math.abs((metrics.meanAbsoluteErrorMinutes ?? Number.NaN) - mean) < 1e-9);
    }
  });

  test("has reliability curves, metrics by airline and, for lead times, intervals of late departures", () => {
    const labels = delayLabel(
      Float64Array.from(result.flights, ({ scheduled, operated }) => operated - scheduled),
    );
    const airlines = result.flights.map(({ airlineCode }) => airlineCode);
    for (const name of models) {
      const { probability } = result.forecasts[name];
      const metrics = result.models[name];
      assert.deepEqual(metrics.reliability, reliability(labels, probability));
      const months = result.flights.map((flight) => String(monthOf(flight)));
      assert.deepEqual(metrics.reliabilityByMonth, reliabilityByMonth(labels, probability, months));
      assert.deepEqual(metrics.airlines, airlineMetrics(airlines, labels, probability));
      const expected = name === "baseline" ? undefined : evaluateLateDepartures(probability, result.flights);
      assert.deepEqual(metrics.lateDepartures, expected);
      assert.equal(expected === undefined, name === "baseline");
    }
  });

  test("has the feature importance of its models, and the threshold of decisions", () => {
    for (const leadTime of MAIN_LEAD_TIMES) {
      const featureImportance = Object.values(result.forecasts[leadTime].featureImportance ?? {});
      assert.ok(
        featureImportance.length >= 6 &&
          featureImportance.every((effect) => effect >= 0 && Number.isFinite(effect)),
      );
    }
    assert.deepEqual([result.threshold, result.costs], [0.25, { missed: 3, falseAlarm: 1 }]);
  });

  test("forecasts a month independently of the other months and of later outcomes", async () => {
    const middle = parseLocalTime("2017-04-15 00:00:00") as number;
    const operated = table.operated.map((time, row) => {
      if (time <= middle) return time;
      const other = table.scheduled[row] + (time - table.scheduled[row] > 15 ? -3 : 90);
      return other > middle ? other : time + 120;
    });
    const other = await backTest(
      { ...table, operated },
      { from: 4, to: 4, costs: { missed: 1, falseAlarm: 1 } },
    );
    assert.equal(other.threshold, 0.5);
    assert.equal(other.models.hour.lateDepartures, undefined, "a single month has no coverage");
    const march = result.flights.filter((flight) => monthOf(flight) === 3).length;
    for (const name of models) {
      // The baseline and the schedule use nothing of the month that they forecast.
      const lead = name === "day" || name === "hour" ? LEAD_MINUTES[name] : undefined;
      let [same, moved] = [0, 0];
      for (const [index, { scheduled }] of other.flights.entries()) {
        const [one, two] = [
          result.forecasts[name].probability[march + index],
          other.forecasts[name].probability[index],
        ];
        if (lead === undefined || scheduled - lead <= middle) {
          assert.equal(one, two, `${name}, flight ${index}`);
          same++;
        } else if (one !== two) moved++;
      }
      assert.ok(same > 50);
      if (lead !== undefined) assert.ok(moved > 10, `${name}: later flights know what came after`);
    }
  });
});

describe("a back-test is refused", () => {
  const refusals: Record<string, readonly [Parameters<typeof backTest>[1], RegExp]> = {
    "of months without flights": [
      { from: 4, to: 5 },
      /^month: 2017-05 .*months that have flights: 2017-01 to 2017-04$/,
    ],
    "of months that nothing is before": [{ from: 1, to: 4 }, /^from: 2017-01 .*the first is of 2017-01$/],
    "of months in the wrong order": [
      { from: "2017-04", to: "2017-03" },
      /^from: 2017-04 .*a month up to 2017-03/,
    ],
    "of month 0": [{ from: 0, to: 3 }, /^from: 0 .*a month from 1 to 12, or one of a year, such as 2014-07$/],
    "of month 13": [{ from: 3, to: 13 }, /^to: 13 .*a month from 1 to 12/],
    "of a window that is none": [
      { from: 3, to: 4, window: "18w" },
      /^window: 18w .*such as 540d, 18m or 2y$/,
    ],
    "of a window without flights": [
      { from: 3, to: 4, window: "1d" },
      /^month: 2017-03 .*delayed flights and others/,
    ],
    "for costs that are not over 0": [
      { from: 3, to: 4, costs: { missed: -1, falseAlarm: 1 } },
      /^cost missed: -1 /,
    ],
  };
  for (const [what, [options, message]] of Object.entries(refusals)) {
    test(what, async () => {
      await assert.rejects(backTest(table, options), { code: "invalid-argument", message });
    });
  }
});
