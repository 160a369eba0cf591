import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { openStorage } from "../../../src/store/open-storage.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { readExposition, seriesValue } from "../metrics/exposition.ts";
import { smallService } from "../small-service.ts";

const tower = keyOf("tower", ["forecast", "outcomes"]);
const chief = keyOf("chief", ["forecast", "admin"]);
const config = configWithKeys(tower.entry, chief.entry);
const folder = temporaryFolder();
const [service, other] = [
  await smallService({ config, storage: await openStorage(folder) }),
  await smallService({ config, storage: await openStorage(folder) }),
];

const post = (url: string, payload: object, { key } = chief, { app } = service) =>
  app.inject({ method: "POST", url, headers: { authorization: `Bearer ${key}` }, payload });
const withdraw = (filter: object, key = chief, from = service) =>
  post("/v1/outcomes/withdrawals", filter, key, from);
const report = (...outcomes: readonly object[]) => post("/v1/outcomes", { outcomes }, tower);
const flights = async ({ app } = service) =>
  (await app.inject({ url: "/v1/history", headers: { authorization: `Bearer ${chief.key}` } })).json()
    .flights;
const metric = async (name: string, labels: Record<string, string> = {}) =>
  seriesValue(readExposition((await service.app.inject("/metrics")).body), name, labels) ?? 0;

/** Waits until a number is what it should be soon: another process has written. */
const becomes = async (read: () => Promise<number>, expected: number) => {
  while ((await read()) !== expected) await sleep(5);
};

const START = Date.UTC(2017, 5, 1) / 60_000;
const at = (hour: number) => formatLocalTime(START + hour * 60, "T");
/** A flight each hour of two days, of two airlines in turn. */
const outcomes = Array.from({ length: 48 }, (_, hour) => ({
  airline: ["SKU", "LAN"][hour % 2],
  destination: "SCFA",
  scheduled: at(hour),
  operated: at(hour + 1),
}));

describe("POST /v1/outcomes/withdrawals", () => {
  test("withdraws the outcomes that a filter describes, in all processes, with a log line and a counter", async () => {
    assert.equal((await report(...outcomes)).json().summary.changed, 48);
    const before = await metric("puntual_outcomes_withdrawn_total");
    const filter = { from: at(10), until: at(20), airline: "SKU" };
    const shown = { ...filter, origin: "SCEL", destination: null };
    const dry = await withdraw({ ...filter, dryRun: true });
    assert.deepEqual(dry.json(), { ...shown, dryRun: true, outcomes: 5 });
    assert.equal(await flights(), 48);
    service.lines.splice(0);
    const answer = await withdraw(filter);
    assert.equal(answer.statusCode, 200, answer.body);
    assert.deepEqual(answer.json(), { ...shown, dryRun: false, outcomes: 5 });
    assert.equal(await flights(), 43);
    const [line] = service.lines.filter(({ message }) => message === "outcomes withdrawn");
    const { severity, key, from, until, airline, origin, destination, outcomes: count } = line;
    assert.deepEqual(
      { severity, key, from, until, airline, origin, destination, count },
      { severity: "WARNING", key: "chief", ...shown, count: 5 },
    );
    assert.equal((await metric("puntual_outcomes_withdrawn_total")) - before, 5);
    assert.equal((await withdraw({ ...filter, dryRun: true }, chief, other)).json().outcomes, 0);
    await becomes(() => flights(other), 43);
    assert.equal((await withdraw({ destination: "SCFA", airline: "SKU" }, chief, other)).json().outcomes, 19);
    await becomes(() => flights(), 24);
  });

  test("withdraws nothing twice, and lets a flight be reported again", async () => {
    assert.equal((await withdraw({ until: at(48) })).json().outcomes, 24);
    assert.equal((await withdraw({ until: at(48) })).json().outcomes, 0);
    const again = { ...outcomes[0], operated: null };
    assert.equal((await report(again, outcomes[1])).json().summary.changed, 2);
    assert.deepEqual([await flights(), (await report(again, outcomes[1])).json().summary.changed], [2, 0]);
    assert.equal((await withdraw({ from: at(0), until: at(1) })).json().outcomes, 1);
    assert.equal(await flights(), 1);
  });

  test("withdraws more outcomes than it removes at once", async () => {
    const many = Array.from({ length: 9_000 }, (_, index) => ({
      ...outcomes[0],
      scheduled: at(100 + (index >> 2) / 60),
      operated: at(100 + (index >> 2) / 60),
      ordinal: index & 3,
    }));
    assert.equal((await report(...many)).json().summary.changed, 9_000);
    assert.equal((await withdraw({ from: at(100), dryRun: true })).json().outcomes, 9_000);
    assert.equal((await withdraw({ from: at(100) })).json().outcomes, 9_000);
    assert.equal(await flights(), 1);
    await becomes(() => flights(other), 1);
  });

  test("refuses a filter that describes nothing, or not what it seems to", async () => {
    const refused: readonly [object, string][] = [
      [{}, ""],
      [{ dryRun: true }, ""],
      [{ from: at(2), until: at(2) }, "/until"],
      [{ from: "yesterday" }, "/from"],
      [{ until: "2017-02-30T10:00" }, "/until"],
      [{ until: null }, "/until"],
      [{ airline: "LATAM" }, "/airline"],
      [{ destination: "" }, "/destination"],
      [{ airline: ["SKU"] }, "/airline"],
      [{ from: at(2), dryRun: "true" }, "/dryRun"],
    ];
    for (const [body, pointer] of refused) {
      const problem = assertProblem(await withdraw(body), "invalid-request");
      assert.equal(problem.errors?.[0].pointer, pointer, JSON.stringify(body));
    }
    assertProblem(await withdraw({ ordinal: 1, from: at(0) }), "invalid-request");
    assert.equal(await flights(), 1);
  });

  test("needs the scope admin", async () => {
    assertProblem(await withdraw({ from: at(0) }, tower), "forbidden");
    const open = await smallService();
    assertProblem(await withdraw({ from: at(0) }, chief, open), "forbidden");
    assert.equal(await flights(), 1);
  });
});

describe("puntual_outcomes_refused_total", () => {
  const reason = (name: string) => metric("puntual_outcomes_refused_total", { reason: name });
  const all = async () => Promise.all(["invalid", "ahead", "old"].map(reason));

  test("counts reported outcomes that do not enter the history, by reason", async () => {
    const before = await all();
    const later = formatLocalTime(Date.now() / 60_000 + 3 * 24 * 60, "T");
    await report(
      { ...outcomes[0], airline: "Nowhere Air" },
      { ...outcomes[0], scheduled: later, operated: later },
    );
    await report({ ...outcomes[0], scheduled: later, operated: null }, outcomes[2]);
    const week = Array.from({ length: 7 }, (_, day) => ({
      ...outcomes[0],
      scheduled: at(1000 * 24 + day * 24),
      operated: at(1000 * 24 + day * 24),
    }));
    assert.equal((await report(...week)).json().summary.changed, 7);
    const old = await report(outcomes[5]);
    assert.deepEqual(old.json().summary, { outcomes: 1, recorded: 1, changed: 1, failed: 0 });
    const after = await all();
    assert.deepEqual(
      after.map((count, index) => count - before[index]),
      [1, 2, 1],
    );
  });
});
