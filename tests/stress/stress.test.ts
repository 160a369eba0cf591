import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { ServerProcess } from "../service/server-process.ts";
import { SHORT, stress } from "./stress-process.ts";

const folder = temporaryFolder();
const report = join(folder, "reports", "of", "stress.html");

describe("npm run stress", { timeout: 240_000 }, () => {
  let service: ServerProcess;
  let url: string;
  before(async () => {
    service = new ServerProcess({ environment: { LOG_LEVEL: "warn", PUNTUAL_MAX_WAIT_MS: "60000" } });
    url = await service.url();
  });
  after(() => service.child.kill("SIGKILL"));

  test("sends both kinds of requests in equal shares, counts and times the responses, and writes a report", async () => {
    const { code, stdout, stderr } = await stress([
      ...SHORT,
      ...["--url", `${url}/`, "--report", report, "--json"],
    ]);
    assert.equal(code, 0, stderr);
    const { load, tallies, failures, overLimits, seconds } = JSON.parse(stdout);
    assert.deepEqual([load.url, load.users, failures, overLimits], [url, 4, {}, []]);
    const [aerolineas, latam, all] = tallies;
    assert.ok(aerolineas.requests > 10);
    assert.ok(Math.abs(aerolineas.requests - latam.requests) <= 4);
    assert.equal(all.requests, aerolineas.requests + latam.requests);
    assert.equal(all.requestsPerSecond, all.requests / seconds.at(-1).to);
    const shares = Object.entries<number>(all.percentiles).sort(([a], [b]) => Number(a) - Number(b));
    const values = shares.map(([, value]) => value);
    assert.deepEqual(
      values,
      values.toSorted((a, b) => a - b),
    );
    assert.ok(all.least > 0 && all.least <= all.percentiles[50]);
    const page = readFileSync(report, "utf8");
    assert.match(page, /<h1>Load test: within its limits<\/h1>/);
    assert.match(page, /4 users, 4 added each second, for 2 s/);
    assert.match(page, /Limits: at most 0 failures\./);
    assert.match(page, new RegExp(`<strong>${all.requests.toLocaleString("en")}</strong>`));
    assert.equal(page.match(/<svg /g)?.length, 3);
  });

  test("exits with 1 if a limit is exceeded, and names it", async () => {
    const limits = ["--max-median", "0.001", "--max-latency", "0.001", "--min-throughput", "1e9"];
    const { code, stdout, stderr } = await stress([...SHORT, "--url", url, "--report", report, ...limits]);
    assert.equal(code, 1);
    for (const message of [
      "the median is \\d+\\.\\d\\d ms, the limit is 0\\.001 ms",
      "the longest wait is \\d+\\.\\d\\d ms, the limit is 0\\.001 ms",
      "[\\d,]+ correct answers a second, the minimum is 1,000,000,000",
    ])
      assert.match(stderr, new RegExp(`^FAILED, over its limits: ${message}$`, "m"));
    assert.match(stdout, /^all +[\d,]+ +0 /m);
    assert.match(readFileSync(report, "utf8"), /<h1>Load test: FAILED, over its limits<\/h1>/);
  });

  for (const [what, args, message] of [
    ["an address that is none", ["--url", "nowhere"], /such as https:\/\/puntual\.example is allowed/],
    ["a query", ["--url", "http://a.example/?"], /without a name, password, \? or # in it/],
    ["a fragment", ["--url", "http://a.example/#b"], /without a name, password, \? or # in it/],
    ["a password", ["--url", "http://a:b@c.example"], /without a name, password, \? or # in it/],
    ["no users", ["--users", "0"], /A whole number from 1 to 99999 is allowed/],
    ["no time", ["--seconds", "0"], /A number over 0 is allowed/],
    ["more than a day", ["--seconds", "86401"], /At most 86400 seconds are allowed: a day/],
    ["failures that are no number", ["--max-failures", "few"], /A whole number is allowed/],
    ["an option that there is not", ["--fast"], /unknown option '--fast'/],
  ] as const) {
    test(`refuses ${what}`, async () => {
      const { code, stderr } = await stress(args);
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
  }

  test("refuses a report that cannot be written before it starts the load", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    mkdirSync(join(folder, "folder.html"));
    for (const place of [
      join(file, "stress.html"),
      join(folder, "folder.html"),
      "/proc/nowhere/stress.html",
    ]) {
      const { code, stderr } = await stress(["--url", "http://127.0.0.1:1", "--report", place]);
      assert.equal(code, 2, stderr);
      assert.match(stderr, /^stress: no report can be written to .*: E[A-Z]+: /);
    }
  });

  test("writes no report of a load test that did not begin", async () => {
    const place = join(folder, "none.html");
    const { code } = await stress(["--url", "http://127.0.0.1:1", "--report", place]);
    assert.equal(code, 1);
    assert.ok(!existsSync(place));
  });
});
