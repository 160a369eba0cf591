import assert from "node:assert/strict";
import { after, describe, mock, test } from "node:test";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { smallService } from "../small-service.ts";

/** An hour after the clock of Santiago was put back, from 24:00 to 23:00 of 4 April. */
const NOW = "2026-04-05T00:30-04:00";

mock.timers.enable({ apis: ["Date"], now: Date.parse(NOW) });
after(() => mock.timers.reset());

const { key, entry } = keyOf("tower", ["forecast", "outcomes"]);
const config = configWithKeys(entry);
const { app } = await smallService({ config });

const headers = { authorization: `Bearer ${key}` };
const send = async (url: string, payload: string | object, contentType = "application/json", to = app) => {
  const answer = await to.inject({
    method: "POST",
    url,
    headers: { ...headers, "content-type": contentType },
    payload,
  });
  return answer;
};
const report = async (outcomes: readonly object[], to = app) =>
  (await send("/v1/outcomes", { outcomes }, undefined, to)).json();
const flight = { airline: "SKU", destination: "SCFA" };

describe("outcomes in the repeated hour", () => {
  test("have the lateness of their instants, whatever the clock showed", async () => {
    const { app: own } = await smallService({ config });
    const { outcomes, summary } = await report(
      [
        { ...flight, scheduled: "2026-04-04T23:30-03:00", operated: "2026-04-04T23:20-04:00" },
        { ...flight, scheduled: "2026-04-04T23:50-04:00", operated: "2026-04-05T01:00-03:00" },
      ],
      own,
    );
    assert.equal(summary.failed, 0);
    assert.deepEqual(
      outcomes.map(({ scheduled, operated }: Record<string, string>) => [scheduled, operated]),
      [
        ["2026-04-04T23:30:00", "2026-04-04T23:20:00"],
        ["2026-04-04T23:50:00", "2026-04-05T00:00:00"],
      ],
    );
    const hours = (await own.inject({ url: "/v1/history/hours?hours=3", headers })).json();
    assert.deepEqual(
      hours.hours.map(({ from, flights, delayed }: Record<string, unknown>) => [from, flights, delayed]),
      [
        ["2026-04-04T23:00:00", 1, 1], // 50 minutes late
        ["2026-04-04T23:00:00", 1, 0], // 10 minutes late
        ["2026-04-05T00:00:00", 0, 0],
      ],
    );
  });

  test("are two flights an hour apart, with notes that say which is which", async () => {
    const outcomes = ["-03:00", "-04:00"].map((offset) => ({
      ...flight,
      scheduled: `2026-04-04T23:30${offset}`,
      operated: `2026-04-04T23:35${offset}`,
    }));
    const answer = await report(outcomes);
    assert.deepEqual(answer.summary, { outcomes: 2, recorded: 2, changed: 2, failed: 0 });
    assert.deepEqual(
      answer.outcomes.map(({ notes }: { notes: { field: string; taken: string }[] }) =>
        notes.map(({ field, taken }) => `${field} ${taken}`),
      ),
      [
        ["/scheduled 2026-04-04T23:30:00-03:00", "/operated 2026-04-04T23:35:00-03:00"],
        ["/scheduled 2026-04-04T23:30:00-04:00", "/operated 2026-04-04T23:35:00-04:00"],
      ],
    );
    assert.equal((await report(outcomes)).summary.changed, 0);
    assert.equal((await app.inject({ url: "/v1/history", headers })).json().flights, 2);
  });

  test("are the earlier without an offset, but a departure is the later if that is far too early", async () => {
    const { outcomes } = await report([
      { ...flight, scheduled: "2026-04-04T23:10", operated: "2026-04-04T23:55", ordinal: 1 },
      { ...flight, scheduled: "2026-04-04T23:50", operated: "2026-04-04T23:20", ordinal: 1 },
    ]);
    assert.deepEqual(
      outcomes.map(({ notes }: { notes: { taken: string }[] }) => notes.map(({ taken }) => taken.slice(-14))),
      [
        ["23:10:00-03:00", "23:55:00-03:00"],
        ["23:50:00-03:00", "23:20:00-04:00"],
      ],
    );
  });

  test("that have a time which does not exist are refused, with the gap", async () => {
    const { outcomes } = await report([
      { ...flight, scheduled: "2025-09-07T00:30", operated: "2025-09-07T01:10" },
      { ...flight, scheduled: "2025-09-06T23:50", operated: "2025-09-07T01:10" },
    ]);
    assert.deepEqual(outcomes[0].problem.errors, [
      {
        pointer: "/outcomes/0/scheduled",
        value: "2025-09-07T00:30",
        allowed:
          "a time before 2025-09-07T00:00:00 or from 2025-09-07T01:00:00 on, or one with its offset, such as 2025-09-07T00:30:00-04:00, since it is a time that does not exist in America/Santiago, where the clock was put forward from 2025-09-07T00:00:00 to 2025-09-07T01:00:00",
      },
    ]);
    assert.equal(outcomes[1].problem, undefined);
  });
});

