import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { after, describe, test } from "node:test";
import { NO_POSTGRES, PostgresServer } from "../../../bench/replicas/postgres-server.ts";
import { bundleServer, SERVER_FILE } from "../../../build/server-bundle.ts";
import { buildApp } from "../../../src/service/app.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { VERSION } from "../../../src/version.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { baselineInputs } from "../inference/inference-request.ts";
import { ServerProcess } from "../server-process.ts";

const folder = join(temporaryFolder(), "server");
const nowhere = join(temporaryFolder(), "nowhere");
mkdirSync(nowhere);
const { inputs } = await bundleServer(folder);
const file = join(folder, SERVER_FILE);

function bundle(environment: Readonly<Record<string, string>> = {}, ...options: string[]): ServerProcess {
  const server = new ServerProcess({ command: [file, ...options], folder: nowhere, environment });
  after(() => server.child.kill("SIGKILL"));
  return server;
}

const models = new ServedModels();
await models.baseline.load("baseline");
await models.operational.load("operational");
const app = await buildApp({ models });
after(() => app.close());

const flight = { airline: "LAN", destination: "SCFA", scheduled: "2017-07-03T10:00" };
const row = { OPERA: "Aerolineas Argentinas", TIPOVUELO: "N", MES: 3 };

const TENSORS = baselineInputs([{ airline: row.OPERA, flightType: row.TIPOVUELO, month: row.MES }]);

/** A request of each kind whose answer does not depend on the time. */
const REQUESTS: readonly (readonly [path: string, body?: unknown, type?: string])[] = [
  ["/health"],
  ["/ready"],
  ["/nowhere"],
  ["/predict", { flights: [row, row] }],
  ["/predict", { flights: [{ ...row, MES: 13 }] }],
  ["/predict", { flights: [{ ...row, OPERA: "Nobody" }] }],
  ["/predict", "{"],
  ["/v1/forecasts", { flights: [flight, { ...flight, airline: 7 }] }],
  ["/v1/forecasts", { flights: [] }],
  ["/v1/forecasts?explain=true&language=es", { flights: [flight] }],
  ["/v1/forecasts?explain=maybe", { flights: [flight] }],
  ["/v1/forecasts", `${JSON.stringify(flight)}\n{}\n`, "application/x-ndjson"],
  ["/v1/forecasts", "airline,destination,scheduled\nLAN,SCFA,2017-07-03T10:00\n", "text/csv"],
  ["/v1/outcomes", { outcomes: [] }],
  ["/v2"],
  ["/v2/health/ready"],
  ["/v2/models/baseline"],
  ["/v2/models/unknown"],
  ["/v2/models/baseline/infer", { inputs: TENSORS, parameters: { binary_data_output: true } }],
  ["/v2/models/baseline/infer", { inputs: TENSORS }, "application/octet-stream"],
  ["/v2/models/baseline/infer", { inputs: [{ ...TENSORS[0], parameters: { binary_data_size: "x" } }] }],
  ["/assets/nothing.js"],
  ["/openapi.json"],
  ["/docs/"],
  ["/docs/start.js"],
  ["/docs/swagger-ui.css"],
  ["/docs/swagger-ui-bundle.js"],
];

