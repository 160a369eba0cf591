import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { passedLimits } from "../../bench/stress/limits.ts";
import { Measurements } from "../../bench/stress/measurements.ts";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { ServerProcess } from "../service/server-process.ts";

const folder = temporaryFolder();
const report = join(folder, "reports", "stress.html");

async function stress(...args: readonly string[]) {
  const { NODE_V8_COVERAGE, ...env } = process.env;
  const command = ["bench/stress/main.ts", "--report", report, ...args];
  const child = spawn(process.execPath, command, { cwd: repository, env, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { code, stdout, stderr };
}

const SHORT = ["--users", "4", "--spawn-rate", "4", "--seconds", "2"];

describe("npm run stress", { timeout: 60_000 }, () => {
  let service: ServerProcess;
  let url: string;
  before(async () => {
    service = new ServerProcess({ environment: { LOG_LEVEL: "warn", PUNTUAL_MAX_WAIT_MS: "60000" } });
    url = await service.url();
  });
  after(() => service.child.kill("SIGKILL"));

  test("asks for both kinds in equal parts, counts and times the answers, and writes a page of it", async () => {
    const { code, stdout, stderr } = await stress(...SHORT, "--url", `${url}/`, "--json");
    assert.equal(code, 0, stderr);
    const { load, tallies, failures, passed } = JSON.parse(stdout);
    assert.deepEqual([load.url, load.users, failures, passed], [url, 4, {}, []]);
    const [aerolineas, latam, all] = tallies;
    assert.ok(aerolineas.requests > 100);
    assert.ok(Math.abs(aerolineas.requests - latam.requests) <= 4);
    assert.equal(all.requests, aerolineas.requests + latam.requests);
    assert.equal(all.requestsPerSecond, all.requests / 2);
    const shares = Object.entries<number>(all.percentiles).sort(([a], [b]) => Number(a) - Number(b));
    assert.deepEqual(
      shares.map(([, value]) => value),
      shares.map(([, value]) => value).toSorted((a, b) => a - b),
    );
    assert.ok(all.least > 0 && all.least <= all.percentiles[50]);
    const page = readFileSync(report, "utf8");
    assert.match(page, /<h1>Load test: within its limits<\/h1>/);
    assert.match(page, new RegExp(`>${all.requests.toLocaleString("en")}<`));
    assert.equal(page.match(/<svg /g)?.length, 3);
  });

  test("ends with 1 past a limit, and tells which", async () => {
    const { code, stdout, stderr } = await stress(
      ...SHORT,
      "--url",
      url,
      "--max-median",
      "0.001",
      "--min-throughput",
      "1e9",
    );
    assert.equal(code, 1);
    assert.match(stderr, /^limit passed: the median is \d+\.\d\d ms, it may be 0\.001$/m);
    assert.match(stderr, /^limit passed: \d+ requests a second were answered, it has to be 1000000000$/m);
    assert.match(stdout, /^all +\d+ +0 /m);
    assert.match(readFileSync(report, "utf8"), /<h1>Load test: limits passed<\/h1>/);
  });

  for (const [what, args, told] of [
    [
      "an address that is none",
      ["--url", "nowhere"],
      /An address such as https:\/\/puntual\.example is allowed/,
    ],
    ["no users", ["--users", "0"], /A whole number from 1 to 99999 is allowed/],
    ["no time", ["--seconds", "0"], /A number over 0 is allowed/],
    ["failures that are no number", ["--max-failures", "few"], /A whole number is allowed/],
    ["an option that there is not", ["--fast"], /unknown option '--fast'/],
  ] as const) {
    test(`refuses ${what}`, async () => {
      const { code, stderr } = await stress(...args);
      assert.equal(code, 2);
      assert.match(stderr, told);
    });
  }
});

describe("npm run stress against what is not as it should be", { timeout: 60_000 }, () => {
  /** A server that answers each request by what is given for it, and as the last one from there on. */
  async function serverOf(answers: readonly ((count: number) => RequestListener)[]) {
    let count = 0;
    const server = createServer((request, response) => {
      request.resume();
      const answer = answers[Math.min(count, answers.length - 1)];
      answer(count++)(request, response);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const close = () => {
      server.close();
      server.closeAllConnections();
    };
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
  }
  const good = () => (_: unknown, response: Parameters<RequestListener>[1]) => {
    response.writeHead(200, { "content-type": "application/json" }).end('{"predict":[0]}');
  };

  test("counts each fault by its reason", async (t) => {
    const server = await serverOf([
      good,
      good,
      (count) => (request, response) => {
        if (count % 4 === 0) response.writeHead(503).end();
        else if (count % 4 === 1) response.end('{"predict":[0,1]}');
        else good()(request, response);
      },
    ]);
    t.after(server.close);
    const { code, stdout, stderr } = await stress(...SHORT, "--url", server.url, "--json");
    assert.equal(code, 1);
    const { failures, tallies } = JSON.parse(stdout);
    const reasons = new Set(Object.keys(failures).map((reason) => reason.replace(/^.*?: /, "")));
    assert.deepEqual(reasons, new Set(["status 503", '200 with {"predict":[0,1]}']));
    const { requests, failures: failed } = tallies.at(-1);
    assert.ok(Math.abs(failed - requests / 2) <= 4, `${failed} of ${requests}`);
    assert.match(stderr, new RegExp(`^limit passed: ${failed} requests failed, 0 may$`, "m"));
    assert.match(
      readFileSync(report, "utf8"),
      /\/predict Grupo LATAM: status 503|\/predict Aerolineas Argentinas: status 503/,
    );
  });

  test("counts connections that break", async (t) => {
    const server = await serverOf([
      good,
      good,
      (count) => (request, response) =>
        count % 10 === 0 ? request.socket.destroy() : good()(request, response),
    ]);
    t.after(server.close);
    const { code, stdout } = await stress(
      ...SHORT,
      "--url",
      server.url,
      "--json",
      "--max-failures",
      "999999",
    );
    const { tallies } = JSON.parse(stdout);
    assert.equal(code, 0);
    assert.ok(tallies.at(-1).requests > 100);
    assert.ok(tallies.at(-1).failures > 10);
  });

  test("does not begin where the service is not there or answers wrongly", async (t) => {
    const server = await serverOf([() => (_, response) => response.writeHead(404).end("what?")]);
    t.after(server.close);
    const wrong = await stress(...SHORT, "--url", server.url);
    assert.equal(wrong.code, 1);
    assert.match(
      wrong.stderr,
      /^stress: \/predict Aerolineas Argentinas at http\S+ is answered wrongly: status 404, what\?$/m,
    );
    server.close();
    const gone = await stress(...SHORT, "--url", server.url);
    assert.equal(gone.code, 1);
    assert.match(gone.stderr, /^stress: http\S+ does not answer: connect ECONNREFUSED/m);
  });
});

describe("what is measured", () => {
  test("is told by kind, in all, and by the second", () => {
    const measurements = new Measurements(["a", "b"]);
    for (let milliseconds = 1; milliseconds <= 100; milliseconds++) measurements.answered(0, milliseconds);
    measurements.answered(1, 0.0001);
    measurements.failed(1, "status 500");
    const { p50, p99, ...second } = measurements.endSecond(3);
    assert.deepEqual(second, { second: 1, users: 3, requests: 102, failures: 1 });
    assert.ok(Math.abs(p50 - 50) < 1 && Math.abs(p99 - 99) < 1, `${p50}, ${p99}`);
    assert.ok(Number.isNaN(measurements.endSecond(3).p50), "a second without an answer has no latency");
    const [a, b, all] = measurements.tallies(2);
    assert.deepEqual([a.requests, a.failures, a.requestsPerSecond], [100, 0, 50]);
    assert.ok(Math.abs(a.mean - 50.5) < 0.1 && Math.abs(a.percentiles[100] - 100) < 0.1);
    assert.deepEqual([b.requests, b.failures, b.least], [2, 1, 0.001]);
    assert.deepEqual([all.name, all.requests, all.failuresPerSecond], ["all", 102, 0.5]);
    assert.deepEqual([...measurements.failures], [["b: status 500", 1]]);
  });

  test("passes a limit only beyond it", () => {
    const measurements = new Measurements(["a"]);
    for (let count = 0; count < 100; count++) measurements.answered(0, 10);
    measurements.failed(0, "status 500");
    const [, all] = measurements.tallies(1);
    const { 50: median, 99: p99 } = all.percentiles;
    const within = { maxFailures: 1, maxMedian: median, maxP99: p99, minThroughput: 101 };
    assert.deepEqual(passedLimits(all, within), []);
    assert.equal(
      passedLimits(all, { maxFailures: 0, maxMedian: 9, maxP99: 9, minThroughput: 102 }).length,
      4,
    );
    assert.deepEqual(passedLimits(new Measurements([]).tallies(1)[0], { maxFailures: 0 }), [
      "not one request was answered",
    ]);
  });
});

const hasLocust = spawnSync("locust", ["--version"]).status === 0;

test("the file for Locust has it ask for both kinds, without a failure", {
  skip: !hasLocust && "locust is not installed",
  timeout: 60_000,
}, async (t) => {
  const service = new ServerProcess({ environment: { LOG_LEVEL: "warn" } });
  t.after(() => service.child.kill("SIGKILL"));
  const csv = join(folder, "locust");
  const { status, stderr } = spawnSync(
    "locust",
    [
      "-f",
      "tests/stress/locustfile.py",
      "--headless",
      "--users",
      "2",
      "--spawn-rate",
      "2",
      "--run-time",
      "3s",
      "--csv",
      csv,
      "--host",
      await service.url(),
    ],
    { cwd: repository, encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
  assert.ok(existsSync(`${csv}_stats.csv`));
  const rows = readFileSync(`${csv}_stats.csv`, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split(","));
  assert.deepEqual(
    rows.map(([, name]) => name),
    ["/predict Aerolineas Argentinas", "/predict Grupo LATAM", "Aggregated"],
  );
  for (const [, , requests, failures] of rows)
    assert.deepEqual([Number(requests) > 10, failures], [true, "0"]);
});
