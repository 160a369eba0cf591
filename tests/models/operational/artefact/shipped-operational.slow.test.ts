import assert from "node:assert/strict";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { readFlights } from "../../../../src/flights/reading/read-flights.ts";
import { timeZoneOf } from "../../../../src/flights/time-zone.ts";
import { HISTORY_FEATURES } from "../../../../src/history/history-features.ts";
import { loadModelOf } from "../../../../src/models/artefact/registry.ts";
import { SHIPPED_MODELS } from "../../../../src/models/artefact/shipped-models.ts";
import { leadToFile } from "../../../../src/models/operational/artefact/lead-file.ts";
import { TIMETABLE_FEATURES } from "../../../../src/models/operational/features/features.ts";
import {
  OPERATIONAL_COLUMNS,
  pastFlights,
} from "../../../../src/models/operational/features/past-flights.ts";
import { MAIN_LEAD_TIMES } from "../../../../src/models/operational/lead-time.ts";
import { countPast } from "../../../../src/models/operational/training/past-counts.ts";
import { runTask } from "../run-task.ts";

const dataset = fileURLToPath(new URL("../../../../../shared/data/scl-2017/flights.csv", import.meta.url));
const skip = existsSync(dataset) ? false : "the flights of ../shared are not there";

/** Compares large values: the difference that assert.deepEqual would print of them takes all memory to make. */
function assertSame(shipped: unknown, trained: unknown): void {
  assert.ok(isDeepStrictEqual(shipped, trained), "differs: train the shipped model again");
}

describe("the operational model that ships with Puntual", () => {
  test("is complete, knows the year of its data, and has a good back-test", async () => {
    const { model, training, metrics, card } = await loadModelOf("operational", "operational");
    const { encoding, leads } = model.data;
    assert.deepEqual([encoding.airlines.length, encoding.destinations.length], [30, 64]);
    assert.deepEqual([training.flights.rows, training.flights.delayed], [68_206, 12_613]);
    assert.deepEqual(leads.schedule.trees.featureNames, TIMETABLE_FEATURES);
    assert.deepEqual(leads.hour.trees.featureNames, [...TIMETABLE_FEATURES, ...HISTORY_FEATURES]);
    assert.match(card, /^# Model card: operational$/m);
    const auc = (name: "baseline" | "schedule" | "day" | "hour") => metrics?.models[name].pooled.rocAuc ?? 0;
    assert.ok(auc("hour") > auc("day") && auc("day") > auc("schedule") && auc("schedule") > auc("baseline"));
  });

  test("counts all flights of its training in each table of the past, and each route as the model does", async () => {
    const { model, training, past } = await loadModelOf("operational", "operational");
    const { groups, pairs = [] } = past?.of() ?? {};
    assert.equal(pairs.length, 10);
    for (const { of, cells } of pairs) {
      const sum = (at: 2 | 3) => cells.reduce((total, cell) => total + cell[at], 0);
      assert.deepEqual([sum(2), sum(3)], [training.flights.rows, training.flights.delayed], of.join());
    }
    const routes = pairs[0].cells.map(([airline, destination, flights]) => [
      `${groups?.airline[airline]} ${groups?.destination[destination]}`,
      flights,
    ]);
    assert.deepEqual(Object.fromEntries(routes), model.data.flightsByRoute);
  });

  test("has reliability curves, metrics by airline, and intervals of late departures", async () => {
    const { metrics, card } = await loadModelOf("operational", "operational");
    for (const name of ["baseline", ...MAIN_LEAD_TIMES] as const) {
      const { reliability = [], airlines = {}, lateDepartures } = metrics?.models[name] ?? {};
      const flights = reliability.reduce((sum, point) => sum + point.flights, 0);
      const ofAirlines = Object.values(airlines).reduce((sum, airline) => sum + airline.flights, 0);
      assert.ok(flights > 30_000);
      assert.equal(ofAirlines, flights);
      assert.equal(lateDepartures === undefined, name === "baseline");
    }
    const intervals = MAIN_LEAD_TIMES.map((leadTime) => metrics?.models[leadTime].lateDepartures);
    const spreads = intervals.map((hours) => hours?.spread ?? Number.NaN);
    // The more a forecast knows of an hour, the smaller is the random effect that remains
    assert.ok(spreads[0] > spreads[1] && spreads[1] > spreads[2] && spreads[2] > 0, spreads.join());
    for (const hours of intervals) {
      assert.ok(hours !== undefined && hours.coverage >= hours.level && hours.busy !== undefined);
      assert.ok(Math.abs(hours.busy.coverage - hours.busy.promised) < 0.02, "coverage is as promised");
      assert.ok(
        hours.busy.coverageIndependent < hours.busy.promisedIndependent - 0.02,
        "without a random effect it is not",
      );
    }
    assert.match(card, /^Interval coverage: /m);
  });

  test("has intervals of days, with a smaller standard deviation than those of hours", async () => {
    const { metrics, card } = await loadModelOf("operational", "operational");
    for (const leadTime of MAIN_LEAD_TIMES) {
      const hours = metrics?.models[leadTime].lateDepartures;
      const days = hours?.days;
      assert.ok(hours !== undefined && days !== undefined);
      assert.equal(days.days, 184, "July to December");
      assert.ok(days.spread > 0 && days.spread < hours.spread, `${days.spread}, of hours ${hours.spread}`);
      // Three standard errors of a share of 184 days
      assert.ok(Math.abs(days.coverage - days.promised) < 0.09, "coverage is as promised");
      assert.ok(days.promised >= hours.level && days.promised < 0.9);
      assert.ok(
        days.coverageIndependent < days.promisedIndependent - 0.09,
        "without a random effect it is not",
      );
      assert.ok(days.widthIndependent < days.width);
    }
    assert.match(card, /^The same of how many flights of a whole day /m);
  });

  test("takes under 6 MB", () => {
    const folder = join(SHIPPED_MODELS, "operational");
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    assert.ok(bytes < 6_000_000, `${bytes} bytes`);
  });

  test("has the counts of its data today", { skip }, async () => {
    const { past } = await loadModelOf("operational", "operational");
    const { flights } = await readFlights(dataset, { columns: OPERATIONAL_COLUMNS });
    assert.deepEqual(past?.of(), countPast(pastFlights(flights), timeZoneOf(flights.timeZone)));
  });

  test("is what training on its data gives today, shown by its quickest lead time", { skip }, async () => {
    const { model } = await loadModelOf("operational", "operational");
    const { flights } = await readFlights(dataset, { columns: OPERATIONAL_COLUMNS });
    const { lead } = runTask(flights, { leadTime: "schedule", until: Infinity });
    assertSame(leadToFile(lead), leadToFile(model.data.leads.schedule));
  });
});
