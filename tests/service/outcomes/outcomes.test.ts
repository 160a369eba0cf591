import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { History } from "../../../src/history/history.ts";
import type { Outcome } from "../../../src/history/outcome.ts";
import { openStorage } from "../../../src/store/open-storage.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { foreignConnection, openState } from "../../store/open-state.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { smallService } from "../small-service.ts";

const { key, entry } = keyOf("tower", ["forecast", "outcomes"]);
const planner = keyOf("planner", ["forecast"]);
const config = configWithKeys(entry, planner.entry);
const data = temporaryFolder();
const service = await smallService({ config, storage: await openStorage(data) });
const [{ airport, zone: timeZone }] = service.models.airports.all;
const now = () => Date.now() / 60_000;
const localTime = (instant: number) => formatLocalTime(timeZone.localMinutes(instant), "T");

const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
const send = (url: string, payload: string, app = service.app) =>
  app.inject({ method: "POST", url, headers, payload });
const post = (outcomes: unknown, app = service.app) =>
  send("/v1/outcomes", JSON.stringify({ outcomes }), app);

const outcome = {
  airline: "SKU",
  destination: "SCFA",
  scheduled: "2017-06-01T18:30",
  operated: "2017-06-01T18:52",
};

describe("POST /v1/outcomes", () => {
  test("records outcomes, and returns how it understood each of them and whether it changed the history", async () => {
    const outcomes = [
      { id: "a", airline: "sky airline", destination: "Antofagasta", scheduled: "2017-01-02T10:00" },
      { id: 2, airline: "H2", destination: "ANF", scheduled: "2017-01-02T13:00:00Z" },
      { ...outcome, scheduled: "2017-01-02T10:00", operated: "2017-01-02T10:40:30", ordinal: 1 },
      { ...outcome, scheduled: "2017-01-02 10:00", operated: "2017-01-02T13:41:00.000Z" },
      { ...outcome, scheduled: "2017-01-02T10:00", operated: null },
    ];
    const answer = await post(outcomes);
    assert.equal(answer.statusCode, 200, answer.body);
    const item = {
      airline: "SKU",
      origin: "SCEL",
      destination: "SCFA",
      scheduled: "2017-01-02T10:00:00",
      ordinal: 0,
    };
    assert.deepEqual(answer.json(), {
      outcomes: [
        { id: "a", ...item, operated: null, changed: true },
        { id: 2, ...item, operated: null, changed: false },
        { ...item, operated: "2017-01-02T10:40:30", ordinal: 1, changed: true },
        { ...item, operated: "2017-01-02T10:41:00", changed: true },
        { ...item, operated: null, changed: false },
      ],
      summary: { outcomes: 5, recorded: 5, changed: 3, failed: 0 },
    });
  });

  test("takes 24:00 as midnight at the end of its date", async () => {
    const [midnight, same] = (
      await post([
        { ...outcome, scheduled: "2017-03-02T00:00", operated: "2017-03-02T00:20" },
        { ...outcome, scheduled: "2017-03-01T24:00", operated: "2017-03-02T00:20" },
      ])
    ).json().outcomes;
    assert.deepEqual([midnight.changed, same], [true, { ...midnight, changed: false }]);
  });

  test("changes nothing when it is sent again", async () => {
    const operated = "2017-05-01T18:52";
    const outcomes = ["2017-05-01T18:30", "2017-05-01T18:31"].map((scheduled) => ({
      ...outcome,
      scheduled,
      operated,
    }));
    assert.equal((await post(outcomes)).json().summary.changed, 2);
    assert.equal((await post(outcomes)).json().summary.changed, 0);
    assert.equal((await post([...outcomes, ...outcomes].reverse())).json().summary.changed, 0);
  });

  test("is one flight however its time is written, to the second", async () => {
    const second = fc.integer({ min: 0, max: 86_399 }).map((second) => Date.UTC(2017, 6, 3) + second * 1000);
    const written = (instant: number, ahead: number) =>
      `${new Date(instant + ahead * 60_000).toISOString().slice(0, 19)}${ahead < 0 ? "-" : "+"}${String(Math.floor(Math.abs(ahead) / 60)).padStart(2, "0")}:${String(Math.abs(ahead) % 60).padStart(2, "0")}`;
    await fc.assert(
      fc.asyncProperty(second, fc.integer({ min: -720, max: 840 }), async (instant, ahead) => {
        const local = localTime(instant / 60_000);
        await post([{ ...outcome, scheduled: local, operated: local }]);
        const again = { ...outcome, scheduled: written(instant, ahead), operated: written(instant, ahead) };
        const [item] = (await post([again])).json().outcomes;
        assert.deepEqual([item.scheduled, item.operated, item.changed], [local, local, false]);
      }),
      { numRuns: 50 },
    );
    // Two times that are computed in two ways, to numbers that differ in the last bit.
    const twice = ["1977-12-22T06:55:07", "1977-12-22T22:40:07+12:45"];
    const answer = await post(twice.map((scheduled) => ({ ...outcome, scheduled, operated: scheduled })));
    assert.equal(answer.json().summary.changed, 1);
  });

  test("records the valid ones of a batch and reports the problem of each other in its item", async () => {
    const at = "2017-02-01T10:00";
    const bad: readonly [object | null, string, string][] = [
      [{ ...outcome, airline: "Nowhere Air" }, "/airline", "unknown-category"],
      [{ ...outcome, destination: "" }, "/destination", "invalid-request"],
      [{ ...outcome, scheduled: "yesterday" }, "/scheduled", "invalid-request"],
      [{ ...outcome, scheduled: "1969-12-31T23:59" }, "/scheduled", "invalid-request"],
      [{ ...outcome, operated: "18:52" }, "/operated", "invalid-request"],
      [{ ...outcome, operated: 25 }, "/operated", "invalid-request"],
      [{ ...outcome, operated: false }, "/operated", "invalid-request"],
      [{ ...outcome, scheduled: at, operated: "2017-01-31T09:59" }, "/operated", "invalid-request"],
      [{ ...outcome, scheduled: at, operated: "2017-02-08T10:01" }, "/operated", "invalid-request"],
      [{ ...outcome, ordinal: -1 }, "/ordinal", "invalid-request"],
      [{ ...outcome, ordinal: 0.5 }, "/ordinal", "invalid-request"],
      [{ ...outcome, ordinal: "1" }, "/ordinal", "invalid-request"],
      [{ ...outcome, ordinal: null }, "/ordinal", "invalid-request"],
      [{ ...outcome, id: {} }, "/id", "invalid-request"],
      [null, "/airline", "invalid-request"],
    ];
    const good = [
      { ...outcome, scheduled: at, operated: "2017-01-31T10:00" },
      { ...outcome, scheduled: at, operated: "2017-02-08T10:00", ordinal: 1 },
    ];
    const answer = await post([good[0], ...bad.map(([fields]) => fields), good[1]]);
    assert.equal(answer.statusCode, 200, answer.body);
    const { outcomes, summary } = answer.json();
    assert.deepEqual(summary, { outcomes: 17, recorded: 2, changed: 2, failed: 15 });
    assert.deepEqual([outcomes[0].changed, outcomes[16].changed], [true, true]);
    for (const [index, [fields, pointer, code]] of bad.entries()) {
      const { problem } = outcomes[index + 1];
      assert.equal(problem.code, code, JSON.stringify(fields));
      assert.equal(problem.errors[0].pointer, `/outcomes/${index + 1}${pointer}`);
      assert.ok(problem.errors[0].allowed.length > 10);
    }
  });

  test("files nothing under an airline or a destination that is not known", async () => {
    const size = async () => (await service.app.inject({ url: "/v1/history", headers })).json().flights;
    const known = await size();
    for (const wrong of [
      { airline: "XQZ" },
      { airline: "AMS" },
      { destination: "ZZZZ" },
      { destination: "QQQ" },
    ]) {
      const problem = assertProblem(await post([{ ...outcome, ...wrong }]), "no-usable-flight");
      const [[field]] = Object.entries(wrong);
      assert.equal(problem.errors?.[0].pointer, `/outcomes/0/${field}`);
      assert.match(problem.errors?.[0].allowed, /nearest known: [A-Z]{3,4} \(.+\)$/);
    }
    assert.equal(await size(), known);
  });

  test("says which meaning of an ambiguous name it is filed under", async () => {
    const [item] = (await post([{ ...outcome, airline: "Sky", destination: "Buenos Aires" }])).json()
      .outcomes;
    assert.deepEqual([item.airline, item.destination], ["SKU", "SAEZ"]);
    assert.deepEqual(
      item.notes.map(({ code, taken }: { code: string; taken: string }) => [code, taken]),
      [
        ["ambiguous-airline", "SKU"],
        ["ambiguous-destination", "SAEZ"],
      ],
    );
    const [again] = (await post([{ ...outcome, airline: "SKU", destination: "SAEZ" }])).json().outcomes;
    assert.equal(again.changed, false);
    assert.ok(!("notes" in again));
  });

  test("accepts no outcome before it can be known: no forecast sees the future", async () => {
    const outcomeOf = (scheduled: number, operated?: number) => ({
      ...outcome,
      scheduled: localTime(Math.floor(scheduled)),
      operated: operated === undefined ? null : localTime(Math.floor(operated)),
    });
    const moment = now();
    const items = (
      await post([
        outcomeOf(moment - 30, moment - 1),
        outcomeOf(moment - 31, moment + 4),
        outcomeOf(moment - 32, moment + 10),
        outcomeOf(moment + 600, moment - 2),
        outcomeOf(moment - 16),
        outcomeOf(moment - 5),
        outcomeOf(moment + 60),
      ])
    ).json().outcomes;
    assert.deepEqual(
      items.map(({ problem }: { problem?: { errors: object[] } }) => problem === undefined),
      [true, true, false, true, true, false, false],
    );
    assert.match(items[2].problem.detail, /^\/operated is "[^"]+"; allowed: a time until now, which is \d/);
    assert.match(items[5].problem.detail, /^\/operated is null; allowed: the operated time; .* 15 minutes/);
  });

  test("answers 400 if no outcome can be used, with the invalid fields of the first hundred", async () => {
    const answer = await post([{ ...outcome, operated: "?" }, { airline: "SKU" }]);
    const problem = assertProblem(answer, "no-usable-flight");
    assert.deepEqual(
      problem.errors?.map(({ pointer }) => pointer),
      ["/outcomes/0/operated", "/outcomes/1/destination", "/outcomes/1/scheduled"],
    );
    const many = await post(Array.from({ length: 10_000 }, () => ({})));
    assert.equal(assertProblem(many, "no-usable-flight").errors?.length, 100);
  });

  test("answers 400 to a body that is not a list of 1 to 10,000 outcomes", async () => {
    for (const body of ["null", "1", "[]", "{}", '{"outcomes":{}}', '{"outcomes":[]}', '{"outcomes":null}']) {
      assertProblem(await send("/v1/outcomes", body), "invalid-request");
    }
    const most = Array.from({ length: 10_000 }, (_, ordinal) => ({ ...outcome, ordinal }));
    const answer = await post(most);
    assert.equal(answer.statusCode, 200, answer.body.slice(0, 200));
    assert.equal(answer.json().summary.recorded, 10_000);
    assertProblem(await post([...most, outcome]), "invalid-request", [
      { pointer: "/outcomes", value: "a list of 10001", allowed: "a list of 1 to 10000 outcomes" },
    ]);
    assertProblem(await send("/v1/outcomes", "{"), "malformed-json");
    assertProblem(await send("/v1/outcomes", " ".repeat((4 << 20) + 1)), "body-too-large");
  });

  test("asks for a key of the scope outcomes", async () => {
    const payload = JSON.stringify({ outcomes: [outcome] });
    const as = (authorization: Record<string, string>) =>
      service.app.inject({
        method: "POST",
        url: "/v1/outcomes",
        headers: { "content-type": "application/json", ...authorization },
        payload,
      });
    assertProblem(await as({}), "unauthenticated");
    assertProblem(await as({ authorization: `Bearer ${planner.key}` }), "forbidden");
    assert.equal((await as({ authorization: `Bearer ${key}` })).statusCode, 200);
  });

  test("answers 503 while the file is locked, at once after the first ones; forecasts go on", async () => {
    const at = (minute: number) => `2017-09-09T09:${minute}`;
    const report = (minute: number) => post([{ ...outcome, scheduled: at(minute), operated: at(minute) }]);
    const flight = { airline: "SKU", destination: "SCFA", scheduled: "2017-09-10T10:00" };
    const holder = foreignConnection(data);
    const stored = () => holder.prepare("SELECT count(*) AS stored FROM outcomes").get()?.stored;
    const before = stored();
    holder.exec("BEGIN EXCLUSIVE");
    const order: string[] = [];
    const noted = async <Answer>(name: string, answer: Promise<Answer>) => {
      await answer;
      order.push(name);
      return answer;
    };
    const waiting = [10, 11, 12, 13].map((minute) => noted("report", report(minute)));
    const beside = await Promise.all([
      noted("health", service.app.inject("/health")),
      noted("forecast", send("/v1/forecasts", JSON.stringify({ flights: [flight] }))),
      noted("ready", service.app.inject("/ready")),
      noted("history", service.app.inject({ url: "/v1/history/hours", headers })),
      noted("metrics", service.app.inject({ url: "/metrics", headers })),
      noted("models", service.app.inject({ url: "/v1/models/baseline", headers })),
    ]);
    assert.deepEqual(
      beside.map(({ statusCode }) => statusCode),
      [200, 200, 200, 200, 200, 200],
    );
    assert.equal(order.includes("report"), false, "nothing else waits for the disk");
    const refused = await Promise.all(waiting);
    const later = await report(14);
    for (const answer of [...refused, later]) {
      assertProblem(answer, "storage-unavailable");
      assert.equal(answer.headers["retry-after"], "5");
    }
    assert.equal(stored(), before);
    holder.exec("ROLLBACK");
    let answer = await report(10);
    for (; answer.statusCode === 503; answer = await report(10)) await setTimeout(5);
    assert.equal(answer.json().summary.changed, 1);
    const again = await Promise.all([report(11), report(11)]);
    assert.deepEqual(
      again.map((each) => each.json().summary.changed),
      [1, 0],
      "requests that are stored together are distinguished",
    );
  });

  test("stores every report that waits for a lock which is released in time, once", async () => {
    const holder = foreignConnection(data);
    holder.exec("BEGIN EXCLUSIVE");
    const at = (minute: number) => `2017-09-11T09:${minute}`;
    const reports = Array.from({ length: 30 }, (_, index) =>
      post([{ ...outcome, scheduled: at(10 + index), operated: at(10 + index) }]),
    );
    await service.app.inject("/health"); // they have arrived
    holder.exec("ROLLBACK");
    for (const answer of await Promise.all(reports)) {
      assert.equal(answer.json().summary?.changed, 1, answer.body);
    }
  });
});