describe("the bundled server", { timeout: 120_000 }, () => {
  test("keeps its state in PostgreSQL, whose client it contains", { skip: NO_POSTGRES }, async () => {
    const server = await PostgresServer.start();
    after(() => server.end());
    const environment = { PUNTUAL_DATABASE_URL: await server.createDatabase() };
    const migration = bundle(environment, "--migrate");
    assert.equal(await migration.ended, 0, migration.stderr);
    assert.deepEqual(JSON.parse(migration.stdout), { before: 0, format: 1 });
    const service = bundle(environment);
    const history = await (await fetch(`${await service.url()}/v1/history`)).json();
    assert.equal((history as { readonly keptOnDisk: boolean }).keptOnDisk, true);
    service.child.kill("SIGTERM");
    assert.equal(await service.ended, 0);
  });

  test("answers as the sources do, alone in a folder, and ends well on SIGTERM", async () => {
    const server = bundle();
    const url = await server.url();
    for (const [path, body, type = "application/json"] of REQUESTS) {
      const payload = typeof body === "string" ? body : JSON.stringify(body);
      const init =
        body === undefined ? {} : { method: "POST", body: payload, headers: { "content-type": type } };
      const answer = await fetch(url + path, init);
      const expected = await app.inject({
        ...init,
        url: path,
        method: body === undefined ? "GET" : "POST",
        ...(body === undefined ? {} : { payload }),
      });
      // The description of the bundle is the same, without the indentation.
      const read = (text: string) => (path === "/openapi.json" ? JSON.parse(text) : text);
      assert.deepEqual(
        [answer.status, answer.headers.get("content-type"), read(await answer.text())],
        [expected.statusCode, expected.headers["content-type"], read(expected.body)],
        path,
      );
    }
    assert.match(await (await fetch(`${url}/metrics`)).text(), /^# HELP /);
    assert.equal((await fetch(`${url}/v1/models`)).status, 200);
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
  });

  test("brings the planners' page with all that it asks for at its start", async () => {
    const server = bundle();
    const url = await server.url();
    const html = await (await fetch(url)).text();
    const files = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => path);
    assert.ok(files.length >= 3, html);
    for (const path of files) {
      const answer = await fetch(`${url}/${path}`);
      assert.equal(answer.status, 200, path);
      assert.match(String(answer.headers.get("content-encoding")), /^(br|gzip)$/);
      assert.notEqual((await answer.text()).trim(), "", path);
    }
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
  });

  test("has its workers run the same file", async () => {
    const server = bundle({}, "--workers", "2");
    const url = await server.url();
    await server.says("worker serves", 2);
    assert.equal((await fetch(`${url}/health`, { headers: { connection: "close" } })).status, 200);
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
  });

  test("loads rarely used parts: traces are sent, a key file is read", async (t) => {
    const keys = join(nowhere, "keys.json");
    writeFileSync(keys, '{"keys":[]}');
    const collector = createServer((request, response) => {
      request.resume().on("end", () => response.end("{}"));
    }).listen(0, "127.0.0.1");
    t.after(() => collector.close());
    await once(collector, "listening");
    const { port } = collector.address() as AddressInfo;
    const server = bundle({
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      PUNTUAL_KEYS_FILE: keys,
    });
    const url = await server.url();
    assert.equal((await fetch(`${url}/v1/models`)).status, 401);
    server.child.kill("SIGTERM");
    const [request] = await once(collector, "request");
    assert.equal(request.url, "/v1/traces");
    assert.equal(await server.ended, 0);
  });

  test("reports a fault of a key file in one line", async () => {
    const keys = join(nowhere, "wrong-keys.json");
    writeFileSync(keys, '{"keys":[{}]}');
    const server = bundle({ PUNTUAL_KEYS_FILE: keys });
    assert.equal(await server.ended, 2);
    assert.match(server.stderr, /^puntual: environment variable PUNTUAL_KEYS_FILE: .*\/keys\/0\/name.*\n$/);
  });

  test("prints its version and its usage, and refuses unknown options", () => {
    const { NODE_V8_COVERAGE, ...env } = process.env;
    const run = (...options: string[]) =>
      execFileSync(process.execPath, [file, ...options], {
        cwd: nowhere,
        encoding: "utf8",
        stdio: "pipe",
        env,
      });
    assert.equal(run("--version"), `${VERSION}\n`);
    assert.match(run("--help"), /^Usage: node puntual-server\.cjs[\s\S]*\n {2}PUNTUAL_DRAIN_SECONDS +\S/);
    assert.throws(() => run("--port", "80"), {
      status: 2,
      stderr: /^puntual: arguments: --port 80 is not allowed/,
    });
  });

  test("starts from the code that V8 made at the build", () => {
    const report = join(nowhere, "report.cjs");
    writeFileSync(
      report,
      'const vm = require("node:vm"); const { Script } = vm;' +
        "vm.Script = class extends Script { constructor(...given) { super(...given);" +
        'console.log("refused:", this.cachedDataRejected); } };',
    );
    const { NODE_V8_COVERAGE, NODE_OPTIONS, ...env } = process.env;
    const options = ["--require", report, file, "--version"];
    const said = execFileSync(process.execPath, options, { encoding: "utf8", env });
    assert.equal(said, `refused: false\n${VERSION}\n`);
  });

  test("holds nothing of the other commands", () => {
    const foreign =
      /node_modules\/(@duckdb|commander|@observablehq|linkedom|cli-progress|@fastify\/swagger)|^src\/(cli|report)\//;
    assert.ok(Object.keys(inputs).length > 100);
    assert.deepEqual(
      Object.keys(inputs).filter((path) => foreign.test(path)),
      [],
    );
  });
});
