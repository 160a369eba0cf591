import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { MOVEMENTS } from "../../../../src/flights/flight-table.ts";
import { timeZoneOf } from "../../../../src/flights/time-zone.ts";
import { ByAirport } from "../../../../src/history/by-airport.ts";
import {
  loadOperational,
  saveOperational,
} from "../../../../src/models/operational/artefact/saved-operational.ts";
import { featureNames } from "../../../../src/models/operational/features/features.ts";
import { flightsIn, pastFlights, replay } from "../../../../src/models/operational/features/past-flights.ts";
import { networkOf } from "../../../../src/models/operational/forecasting/network.ts";
import { OperationalModel } from "../../../../src/models/operational/forecasting/operational-model.ts";
import { type LeadTime, MAIN_LEAD_TIMES } from "../../../../src/models/operational/lead-time.ts";
import { countPast } from "../../../../src/models/operational/training/past-counts.ts";
import {
  type TrainedOperational,
  trainOperational,
} from "../../../../src/models/operational/training/train-operational.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { runTask } from "../run-task.ts";
import { onlyAirport, twoAirports } from "../two-airports.ts";

const rows = 2400;
const source = { sha256: "ab".repeat(32), rejected: 0 };
const costs = { missed: 3, falseAlarm: 1 };

describe("a model of two airports", () => {
  const table = twoAirports(rows);
  const folder = join(temporaryFolder(), "model");
  let trained: TrainedOperational;
  before(async () => {
    const cancelled = {
      rowCount: 7,
      airport: { names: ["KHOU"], codes: new Uint16Array(7) },
      scheduled: new Float64Array(7),
    };
    const airportCosts = { KHOU: { missed: 1, falseAlarm: 1 } };
    trained = await trainOperational(table, { costs, airportCosts, cancelled, leadTimes: [] });
    await saveOperational(folder, trained, source);
  });

  test("names its airports by code, with what is known of them and their flights", () => {
    const [houston, seattle] = trained.model.airports;
    assert.deepEqual([houston.code, houston.iata, houston.city], ["KHOU", "HOU", "Houston"]);
    assert.deepEqual(
      [seattle.code, seattle.country, seattle.timeZone],
      ["KSEA", "US", "America/Los_Angeles"],
    );
    assert.deepEqual([houston.cancelled, seattle.cancelled], [7, 0]);
    assert.equal(houston.flights + seattle.flights, rows);
    assert.equal(houston.flights, rows / 3);
  });

  test("knows the airport as a category, and has a calibration and a threshold for each", () => {
    const { leads, encoding } = trained.model.data;
    assert.deepEqual(encoding.airports, ["KHOU", "KSEA"]);
    for (const leadTime of MAIN_LEAD_TIMES) {
      assert.deepEqual(leads[leadTime].trees.featureNames, featureNames(leadTime, encoding));
      const { calibration, calibrations = {} } = leads[leadTime];
      assert.deepEqual(Object.keys(calibrations), ["KHOU", "KSEA"]);
      const { KHOU, KSEA } = calibrations;
      assert.notEqual(KHOU.intercept, KSEA.intercept);
      // With few flights, each is close to that of all, which is between the two.
      assert.ok(Math.abs(KHOU.intercept - calibration.intercept) < 0.1);
      assert.ok((KHOU.intercept - calibration.intercept) * (KSEA.intercept - calibration.intercept) < 0);
    }
    assert.deepEqual(
      Array.from(trained.model.parts.entries(), ([code, { threshold }]) => [code, threshold]),
      [
        ["KHOU", 0.5],
        ["KSEA", 0.25],
      ],
    );
  });

  test("forecasts a flight with the calibration of its own airport", () => {
    const { data } = trained.model;
    const { schedule } = data.leads;
    const { KHOU, KSEA } = schedule.calibrations as NonNullable<typeof schedule.calibrations>;
    const calibrations = { KHOU: { ...KHOU, intercept: KHOU.intercept + 1 }, KSEA };
    const changed = new OperationalModel({
      ...data,
      leads: { ...data.leads, schedule: { ...schedule, calibrations } },
    });
    for (const flight of flightsIn(table).slice(0, 30)) {
      const [before, after] = [trained.model, changed].map((model) => model.forecast(flight).probability);
      const logOdds = (p: number) => Math.log(p / (1 - p));
      const expected = flight.airport === "KHOU" ? 1 : 0;
      assert.ok(Math.abs(logOdds(after) - logOdds(before) - expected) < 1e-9);
    }
  });

  test("is loaded unchanged, with the counts of each airport, and its card has a row for each", async () => {
    const { model, past, card } = await loadOperational(folder);
    const flights = flightsIn(table);
    for (const flight of flights.slice(0, 200)) {
      for (const leadTime of MAIN_LEAD_TIMES) {
        assert.deepEqual(
          model.forecast(flight, {}, { leadTime, explain: "en" }),
          trained.model.forecast(flight, {}, { leadTime, explain: "en" }),
        );
      }
    }
    const past0 = countPast(pastFlights(onlyAirport(table, 0)), timeZoneOf("America/Los_Angeles"));
    assert.deepEqual(past?.of("KSEA"), past0);
    assert.match(card, /\| airports \| KHOU, KSEA \|/);
    assert.match(card, /\| KHOU \(HOU\), .* \| 0\.9 % of 807 scheduled flights \| 0\.500 \|/);
    assert.match(card, /- Departures of KHOU, KSEA in the window above/);
  });

  test("counts the routes of each airport for itself", () => {
    for (const [index, code] of [
      [0, "KSEA"],
      [1, "KHOU"],
    ] as const) {
      const { routes } = networkOf(trained.model.parts.of(code).known);
      const flights = routes.reduce((sum, route) => sum + route.flights, 0);
      assert.equal(flights, onlyAirport(table, index).rowCount);
      const [{ airline, destination, flights: most }] = routes;
      const flight = { airport: code, airlineCode: airline, destination, scheduled: 0 };
      assert.equal(trained.model.supportOf(flight).flights, most);
    }
  });

  test("needs the airport of a flight, and refuses any other", () => {
    const [flight] = flightsIn(table);
    const { airport: _, ...unnamed } = flight;
    assert.throws(() => trained.model.forecast(unnamed), { code: "invalid-argument" });
    assert.throws(() => trained.model.forecast({ ...flight, airport: "KBOS" }), {
      message: "airport: KBOS is not an airport of this model; allowed: KHOU, KSEA",
    });
  });

  test("refuses the costs of an airport that it does not have", async () => {
    await assert.rejects(trainOperational(table, { airportCosts: { KBOS: costs } }), {
      message: "costs of airport: KBOS is not allowed; allowed: KHOU, KSEA",
    });
  });
});

