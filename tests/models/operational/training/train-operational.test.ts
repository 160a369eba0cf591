import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { pastFlights } from "../../../../src/models/operational/features/past-flights.ts";
import { type LeadTime, MAIN_LEAD_TIMES } from "../../../../src/models/operational/lead-time.ts";
import { leadTimesOf } from "../../../../src/models/operational/model-data.ts";
import { countPast } from "../../../../src/models/operational/training/past-counts.ts";
import {
  type TrainedOperational,
  trainOperational,
} from "../../../../src/models/operational/training/train-operational.ts";
import { runTask } from "../run-task.ts";
import { yearTable } from "../small-model.ts";

const table = yearTable(600);
const nameAt = (
  column: keyof Pick<typeof table, "airline" | "airlineCode" | "destination" | "city" | "flightType">,
  row: number,
) => table[column].names[table[column].codes[row]];
const rows = Array.from({ length: table.rowCount }, (_, row) => row);

describe("a trained operational model", () => {
  let trained: TrainedOperational;
  const progress: number[] = [];
  before(async () => {
    trained = await trainOperational(table, {
      costs: { missed: 4, falseAlarm: 1 },
      leadTimes: ["departure"],
      onLead: (done) => progress.push(done),
    });
  });

  test("is trained at each lead time on all flights", () => {
    assert.deepEqual(
      trained.model.data.leads.schedule,
      runTask(table, { leadTime: "schedule", until: Infinity }).lead,
    );
    for (const leadTime of MAIN_LEAD_TIMES) {
      assert.equal(trained.model.data.leads[leadTime].trees.trees[0].cover[0], 600);
    }
    assert.deepEqual(
      trained.model.data.encoding,
      runTask(table, { leadTime: "schedule", until: Infinity }).encoding,
    );
    assert.deepEqual(progress, [1, 2, 3, 4]);
  });

  test("is trained at further lead times on the flights that have not left by then", () => {
    const stillHere = rows.filter((row) => table.operated[row] > table.scheduled[row]).length;
    const { departure } = trained.model.data.leads;
    assert.ok(stillHere < 600);
    assert.equal(departure?.trees.trees[0].cover[0], stillHere);
    assert.deepEqual(leadTimesOf(trained.model.data), ["schedule", "day", "hour", "departure"]);
  });

  test("refuses a lead time that is none", async () => {
    await assert.rejects(trainOperational(table, { leadTimes: ["2d" as LeadTime] }), {
      code: "invalid-argument",
      message: /schedule, 7d, 3d, day/,
    });
  });

  test("has the threshold of the costs", () => {
    assert.equal(trained.model.threshold, 0.2);
  });

  test("records the number and the window of its flights", () => {
    const late = rows.filter((row) => table.operated[row] - table.scheduled[row] > 15);
    assert.deepEqual(trained.flights, {
      rows: 600,
      delayed: late.length,
      from: Math.min(...table.scheduled),
      to: Math.max(...table.scheduled),
      timeZone: "UTC",
    });
    const counts = trained.model.data.flightsByRoute;
    assert.equal(
      Object.values(counts).reduce((sum, count) => sum + count, 0),
      600,
    );
    for (const [route, count] of Object.entries(counts)) {
      const flown = rows.filter(
        (row) => `${nameAt("airlineCode", row)} ${nameAt("destination", row)}` === route,
      );
      assert.equal(count, flown.length);
    }
    assert.deepEqual(Object.keys(counts), Object.keys(counts).sort());
  });

  test("has the counts of the same flights, for its artefact", () => {
    assert.deepEqual(trained.past?.of(), countPast(pastFlights(table)));
  });

  test("has the most frequent names of airlines and destinations, and the flight type of each destination", () => {
    const { names, flightTypes, encoding } = trained.model.data;
    assert.deepEqual(Object.keys(names.airlines), encoding.airlines);
    assert.deepEqual(Object.keys(names.destinations), encoding.destinations);
    assert.deepEqual(Object.keys(flightTypes), encoding.destinations);
    for (const row of rows) {
      assert.equal(names.airlines[nameAt("airlineCode", row)], nameAt("airline", row));
      assert.equal(names.destinations[nameAt("destination", row)], nameAt("city", row));
      assert.equal(flightTypes[nameAt("destination", row)], nameAt("flightType", row));
    }
  });

  test("holds none of its training flights, and is plain data", () => {
    assert.deepEqual(JSON.parse(JSON.stringify(trained.model.data.encoding)), trained.model.data.encoding);
    assert.deepEqual(structuredClone(trained.model.data), trained.model.data);
  });
});

describe("training is refused before it begins", () => {
  test("for costs that are not over 0", async () => {
    await assert.rejects(trainOperational(table, { costs: { missed: 0, falseAlarm: 1 } }), {
      code: "invalid-argument",
      message: "cost missed: 0 is not allowed; allowed: a number over 0",
    });
  });

  test("for a missing column", async () => {
    const { destination, ...rest } = table;
    await assert.rejects(trainOperational(rest), {
      code: "invalid-argument",
      message: /^flights: a table with/,
    });
  });
});
