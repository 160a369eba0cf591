import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createRandom, gaussian } from "../../../../src/flights/synthetic/random.ts";
import { brierScore } from "../../../../src/learn/metrics/probability-scores.ts";
import { rocAuc } from "../../../../src/learn/metrics/ranking.ts";
import { clockOfZone } from "../../../../src/models/evaluation/back-test-clock.ts";
import { climatology } from "../../../../src/models/evaluation/lateness/climatology.ts";
import {
  momentsOfBackTest,
  momentsOfGroups,
} from "../../../../src/models/evaluation/moments/moments-of-back-test.ts";
import {
  groupInWords,
  type MomentForecasts,
  qualityByMoment,
} from "../../../../src/models/evaluation/moments/quality-by-moment.ts";
import {
  byQuantile,
  latenessOfRows,
} from "../../../../src/models/operational/distribution/lateness-forecasts.ts";
import { pastFlights } from "../../../../src/models/operational/features/past-flights.ts";
import { LEAD_TIMES, type LeadTime } from "../../../../src/models/operational/lead-time.ts";
import type { LeadForecasts } from "../../../../src/models/operational/training/run-lead.ts";
import { yearTable } from "../../operational/small-model.ts";

const all = pastFlights(yearTable(1500));
const monthOf = (number: number) => ({
  ...{ key: String(number), name: `2017-0${number}`, number },
  ...{ from: Date.UTC(2017, number - 1) / 60_000, to: Date.UTC(2017, number) / 60_000 },
});
const months = [monthOf(7), monthOf(8)];
const flights = months.flatMap(({ from, to }) => all.scheduledBetween(from, to));
const latenessOf = ({ scheduled, operated }: { scheduled: number; operated: number }) => operated - scheduled;
const lateness = Float64Array.from(flights, latenessOf);
const labels = Uint8Array.from(lateness, (minutes) => (minutes > 15 ? 1 : 0));
const clock = clockOfZone();

/** Makes forecasts whose error has a standard deviation in minutes. */
function made(leadTime: LeadTime, error: number, seed: number): MomentForecasts {
  const random = createRandom(seed);
  const p50 = lateness.map((minutes) => minutes + error * gaussian(random));
  return {
    leadTime,
    probability: p50.map((minutes) => 1 / (1 + Math.exp(-(minutes - 15) / 20))),
    lateness: {
      quantiles: byQuantile(() => p50),
      crps: p50.map((minutes, row) => Math.abs(minutes - lateness[row]) / 2),
    },
  };
}
const moments = [made("day", 60, 1), made("hour", 20, 2), made("30min", 30, 3)];

describe("the quality by moment", () => {
  const reference = climatology(all, months, flights);
  const quality = qualityByMoment(moments, flights, reference, clock);

  test("is that of the forecasts of each moment, beside climatology", () => {
    assert.deepEqual([quality.flights, quality.delayed], [flights.length, labels.reduce((a, b) => a + b, 0)]);
    for (const [index, { leadTime, metrics }] of quality.moments.entries()) {
      const { probability, lateness: forecast } = moments[index];
      assert.equal(leadTime, moments[index].leadTime);
      assert.ok(Math.abs(metrics.rocAuc.value - rocAuc(labels, probability)) < 1e-12);
      assert.ok(Math.abs(metrics.brier.value - brierScore(labels, probability)) < 1e-12);
      const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length;
      const errors = forecast.quantiles.p50.map((p50, row) => Math.abs(p50 - lateness[row]));
      assert.ok(Math.abs(metrics.meanAbsoluteError.value - mean(errors)) < 1e-9);
      assert.ok(Math.abs(metrics.crps.value - mean(forecast.crps)) < 1e-9);
      for (const { standardError } of Object.values(metrics)) assert.ok(standardError > 0);
    }
    const { climatology } = quality;
    assert.ok(climatology.brier > quality.moments[1].metrics.brier.value);
    assert.ok(climatology.meanAbsoluteError > 0 && climatology.crps > 0);
  });

  test("shows the change from the moment before, positive where a measure rises", () => {
    const [first, second, third] = quality.moments;
    assert.equal(first.change, undefined);
    for (const metric of ["rocAuc", "brier", "meanAbsoluteError", "crps"] as const) {
      const change = second.change?.[metric];
      assert.ok(change !== undefined);
      assert.ok(
        Math.abs(change.value - (second.metrics[metric].value - first.metrics[metric].value)) < 1e-12,
      );
      const sign = metric === "rocAuc" ? 1 : -1;
      assert.ok(sign * change.value > 2 * change.standardError, `${metric} is better`);
      assert.ok(sign * (third.change?.[metric].value ?? 0) < 0, `${metric} is worse again`);
    }
  });
});

describe("the groups of flights by moment", () => {
  test("are those still here at the last moment before the scheduled time, and at each from it on", () => {
    assert.deepEqual(momentsOfGroups(LEAD_TIMES), [-30, 0, 10]);
    assert.deepEqual(momentsOfGroups(["schedule", "day", "hour"]), [-60]);
    assert.deepEqual(momentsOfGroups(["schedule", "day", "hour", "10min-late"]), [-60, 10]);
    assert.deepEqual(
      [-30, 0, 10].map((stillHereAt) => groupInWords({ stillHereAt })),
      [
        "flights still here 30 minutes before their scheduled time",
        "flights still here at their scheduled time",
        "flights still here 10 minutes after their scheduled time",
      ],
    );
  });

  test("are each judged on the same flights at all moments up to their own", () => {
    const leadTimes = ["schedule", "day", "hour", "10min-late"] as const;
    const forecasts = Object.fromEntries(
      leadTimes.map((name, index) => [name, made(name, 30 - index, index)]),
    );
    const forecastsOf = (leadTime: LeadTime) =>
      months.map(({ from, to }): LeadForecasts => {
        const { probability, lateness: of } = forecasts[leadTime];
        const stillHere = [-60, 10].map((minutes) => {
          const rows = [...flights.keys()].filter(
            (row) => flights[row].scheduled >= from && flights[row].scheduled < to && lateness[row] > minutes,
          );
          return {
            probability: Float64Array.from(rows, (row) => probability[row]),
            lateness: latenessOfRows(of, rows),
          };
        });
        const none = latenessOfRows(of, []);
        return {
          over: [],
          expectedLateness: new Float64Array(),
          lateness: none,
          featureImportance: {},
          stillHere,
        };
      });
    const groups = momentsOfBackTest(leadTimes, forecastsOf, { all, months, flights, clock });
    assert.deepEqual(
      groups.map(({ stillHereAt, moments }) => [stillHereAt, moments.map(({ leadTime }) => leadTime)]),
      [
        [-60, ["schedule", "day", "hour"]],
        [10, ["schedule", "day", "hour", "10min-late"]],
      ],
    );
    assert.equal(groups[0].flights, flights.length);
    const late = flights.filter((flight) => latenessOf(flight) > 10);
    assert.equal(groups[1].flights, late.length);
    assert.equal(
      groups[1].delayed,
      labels.reduce((a, b) => a + b, 0),
    );
    // Climatology knows it too.
    assert.deepEqual(
      groups[1].climatology,
      qualityByMoment([], late, climatology(all, months, late, 10), clock).climatology,
    );
    assert.ok(groups[1].climatology.brier !== groups[0].climatology.brier);
  });
});