describe("a model of one airport", () => {
  test("has the features, the encoding and the forecasts of a table that names no airport", async () => {
    const table = onlyAirport(twoAirports(rows), 0);
    const { airport: _, airports: __, movement: ___, ...unnamed } = table;
    const named = await trainOperational(table, { leadTimes: [] });
    const expected = await trainOperational(
      { ...unnamed, timeZone: "America/Los_Angeles" },
      { leadTimes: [] },
    );
    assert.deepEqual(
      named.model.airports.map(({ code }) => code),
      ["KSEA"],
    );
    const { leads, encoding, flightsByRoute, byAirport } = named.model.data;
    assert.deepEqual(leads, expected.model.data.leads);
    assert.deepEqual(encoding, expected.model.data.encoding);
    assert.deepEqual(flightsByRoute, expected.model.data.flightsByRoute);
    assert.equal(byAirport, undefined);
  });
});

for (const movement of MOVEMENTS) {
  describe(`training on ${movement} of two airports`, () => {
    const table = twoAirports(rows, movement);
    const until = Date.UTC(2017, 8, 1) / 60_000;
    const forecastUntil = Date.UTC(2017, 10, 1) / 60_000;

    for (const leadTime of MAIN_LEAD_TIMES) {
      test(`sees what a forecast sees at lead time ${leadTime}, of the flight's own airport`, () => {
        const { lead, encoding, ofAirports, forecasts } = runTask(table, { leadTime, until, forecastUntil });
        const flights = pastFlights(table);
        const { airports } = flights.columns;
        const byAirport = airports.map(({ code }, index) => [
          code,
          { ...ofAirports[index], flightsByRoute: {}, flightTypes: {}, costs },
        ]);
        const model = new OperationalModel({
          kind: "operational",
          movement,
          airports: airports.map((airport) => ({
            ...{ ...airport, iata: null, name: null, city: null, country: null },
            ...{ from: "", to: "", flights: 0, delayed: 0, cancelled: 0 },
          })),
          encoding,
          names: { airlines: {}, destinations: {} },
          ...{ flightsByRoute: {}, flightTypes: {}, costs },
          byAirport: Object.fromEntries(byAirport),
          leads: { [leadTime]: lead } as Record<LeadTime, typeof lead>,
        });
        const histories = new ByAirport(airports, (code, index) =>
          replay(flights.ofAirport(code), timeZoneOf(airports[index].timeZone)),
        );
        const ahead = flights.scheduledBetween(until, forecastUntil);
        assert.ok(ahead.length > 300);
        assert.deepEqual(
          ahead.map((flight) => model.forecast(flight, histories, { leadTime }).over),
          forecasts.over,
        );
        const hasInbound = lead.trees.featureNames.includes("inbound.left");
        assert.equal(hasInbound, movement === "arrivals" && leadTime === "hour");
      });
    }
  });
}
