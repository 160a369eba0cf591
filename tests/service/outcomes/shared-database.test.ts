import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { NO_POSTGRES } from "../../../bench/replicas/postgres-server.ts";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { readDatabaseUrl } from "../../../src/store/postgres/database-url.ts";
import { PostgresStorage } from "../../../src/store/postgres/postgres-storage.ts";
import { PATIENT, testServer } from "../../store/engines.ts";
import { CuttingProxy } from "../../store/postgres/cutting-proxy.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { serveUnchanging } from "../read-models.ts";
import { ServerProcess } from "../server-process.ts";
import { serviceOf } from "../small-service.ts";

const { key, entry } = keyOf("tower", ["forecast", "outcomes", "admin"]);
const config = configWithKeys(entry);
const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
const now = Math.floor(Date.now() / 60_000);
const at = (minutes: number) => `${formatLocalTime(now + minutes, "T")}Z`;
const outcome = (scheduled: number) => ({
  airline: "SKU",
  destination: "SCFA",
  scheduled: at(scheduled),
  operated: at(scheduled + 30),
});
const flights = [{ airline: "SKU", destination: "SCFA", scheduled: at(45) }];

/** A replica of the service whose connections to the database can be cut. */
async function replicaOn(url: string, port: number) {
  const proxy = await CuttingProxy.start(port);
  const storage = await PostgresStorage.open({ ...readDatabaseUrl(url), port: proxy.port }, PATIENT);
  const models = new ServedModels();
  await serveUnchanging(models.baseline, { nameOrFolder: "baseline" });
  await serveUnchanging(models.operational, { nameOrFolder: "operational" });
  const { app } = await serviceOf(models, { config, storage });
  after(() => proxy.end());
  const send = (path: string, payload?: object | string, type = headers["content-type"]) =>
    app.inject({
      url: path,
      headers: { ...headers, "content-type": type },
      ...(payload && { method: "POST", payload }),
    });
  return { app, proxy, send };
}