describe("forecasts in the repeated hour", () => {
  const flights = ["2026-04-05T23:30", "2026-04-04T23:30", "2026-04-04T23:30-04:00"].map((scheduled) => ({
    ...flight,
    scheduled,
  }));

  test("have a note that says which instant was taken", async () => {
    const { forecasts } = (await send("/v1/forecasts", { flights })).json();
    assert.deepEqual(
      forecasts.map(({ scheduled, notes = [] }: { scheduled: string; notes?: { taken: string }[] }) => [
        ...[scheduled, ...notes.map(({ taken }) => taken)],
      ]),
      [
        ["2026-04-05T23:30:00"],
        ["2026-04-04T23:30:00", "2026-04-04T23:30:00-03:00"],
        ["2026-04-04T23:30:00", "2026-04-04T23:30:00-04:00"],
      ],
    );
  });

  test("have it in CSV and as tensors too", async () => {
    const rows = flights.map(({ scheduled }) => `SKU,SCFA,${scheduled}`);
    const csv = await send(
      "/v1/forecasts",
      `airline,destination,scheduled\n${rows.join("\n")}\n`,
      "text/csv",
    );
    const [, first, second, third] = csv.body.split("\n");
    assert.doesNotMatch(first, /ambiguous-time/);
    assert.match(second, /ambiguous-time: .*23:30:00-03:00 was taken, the earlier of the two/);
    assert.match(third, /ambiguous-time: .*23:30:00-04:00 was taken, as its offset says/);
    const column = (name: string, data: readonly string[]) => ({
      ...{ name, datatype: "BYTES", shape: [data.length], data },
    });
    const inputs = [
      column("airline", ["SKU"]),
      column("destination", ["SCFA"]),
      column("scheduled", ["2026-04-04T23:30"]),
    ];
    const { outputs } = (await send("/v2/models/operational/infer", { inputs })).json();
    const notes = outputs.find(({ name }: { name: string }) => name === "forecast_note");
    assert.match(notes.data[0], /^ambiguous-time: /);
  });

  test("are refused for a time that does not exist", async () => {
    const asked = { flights: [{ ...flight, scheduled: "2026-09-06T00:30" }] };
    const answer = await send("/v1/forecasts", asked);
    assert.equal(answer.statusCode, 400);
    assert.match(answer.json().detail, /does not exist in America\/Santiago/);
  });
});

test("an artefact without an airport is refused if it records another time zone than PUNTUAL_TIME_ZONE", async () => {
  const { operationalIn } = await import("../../models/operational/operational-in-zone.ts");
  const models = new ServedModels("America/Santiago");
  const before = await models.operational.load("operational");
  await assert.rejects(models.operational.load(await operationalIn("America/Lima")), {
    code: "wrong-time-zone",
    message: /is a model of an airport in America\/Lima; allowed here: America\/Santiago$/,
  });
  assert.equal(models.operational.current, before);
});
