import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { timeZoneOf } from "../../../src/flights/time-zone.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { openStorage } from "../../../src/store/open-storage.ts";
import { AIRPORTS, operationalOfAirports } from "../../models/operational/operational-of-airports.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { readExposition, seriesValue } from "../metrics/exposition.ts";
import { serviceOf, smallService } from "../small-service.ts";

const tower = keyOf("tower", ["forecast", "outcomes"]);
const chief = keyOf("chief", ["forecast", "admin"]);
const config = configWithKeys(tower.entry, chief.entry);
const folder = temporaryFolder();
const [service, other] = [
  await smallService({ config, storage: await openStorage(folder) }),
  await smallService({ config, storage: await openStorage(folder) }),
];

const post = (url: string, payload: object, { key } = tower, { app } = service) =>
  app.inject({ method: "POST", url, headers: { authorization: `Bearer ${key}` }, payload });
const report = (...arrivals: readonly object[]) => post("/v1/arrivals", { arrivals });
const withdraw = (filter: object, key = chief) => post("/v1/arrivals/withdrawals", filter, key);
const history = async ({ app } = service) =>
  (await app.inject({ url: "/v1/history", headers: { authorization: `Bearer ${chief.key}` } })).json();
const metric = async (name: string, labels: Record<string, string> = {}) =>
  seriesValue(readExposition((await service.app.inject("/metrics")).body), name, labels) ?? 0;

const zone = timeZoneOf("America/Santiago");
const now = Math.floor(Date.now() / 60_000);
const at = (minutes: number) => formatLocalTime(zone.localMinutes(now + minutes), "T");
const leg = { registration: "cc-baa", origin: "ANF", scheduled: at(30) };

describe("POST /v1/arrivals", () => {
  test("stores legs in all processes, and shows how each was understood", async () => {
    const full = {
      ...{ id: "a", airport: "SCL", airline: "LA", ...leg },
      ...{ departed: at(-60), estimated: at(45), estimatedAt: at(-50) },
    };
    const answer = await report(full, { id: 2, ...leg, registration: "CC BAB", scheduled: at(24 * 60) });
    assert.equal(answer.statusCode, 200, answer.body);
    const { arrivals, summary } = answer.json();
    assert.deepEqual(summary, { arrivals: 2, recorded: 2, changed: 2, failed: 0 });
    const { departed, ...first } = arrivals[0];
    assert.equal(departed.slice(0, 16), at(-60).slice(0, 16));
    assert.deepEqual(first, {
      ...{ id: "a", airport: first.airport, registration: "CCBAA", origin: "SCFA", airline: "LAN" },
      ...{ scheduled: at(30), estimated: at(45), estimatedAt: at(-50), changed: true },
    });
    assert.deepEqual(arrivals[1], {
      ...{ id: 2, airport: first.airport, registration: "CCBAB", origin: "SCFA" },
      ...{ scheduled: at(24 * 60), changed: true },
    });
    const again = await report(full, { ...leg, actual: at(-1), departed: at(-62) });
    assert.deepEqual(again.json().summary, { arrivals: 2, recorded: 2, changed: 1, failed: 0 });
    const { arrivals: known, arrivalsReported } = await history();
    assert.deepEqual([known, arrivalsReported], [2, true]);
    while ((await history(other)).arrivals < 2) await sleep(5);
    assert.equal((await history(other)).arrivalsReported, true);
  });

  test("answers each unusable arrival with what is wrong and what is allowed; the others are stored", async () => {
    const before = await metric("puntual_arrivals_refused_total", { reason: "ahead" });
    const cases: readonly [object, string, RegExp][] = [
      [{ actual: at(20) }, "/actual", /until now, which is .* at the airport/],
      [{ departed: at(20) }, "/departed", /until now, which is/],
      [{ estimated: at(40), estimatedAt: at(20) }, "/estimatedAt", /until now/],
      [{ departed: at(-5), actual: at(-10) }, "/departed", /before actual/],
      [{ estimatedAt: at(-5) }, "/estimatedAt", /nothing without estimated/],
      [{ estimated: at(30 * 24 * 60) }, "/estimated", /24 hours before the scheduled time to 7 days/],
      [{ scheduled: at(40 * 24 * 60) }, "/scheduled", /until 30 days from now/],
      [{ scheduled: "soon" }, "/scheduled", /a time such as/],
      [{ registration: undefined }, "/registration", /registration of the aircraft, such as CC-BAA/],
      [{ registration: "CC--BAA" }, "/registration", /letters and digits/],
      [{ registration: null }, "/registration", /letters and digits/],
      [{ registration: "C".repeat(13) }, "/registration", /12 characters/],
      [{ origin: "Atlantis" }, "/origin", /ICAO or IATA code or a name, such as the nearest/],
      [{ origin: "Atlantis", airline: "LAN" }, "/origin", /ICAO or IATA code or a name/],
      [{ airline: "No Such Air" }, "/airline", /ICAO or IATA code or a name/],
    ];
    const answer = await report(
      ...cases.map(([fields]) => ({ ...leg, ...fields })),
      { ...leg, status: "Cancelled" },
      { ...leg, scheduled: at(60) },
    );
    const { arrivals, summary } = answer.json();
    assert.deepEqual(summary, { arrivals: 17, recorded: 1, changed: 1, failed: 16 });
    for (const [index, [, pointer, allowed]] of cases.entries()) {
      const { problem } = arrivals[index];
      const [error] = problem.errors;
      assert.equal(error.pointer, `/arrivals/${index}${pointer}`, JSON.stringify(problem));
      assert.match(error.allowed, allowed);
    }
    assert.equal(arrivals[15].problem.code, "cancelled-flight");
    assert.equal((await metric("puntual_arrivals_refused_total", { reason: "ahead" })) - before, 3);
  });

  test("refuses a list that is none, empty or too long, and a key without the scope", async () => {
    for (const body of [{}, { arrivals: [] }, { arrivals: "x" }, { arrivals: Array(10_001).fill({}) }]) {
      assertProblem(await post("/v1/arrivals", body), "invalid-request");
    }
    assertProblem(await report({ ...leg, origin: 5 }), "no-usable-flight");
    assertProblem(await post("/v1/arrivals", { arrivals: [leg] }, chief), "forbidden");
  });

  test("is refused by a model of arrivals, whose actual times are outcomes", async () => {
    const models = new ServedModels();
    await models.baseline.load("baseline");
    await models.operational.load(await operationalOfAirports([AIRPORTS.tokyo], "arrivals"));
    const { app } = await serviceOf(models, { config });
    const answer = await post("/v1/arrivals", { arrivals: [leg] }, tower, { ...service, app });
    const [{ pointer, allowed }] = assertProblem(answer, "invalid-request").errors ?? [];
    assert.deepEqual([pointer, /\/v1\/outcomes/.test(allowed)], ["/arrivals", true]);
  });
});