describe("replicas on one database", { skip: NO_POSTGRES }, () => {
  test("have one history and one choice of models, whichever a report or a change reaches", async () => {
    const server = await testServer();
    const url = await server.createDatabase("filled");
    const [one, other] = [await replicaOn(url, server.port), await replicaOn(url, server.port)];
    const days = Array.from({ length: 9 }, (_, day) => outcome(-60 - day * 24 * 60));
    const answer = await one.send("/v1/outcomes", { outcomes: days });
    assert.equal(answer.json().summary.changed, 9);
    const history = async ({ send }: typeof one) => (await send("/v1/history")).json();
    while ((await history(other)).flights < 9) await sleep(5);
    assert.equal((await history(other)).keptOnDisk, true);
    const forecast = ({ send }: typeof one) => send("/v1/forecasts", { flights, at: at(0) });
    assert.deepEqual((await forecast(one)).json(), (await forecast(other)).json());
    const withdrawn = await other.send("/v1/outcomes/withdrawals", { airline: "SKU" });
    assert.equal(withdrawn.json().outcomes, 9);
    while ((await history(one)).flights > 0) await sleep(5);
    const since = async ({ send }: typeof one) => (await send("/v1/models/baseline")).json().since;
    const [before] = [await since(one), await since(other)];
    assert.equal(await since(other), before);
  });

  test("forecast from memory while it is away, say how old their history is, and catch up by themselves", async () => {
    const server = await testServer();
    const url = await server.createDatabase("filled");
    const [cut, other] = [await replicaOn(url, server.port), await replicaOn(url, server.port)];
    await cut.send("/v1/outcomes", { outcomes: [outcome(-60)] });
    const before = (await cut.send("/v1/forecasts", { flights, at: at(0) })).json();
    assert.deepEqual(Object.keys(before.summary), ["flights", "failed"]);
    const start = Date.now();
    cut.proxy.isDown = true;
    let ready = await cut.send("/ready");
    for (; ready.json().status !== "degraded"; ready = await cut.send("/ready")) await sleep(5);
    assert.equal(ready.statusCode, 200, "it stays in service");
    const { historyAsOf } = ready.json();
    assert.ok(Date.parse(historyAsOf) <= Date.now() && Date.parse(historyAsOf) > start - 5_000, historyAsOf);
    const forecasts = await cut.send("/v1/forecasts", { flights, at: at(0) });
    assert.deepEqual(forecasts.json(), { ...before, summary: { ...before.summary, historyAsOf } });
    assert.equal(forecasts.headers["puntual-history-as-of"], historyAsOf);
    const csv = await cut.send(
      "/v1/forecasts",
      `airline,destination,scheduled\nSKU,SCFA,${at(45)}\n`,
      "text/csv",
    );
    assert.equal(csv.statusCode, 200);
    assert.equal(csv.headers["puntual-history-as-of"], historyAsOf);
    for (const [path, payload] of [
      ["/v1/outcomes", { outcomes: [outcome(-61)] }],
      ["/v1/arrivals", { arrivals: [{ registration: "CC-BAA", origin: "SCFA", scheduled: at(60) }] }],
      ["/v1/outcomes/withdrawals", { airline: "SKU" }],
      ["/v1/models/baseline/activate", {}],
    ] as const) {
      const refused = await cut.send(path, payload);
      assertProblem(refused, "storage-unavailable");
      assert.equal(refused.headers["retry-after"], "5");
    }
    assert.equal((await cut.send("/v1/history")).json().asOf, historyAsOf);
    const metrics = (await cut.send("/metrics")).body;
    assert.ok(Number(/^puntual_history_behind_seconds (\S+)/m.exec(metrics)?.[1]) > 0);
    await other.send("/v1/outcomes", { outcomes: [outcome(-62)] });
    assert.equal((await cut.send("/ready")).json().refusesReports, true);
    cut.proxy.isDown = false;
    while ((await cut.send("/ready")).json().historyAsOf !== undefined) await sleep(5);
    const history = (await cut.send("/v1/history")).json();
    assert.deepEqual([history.flights, history.asOf], [2, null]);
    assert.match((await cut.send("/metrics")).body, /^puntual_history_behind_seconds 0$/m);
    let again = await cut.send("/v1/outcomes", { outcomes: [outcome(-61)] });
    for (; again.statusCode === 503; again = await cut.send("/v1/outcomes", { outcomes: [outcome(-61)] })) {
      await sleep(5);
    }
    assert.equal(again.json().summary.changed, 1);
    const arrivals = [{ registration: "CC-BAA", origin: "SCFA", scheduled: at(60) }];
    assert.equal((await cut.send("/v1/arrivals", { arrivals })).statusCode, 200);
    assert.deepEqual(Object.keys((await cut.send("/ready")).json()), ["status", "model"]);
  });

  test("are degraded while reports cannot be stored, though they follow the database", async () => {
    const server = await testServer();
    const url = await server.createDatabase("filled");
    const name = new URL(url).pathname.slice(1);
    const { send } = await replicaOn(url, server.port);
    const ready = async () => (await send("/ready")).json();
    assert.equal((await ready()).status, "ready");
    await server.query(
      "CREATE FUNCTION puntual.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE disk_full; END $$",
      name,
    );
    await server.query(
      "CREATE TRIGGER refuse BEFORE INSERT ON puntual.outcomes EXECUTE FUNCTION puntual.refuse()",
      name,
    );
    const refused = await send("/v1/outcomes", { outcomes: [outcome(-60)] });
    assertProblem(refused, "storage-unavailable");
    const { status, refusesReports, historyAsOf } = await ready();
    assert.deepEqual([status, refusesReports, historyAsOf], ["degraded", true, undefined]);
    await server.query("DROP TRIGGER refuse ON puntual.outcomes", name);
    let again = await send("/v1/outcomes", { outcomes: [outcome(-60)] });
    for (; again.statusCode === 503; again = await send("/v1/outcomes", { outcomes: [outcome(-60)] })) {
      await sleep(5);
    }
    assert.equal(again.json().summary.changed, 1);
    assert.equal((await ready()).status, "ready");
  });
});