describe("forecasts after outcomes", () => {
  const DAY = 24 * 60;
  const start = Date.UTC(2017, 9, 1) / 60_000;
  const flown: Outcome[] = Array.from({ length: 900 }, (_, index) => ({
    airlineCode: ["SKU", "LAN"][index % 2],
    destination: ["SCFA", "SCCI", "SPJC"][index % 3],
    scheduled: start + index * 20,
    operated: start + index * 20 + ((index * 37) % 60) - 10,
    ordinal: 0,
  }));
  const later = start + 12 * DAY + 300;
  const asked = [
    { airlineCode: "SKU", destination: "SCFA", flightType: "N", scheduled: later } as const,
    { airlineCode: "LAN", destination: "SPJC", flightType: "I", scheduled: later + DAY } as const,
    { airlineCode: "LAN", destination: "SPJC", flightType: "I", scheduled: later + 9 * DAY } as const,
  ];
  const flights = asked.map(({ airlineCode, destination, scheduled }) => ({
    airline: airlineCode,
    destination,
    scheduled: localTime(scheduled),
  }));

  test("use them, as those of the model itself do, and after a restart too", async (t) => {
    const folder = temporaryFolder();
    const first = await smallService({ config, storage: await openStorage(folder) });
    const ask = async (app: typeof first.app) =>
      (await send("/v1/forecasts", JSON.stringify({ flights }), app)).json().forecasts;
    const leadTimes = (forecasts: readonly { leadTime: string }[]) =>
      forecasts.map(({ leadTime }) => leadTime);
    const before = await ask(first.app);
    assert.deepEqual(leadTimes(before), ["schedule", "schedule", "schedule"]);

    const answer = await post(
      flown.map(({ airlineCode, scheduled, operated, destination }) => ({
        airline: airlineCode,
        destination,
        scheduled: localTime(scheduled),
        operated: localTime(operated as number),
      })),
      first.app,
    );
    assert.equal(answer.json().summary.changed, 900);
    const history = new History(timeZone);
    for (const outcome of flown) history.record(outcome);
    const { model } = first.models.operational.current;
    const expected = asked.map((flight) => model.forecast(flight, { history }));
    const forecasts = await ask(first.app);
    assert.deepEqual(leadTimes(forecasts), ["hour", "day", "schedule"]);
    for (const [index, { probability, expectedLatenessMinutes }] of expected.entries()) {
      assert.equal(forecasts[index].probability, Math.round(probability * 1e6) / 1e6);
      const tenths = Math.round(expectedLatenessMinutes * 10) / 10;
      assert.equal(forecasts[index].expectedLatenessMinutes, tenths);
    }
    for (const index of [0, 1]) assert.notEqual(forecasts[index].probability, before[index].probability);

    await first.app.close();
    const second = await smallService({ config, storage: await openStorage(folder) });
    t.after(() => second.app.close());
    assert.deepEqual(await ask(second.app), forecasts);
  });
});

test("two processes record outcomes in one file at once, and both know all of them", async () => {
  const folder = temporaryFolder();
  const [one, other] = await Promise.all(
    [0, 1].map(async () => smallService({ config, storage: await openStorage(folder) })),
  );
  /** Sends a report until it is stored, as clients do: where the machine is busy, the lock of the other process may outlast it. */
  async function report(ordinal: number): Promise<void> {
    const { statusCode } = await post([{ ...outcome, ordinal }], [one, other][ordinal % 2].app);
    if (statusCode === 503) return report(ordinal);
    assert.equal(statusCode, 200);
  }
  await Promise.all(Array.from({ length: 60 }, (_, ordinal) => report(ordinal)));
  assert.equal((await openState(folder, [airport])).outcomes.historyOf(airport).size, 60);
});