describe("POST /v1/arrivals/withdrawals", () => {
  test("withdraws the arrivals that a filter describes, with a log line and a counter", async () => {
    await report({ ...leg, registration: "N1" }, { ...leg, registration: "N1", scheduled: at(90) });
    const { arrivals } = await history();
    const before = await metric("puntual_arrivals_withdrawn_total");
    const shown = { until: null, airline: null, airport: null, origin: null, registration: "N1" };
    const filter = { from: at(60), registration: "n-1" };
    const dry = await withdraw({ ...filter, dryRun: true });
    const { airport, ...counted } = dry.json();
    assert.deepEqual({ ...counted, airport: null }, { ...shown, from: at(60), dryRun: true, arrivals: 1 });
    assert.equal((await history()).arrivals, arrivals);
    service.lines.splice(0);
    assert.equal((await withdraw(filter)).json().arrivals, 1);
    const line = service.lines.find(({ message }) => message === "arrivals withdrawn");
    assert.deepEqual([line?.key, line?.registration, line?.arrivals], ["chief", "N1", 1]);
    assert.equal((await metric("puntual_arrivals_withdrawn_total")) - before, 1);
    assert.equal((await history()).arrivals, arrivals - 1);
    assert.equal(await metric("puntual_history_arrivals", airport ? { airport } : {}), arrivals - 1);
    while ((await history(other)).arrivals !== arrivals - 1) await sleep(5);
  });

  test("refuses an empty filter, a name for a code, a bad registration and a key without the scope", async () => {
    for (const filter of [{}, { dryRun: true }, { origin: "Antofagasta" }, { registration: "-" }]) {
      assertProblem(await withdraw(filter), "invalid-request");
    }
    assertProblem(await withdraw({ registration: "N1" }, tower), "forbidden");
  });
});

describe("POST /v1/outcomes", () => {
  test("takes the registration of a flight, keeps it in later reports, and names what is allowed", async () => {
    const flight = { airline: "SKU", destination: "SCFA", scheduled: at(-120), operated: at(-100) };
    const send = async (fields: object) =>
      (await post("/v1/outcomes", { outcomes: [{ ...flight, ...fields }] })).json();
    const first = await send({ registration: "cc-baz" });
    assert.deepEqual([first.outcomes[0].registration, first.outcomes[0].changed], ["CCBAZ", true]);
    assert.equal((await send({})).summary.changed, 0);
    assert.equal((await send({ registration: "CCBAZ" })).summary.changed, 0);
    assert.equal((await send({ registration: "CC-BAY" })).summary.changed, 1);
    const [error] = (await send({ registration: "?" })).errors;
    assert.equal(error.pointer, "/outcomes/0/registration");
    assert.match(error.allowed, /letters and digits/);
  });
});
