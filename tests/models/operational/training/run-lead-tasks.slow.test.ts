import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PuntualError } from "../../../../src/errors.ts";
import type { FlightTable } from "../../../../src/flights/flight-table.ts";
import { parseLocalTime } from "../../../../src/flights/local-time.ts";
import { pastFlights } from "../../../../src/models/operational/features/past-flights.ts";
import { runLeadTasks } from "../../../../src/models/operational/training/run-lead-tasks.ts";
import { runTask } from "../run-task.ts";
import { yearTable } from "../small-model.ts";

const table = yearTable(600);
const until = parseLocalTime("2017-09-01 00:00:00") as number;
/** Tasks with the longest first, so that two threads or more finish them in another order. */
const tasks = (["hour", "schedule", "day"] as const).map((leadTime) => ({
  leadTime,
  until,
  forecastUntil: until + 60 * 1440,
}));

const results = tasks.map((task) => runTask(table, task));

describe("tasks on threads", () => {
  test("have the results of one thread, in the order of the tasks, to the last bit", async () => {
    const progress: number[] = [];
    const onThreads = await runLeadTasks(pastFlights(table), tasks, (done) => progress.push(done), Infinity);
    assert.deepEqual(onThreads, results);
    assert.deepEqual(progress, [1, 2, 3]);
  });

  test("one at a time, of many flights, have the same results", async () => {
    const oneAtATime = await runLeadTasks(pastFlights(table), tasks, undefined, table.rowCount);
    assert.deepEqual(oneAtATime, results);
  });

  test("may be none", async () => {
    assert.deepEqual(await runLeadTasks(pastFlights(table), []), []);
  });

  test("that fail give the error of the catalogue", async () => {
    const punctual: FlightTable = { ...table, operated: table.scheduled };
    await assert.rejects(runLeadTasks(pastFlights(punctual), [tasks[0]]), (error) => {
      assert.ok(error instanceof PuntualError);
      assert.equal(error.code, "invalid-argument");
      assert.match(error.message, /^flights: \d+ with 0 delayed is not allowed/);
      assert.equal(error.details && "name" in error.details && error.details.name, "flights");
      assert.equal(error.status, 400);
      return true;
    });
  });

  test("all fail if one fails", async () => {
    await assert.rejects(runLeadTasks(pastFlights(table), [{ leadTime: "schedule", until: 0 }, tasks[0]]), {
      code: "invalid-argument",
    });
  });

  test("of several months at one lead time have the results of one thread, to the last bit", async () => {
    const months = [until, until + 30 * 1440].flatMap((from) =>
      (["hour", "schedule"] as const).map((leadTime) => ({
        leadTime,
        until: from,
        forecastUntil: from + 30 * 1440,
      })),
    );
    assert.deepEqual(
      await runLeadTasks(pastFlights(table), months),
      months.map((task) => runTask(table, task)),
    );
  });
});