/** Starts the service as a process; killed after the tests. */
function started(environment: Readonly<Record<string, string>>, ...options: string[]): ServerProcess {
  const process = new ServerProcess({ command: ["src/cli/puntual.js", "serve", ...options], environment });
  after(() => process.child.kill("SIGKILL"));
  return process;
}

describe("the service with a database", { skip: NO_POSTGRES }, () => {
  test("ends with one clear line where it cannot be used: 2 for its settings, 1 for the database", async () => {
    const server = await testServer();
    for (const [environment, code, message] of [
      [
        { PUNTUAL_DATABASE_URL: "postgres://me:hidden@db" },
        2,
        /^puntual: environment variable PUNTUAL_DATABASE_URL: "postgres:\/\/me:…@db" is not allowed; allowed: .*\n$/,
      ],
      [
        { PUNTUAL_DATABASE_URL: server.url("filled"), PUNTUAL_DATA_DIR: "data" },
        2,
        /^puntual: environment variable PUNTUAL_DATA_DIR: "data" is not allowed; allowed: none beside PUNTUAL_DATABASE_URL.*\n$/,
      ],
      [
        { PUNTUAL_DATABASE_URL: server.url("filled"), PUNTUAL_DATABASE_PASSWORD: "hidden" },
        1,
        /^puntual: PUNTUAL_DATABASE_URL: postgres:\/\/puntual@127\S+\/filled cannot be used: password authentication failed for user "puntual"\n$/,
      ],
      [
        { PUNTUAL_DATABASE_URL: "postgres://me@127.0.0.1:1/x", PUNTUAL_DATABASE_WAIT_SECONDS: "0" },
        1,
        /^puntual: PUNTUAL_DATABASE_URL: postgres:\/\/me@127.0.0.1:1\/x cannot be used: connect ECONNREFUSED 127.0.0.1:1\n$/,
      ],
    ] as const) {
      const process = started(environment);
      assert.equal(await process.ended, code, process.stderr);
      assert.match(process.stderr, message);
      assert.doesNotMatch(process.stdout + process.stderr, /hidden|s3cret/);
    }
  });

  test("ends in the same way where the database goes away between its check and the first use of its data", async () => {
    const server = await testServer();
    const url = await server.createDatabase("filled");
    // At the choices of models, at the records of the airport, and at those of an airport without a name.
    for (const text of [
      "LISTEN puntual",
      "LEFT JOIN puntual.airports",
      "min(scheduled) FROM puntual.outcomes",
    ]) {
      const proxy = await CuttingProxy.start(server.port);
      after(() => proxy.end());
      proxy.goDownAt(text);
      const process = started({ PUNTUAL_DATABASE_URL: url.replace(String(server.port), String(proxy.port)) });
      assert.equal(await process.ended, 1, process.stderr);
      assert.match(
        process.stderr,
        /^puntual: PUNTUAL_DATABASE_URL: postgres:\/\/puntual@127\S+ cannot be used: .+\n$/,
      );
    }
  });

  test("shares it between its workers", async () => {
    const server = await testServer();
    const process = started(
      { PUNTUAL_DATABASE_URL: await server.createDatabase("filled") },
      "--workers",
      "2",
    );
    const url = await process.url();
    for (let request = 0; request < 6; request++) {
      assert.equal(
        ((await (await fetch(`${url}/v1/history`)).json()) as { keptOnDisk: boolean }).keptOnDisk,
        true,
      );
    }
    process.child.kill("SIGTERM");
    assert.equal(await process.ended, 0);
  });
});
