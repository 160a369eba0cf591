import assert from "node:assert/strict";
import { type ChildProcess, execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { describe, test } from "node:test";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { good, madeServer } from "./made-server.ts";
import { SHORT, stress } from "./stress-process.ts";

const folder = temporaryFolder();
const report = join(folder, "stress.html");
const against = (url: string, ...args: readonly string[]) =>
  stress([...SHORT, "--report", report, "--url", url, ...args]);

describe("npm run stress against a faulty server", { timeout: 240_000 }, () => {
  test("counts each failure by its reason", async (t) => {
    const server = await madeServer((number) => (request, response) => {
      if (number > 1 && number % 4 === 0) response.writeHead(503).end();
      else if (number > 1 && number % 4 === 1) response.end('{"predict":[0,1]}');
      else good(request, response);
    });
    t.after(server.close);
    const { code, stdout, stderr } = await against(server.url, "--json");
    assert.equal(code, 1);
    const { failures, tallies } = JSON.parse(stdout);
    const reasons = new Set(Object.keys(failures).map((reason) => reason.replace(/^.*?: /, "")));
    assert.deepEqual(reasons, new Set(["status 503", '200 with {"predict":[0,1]}']));
    const { requests, failures: failed } = tallies.at(-1);
    assert.ok(Math.abs(failed - requests / 2) <= 4, `${failed} of ${requests}`);
    const message = `${failed.toLocaleString("en")} requests failed, the limit is 0`;
    assert.match(stderr, new RegExp(`^FAILED, over its limits: ${message}$`, "m"));
    const page = readFileSync(report, "utf8");
    assert.match(page, /\/predict (Grupo LATAM|Aerolineas Argentinas): status 503/);
    assert.equal(page.match(/<svg /g)?.length, 4, "failures have a chart of their own");
  });

  test("counts connections that break", async (t) => {
    const server = await madeServer(
      (number) => (request, response) =>
        number > 1 && number % 10 === 0 ? request.socket.destroy() : good(request, response),
    );
    t.after(server.close);
    const { code, stdout } = await against(server.url, "--json", "--max-failures", "999999");
    const { tallies } = JSON.parse(stdout);
    assert.equal(code, 0);
    assert.ok(tallies.at(-1).requests > 100);
    assert.ok(tallies.at(-1).failures > 10);
  });

  test("fails if all requests fail, however many failures are allowed", async (t) => {
    const server = await madeServer(
      (number) => (request, response) =>
        number < 2 ? good(request, response) : response.writeHead(500).end(),
    );
    t.after(server.close);
    const limits = ["--max-failures", "999999999", "--max-p99", "250"];
    const { code, stdout, stderr } = await against(server.url, ...limits);
    assert.equal(code, 1);
    assert.match(stderr, /: no request got a correct answer$/m);
    assert.match(stderr, /: the 99th percentile is unknown, because no request got a correct answer$/m);
    assert.doesNotMatch(stdout + stderr + readFileSync(report, "utf8"), /NaN/);
    assert.match(stdout, /^all .* – +– +[\d.]+$/m);
  });

  test("does not begin if the service is unreachable or gives wrong answers", async (t) => {
    const server = await madeServer(() => (_, response) => response.writeHead(404).end("what?"));
    t.after(server.close);
    const wrong = await against(server.url);
    assert.equal(wrong.code, 1);
    assert.match(
      wrong.stderr,
      /^stress: \/predict Aerolineas Argentinas at http\S+ is answered wrongly: status 404, what\?$/m,
    );
    server.close();
    const gone = await against(server.url);
    assert.equal(gone.code, 1);
    assert.match(gone.stderr, /^stress: http\S+ does not answer: connect ECONNREFUSED/m);
  });

  test("sends requests below the path of the address, with the key, which it never prints", async (t) => {
    const server = await madeServer(() => good);
    t.after(server.close);
    const key = "a-key-that-is-secret";
    const url = `${server.url}/a/prefix`;
    const { code, stdout, stderr } = await against(`${url}/`, "--json", "--api-key", key);
    assert.equal(code, 0, stderr);
    assert.ok(server.requests.length > 100);
    const asked = new Set(server.requests.map(({ url, headers }) => `${url} ${headers["x-api-key"]}`));
    assert.deepEqual([...asked], [`/a/prefix/predict ${key}`]);
    assert.equal(JSON.parse(stdout).load.url, url);
    for (const text of [stdout, stderr, readFileSync(report, "utf8")]) assert.ok(!text.includes(key));
  });

  test("stops at a signal while it waits for the first response", async (t) => {
    const server = await madeServer(() => () => run.child?.kill("SIGTERM"));
    t.after(server.close);
    const run: { child?: ChildProcess } = {};
    const onStart = (child: ChildProcess) => {
      run.child = child;
    };
    const { code, stderr } = await stress(["--report", report, "--url", server.url], { onStart });
    assert.equal(code, 143);
    assert.match(stderr, /^stress: SIGTERM came before the load began$/m);
  });

  const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
  test("explains how to trust a certificate of an unknown authority", {
    skip: !hasOpenssl && "openssl is not installed",
  }, async (t) => {
    const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
    const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "1"];
    const names = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", cert];
    execFileSync("openssl", [...made, ...names], { stdio: "ignore" });
    const https = createServer({ key: readFileSync(key), cert: readFileSync(cert) });
    const server = await madeServer(() => good, https);
    t.after(server.close);
    const { code, stderr } = await against(server.url);
    assert.equal(code, 1);
    assert.match(stderr, /self-signed certificate.*; set NODE_EXTRA_CA_CERTS to a file/);
    const trusting = [...SHORT, "--report", report, "--url", server.url];
    assert.equal((await stress(trusting, { environment: { NODE_EXTRA_CA_CERTS: cert } })).code, 0);
  });
});
