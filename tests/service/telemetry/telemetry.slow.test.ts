import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { after, describe, test } from "node:test";
import { readConfig } from "../../../src/config.ts";
import { buildApp } from "../../../src/service/app.ts";
import { ServedModels } from "../../../src/service/model-serving/served-models.ts";
import { repository } from "../../import-graph.ts";
import { saveSmallBaseline } from "../../models/baseline/small-baseline.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";

const baseline = join(temporaryFolder(), "small");
const version = await saveSmallBaseline(baseline);

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A span as OTLP has it in JSON. */
interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly traceState?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: readonly Attribute[];
  readonly status: { readonly code?: number };
}

interface Export {
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly resource: Readonly<Record<string, unknown>>;
  readonly spans: readonly Span[];
}

const named = (attributes: readonly Attribute[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

/** Plays the collector of OpenTelemetry. */
async function startCollector() {
  const exports: Export[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const [{ resource, scopeSpans }] = JSON.parse(Buffer.concat(chunks).toString()).resourceSpans;
    exports.push({
      path: request.url,
      headers: request.headers,
      resource: named(resource.attributes),
      spans: scopeSpans.flatMap(({ spans }: { spans: Span[] }) => spans),
    });
    response.setHeader("content-type", "application/json").end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, exports, spans: () => exports.flatMap(({ spans }) => spans) };
}

/** Runs `serve` as it is run in production, with the variables of OpenTelemetry in its environment. */
async function startService(environment: Readonly<Record<string, string>>) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("OTEL_"));
  const child: ChildProcess = spawn(process.execPath, ["src/cli/puntual.js", "serve"], {
    cwd: repository,
    env: {
      ...Object.fromEntries(inherited),
      PORT: "0",
      HOST: "127.0.0.1",
      PUNTUAL_BASELINE: baseline,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  after(() => child.kill("SIGKILL"));
  const closed = once(child, "close");
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  while (!stderr.includes("listens on")) {
    await Promise.race([once(child.stderr as NodeJS.ReadableStream, "data"), closed]);
    if (child.exitCode !== null) assert.fail(stderr);
  }
  const [, url] = /listens on (http:[^,]+),/.exec(stderr) ?? [];
  return {
    url,
    /** Ends it gracefully; returns its log. */
    async end(): Promise<Record<string, unknown>[]> {
      child.kill("SIGTERM");
      assert.deepEqual(await closed, [0, null], stderr);
      return stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    },
  };
}

const traceId = "0af7651916cd43dd8448eb211c80319c";
const parentId = "b7ad6b7169203331";
const flight = { OPERA: "Brisa", TIPOVUELO: "N", MES: 3 };
const post = (url: string, payload: object | string, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "user-agent": "test", ...headers },
    body: typeof payload === "string" ? payload : JSON.stringify(payload),
  }).then(async (answer) => ({ status: answer.status, text: await answer.text() }));

describe("with a configured collector, a service", () => {
  test("sends a span for every request, the last of them when it ends", async () => {
    const collector = await startCollector();
    const service = await startService({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: "api-key=1234",
      OTEL_RESOURCE_ATTRIBUTES: "deployment.environment.name=test",
    });
    const traced = { traceparent: `00-${traceId}-${parentId}-01`, tracestate: "a=1" };
    const predicted = await post(`${service.url}/predict?x=secret`, { flights: [flight, flight] }, traced);
    assert.equal(predicted.status, 200);
    const asked = { airline: "LAN", destination: "SCFA", scheduled: "2018-03-01T14:30" };
    await post(`${service.url}/v1/forecasts`, { flights: [asked, {}] });
    const rows = `${JSON.stringify(asked)}\n`.repeat(300);
    const streamed = await post(`${service.url}/v1/forecasts`, rows, {
      "content-type": "application/x-ndjson",
    });
    assert.equal(streamed.status, 200);
    await fetch(`${service.url}/nope/1`);
    const lines = (await service.end()).filter(({ message }) => message === "request");

    assert.ok(collector.exports.length > 0);
    for (const { path, headers, resource } of collector.exports) {
      assert.equal(path, "/v1/traces");
      assert.equal(headers["api-key"], "1234");
      assert.deepEqual(
        [resource["service.name"], resource["deployment.environment.name"]],
        ["puntual", "test"],
      );
    }
    const spans = collector.spans();
    assert.deepEqual(
      spans.map(({ name, kind }) => [name, kind]),
      [
        ["POST /predict", 2], // a server's
        ["POST /v1/forecasts", 2],
        ["POST /v1/forecasts", 2],
        ["GET", 2],
      ],
    );
    const [predict, forecasts, stream, nowhere] = spans;
    assert.deepEqual([predict.traceId, predict.parentSpanId, predict.traceState], [traceId, parentId, "a=1"]);
    const {
      "puntual.request_id": requestId,
      "network.protocol.version": protocol,
      ...attributes
    } = named(predict.attributes);
    assert.deepEqual(attributes, {
      "http.request.method": "POST",
      "http.route": "/predict",
      "http.response.status_code": 200,
      "url.path": "/predict",
      "url.scheme": "http",
      "server.address": "127.0.0.1",
      "client.address": "127.0.0.1",
      "user_agent.original": "test",
      "puntual.baseline.forecasts": 2,
      "puntual.baseline.version": version,
    });
    assert.equal(protocol, "1.1");
    assert.equal(named(forecasts.attributes)["puntual.operational.forecasts"], 1);
    assert.equal(named(stream.attributes)["puntual.operational.forecasts"], 300);
    assert.notEqual(forecasts.traceId, traceId);
    assert.equal(forecasts.parentSpanId ?? "", "");
    const lost = named(nowhere.attributes);
    assert.deepEqual(
      [lost["http.route"], lost["url.path"], lost["http.response.status_code"]],
      [undefined, "/nope/1", 404],
    );
    assert.ok(
      spans.every(({ status }) => (status.code ?? 0) === 0),
      "a fault of the client's is none of ours",
    );

    assert.equal(requestId, lines[0].requestId);
    for (const [i, { traceId, spanId }] of spans.entries()) {
      const logged = ["trace", "spanId", "trace_sampled"].map(
        (name) => lines[i][`logging.googleapis.com/${name}`],
      );
      assert.deepEqual(logged, [traceId, spanId, true], "the log names the same span");
    }
  });

  test("ends the span of a request that was given up", async () => {
    const collector = await startCollector();
    const service = await startService({
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/elsewhere`,
      OTEL_SERVICE_NAME: "departures",
    });
    const given = new AbortController();
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"flights":[')),
    });
    const answer = fetch(`${service.url}/predict`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      duplex: "half",
      signal: given.signal,
    } as RequestInit);
    await fetch(`${service.url}/health`); // by now it is there
    given.abort();
    await assert.rejects(answer);
    await service.end();
    const [{ path, resource }] = collector.exports;
    assert.deepEqual([path, resource["service.name"]], ["/elsewhere", "departures"]);
    const spans = new Map(collector.spans().map((span) => [span.name, named(span.attributes)]));
    assert.equal(spans.get("GET /health")?.["http.response.status_code"], 200);
    assert.equal(spans.get("POST /predict")?.["error.type"], "aborted");
  });

  test("marks the span of a fault that is not the client's", async () => {
    const collector = await startCollector();
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = collector.url; // the SDK reads it itself
    const config = readConfig();
    const app = await buildApp({ models: new ServedModels(), config });
    delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
    assert.equal((await app.inject("/health")).statusCode, 503);
    await app.close();
    const [{ status, attributes }] = collector.spans();
    assert.equal(status.code, 2);
    assert.equal(named(attributes)["error.type"], "503");
  });

  test("records the traces that its sampler selects, and logs the others too", async () => {
    const collector = await startCollector();
    const service = await startService({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_TRACES_SAMPLER: "parentbased_always_off",
    });
    await fetch(`${service.url}/health`);
    await fetch(`${service.url}/ready`, { headers: { traceparent: `00-${traceId}-${parentId}-01` } });
    const lines = (await service.end()).filter(({ message }) => message === "request");
    assert.deepEqual(
      collector.spans().map(({ name }) => name),
      ["GET /ready"],
    );
    assert.deepEqual(
      lines.map((line) => line["logging.googleapis.com/trace_sampled"]),
      [false, true],
    );
  });

  test("answers as ever when it cannot be reached, with one warning", async () => {
    const service = await startService({
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1",
      OTEL_EXPORTER_OTLP_TIMEOUT: "50",
      OTEL_BSP_SCHEDULE_DELAY: "10",
    });
    for (let request = 0; request < 20; request++) {
      assert.deepEqual(await post(`${service.url}/predict`, { flights: [flight] }), {
        status: 200,
        text: '{"predict":[0]}',
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const lines = await service.end();
    // The small baseline was trained on made-up flights, which is another warning.
    const warnings = lines.filter(
      ({ severity, message }) => severity !== "INFO" && !/trained on other flights/.test(String(message)),
    );
    assert.deepEqual(
      warnings.map(({ severity, message }) => [severity, message]),
      [["WARNING", "traces cannot be exported"]],
    );
    assert.equal(lines.filter(({ message }) => message === "request").length, 20);
  });
});

describe("without a collector, or switched off,", () => {
  const off: Record<string, Record<string, string>> = {
    "no variable is set": {},
    "the SDK is disabled": { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1", OTEL_SDK_DISABLED: "true" },
    "no exporter is wanted": {
      OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1",
      OTEL_TRACES_EXPORTER: "none",
    },
  };
  for (const [what, environment] of Object.entries(off)) {
    test(`nothing of OpenTelemetry is loaded where ${what}`, async () => {
      assert.deepEqual(await loadedPackages(environment), []);
    });
  }

  test("(which can be seen: with a collector it is loaded)", async () => {
    const loaded = await loadedPackages({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:1" });
    assert.ok(loaded.includes("@opentelemetry/sdk-trace-base"), loaded.join());
  });
});

/** The packages of OpenTelemetry that a process has loaded once it has answered a request. */
async function loadedPackages(environment: Readonly<Record<string, string>>): Promise<string[]> {
  const program = `
    import { createRequire } from "node:module";
    import { buildApp } from "./src/service/app.ts";
    import { readConfig } from "./src/config.ts";
    import { ServedModels } from "./src/service/model-serving/served-models.ts";
    const app = await buildApp({ models: new ServedModels(), config: readConfig() });
    await app.inject("/ready");
    const files = Object.keys(createRequire(import.meta.url).cache);
    console.log(JSON.stringify(files.flatMap((file) => /@opentelemetry\\/[a-z-]+/.exec(file) ?? [])));
    process.exit();`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    cwd: repository,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let stdout = "";
  for await (const chunk of child.stdout) stdout += chunk;
  return [...new Set(JSON.parse(stdout) as string[])];
}
