import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, test } from "node:test";
import { startServer } from "../../bench/processes/running-server.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { stress } from "./stress-process.ts";

const report = join(temporaryFolder(), "stress.html");
const question = { path: "/predict", type: "application/json", body: "{}" };
/** Runs a line of code in the place of the server. */
const start = (code: string, options = {}) =>
  startServer(process.execPath, ["--eval", code], question, options);
const server = (handler: string) =>
  `require("http").createServer(${handler}).listen(process.env.PORT, "127.0.0.1")`;

describe("a server that is started for a load test", { timeout: 240_000 }, () => {
  test("gets no environment variables that would change the service", async (t) => {
    process.env.PUNTUAL_WORKERS = "none";
    process.env.HOST = "192.0.2.1";
    t.after(() => {
      delete process.env.PUNTUAL_WORKERS;
      delete process.env.HOST;
    });
    const { answer, stop } = await start(
      server("(_, response) => response.end(JSON.stringify(process.env))"),
    );
    await stop();
    const environment = JSON.parse(answer);
    assert.deepEqual([environment.PUNTUAL_WORKERS, environment.HOST], [undefined, undefined]);
    assert.equal(environment.PATH, process.env.PATH);
  });

  test("that rejects the request is an error, and is stopped", async () => {
    const code = `console.error("pid", process.pid); ${server('(_, response) => response.writeHead(401).end("no key")')}`;
    const message = await start(code).then(
      () => "it started",
      (error: Error) => error.message,
    );
    assert.match(message, /^a server answers 401: no key\npid \d+$/);
    assert.throws(() => process.kill(Number(/pid (\d+)/.exec(message)?.[1]), 0), { code: "ESRCH" });
  });

  test("that ends or never becomes ready is an error with its output", async () => {
    await assert.rejects(
      start('console.error("no model"); process.exit(3)'),
      /^Error: a server ended with 3\nno model$/,
    );
    const busy = 'console.error("I am busy"); setInterval(() => {}, 1000)';
    await assert.rejects(
      start(busy, { patience: 1000 }),
      /^Error: a server did not answer within 1 s\nI am busy$/,
    );
  });

  test("is stopped by a signal before it is ready", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    const starting = start("setInterval(() => {}, 1000)", { signal: controller.signal });
    await assert.rejects(starting, /^Error: a server ended with SIGTERM$/);
  });

  test("that does not exist is an error", async () => {
    await assert.rejects(startServer("no-such-command", [], question), /ENOENT/);
  });
});

describe("npm run stress without an address", { timeout: 240_000 }, () => {
  test("starts a service of its own, and stops it at the end", async () => {
    const args = ["--users", "2", "--spawn-rate", "2", "--seconds", "1", "--report", report];
    const { code, stderr } = await stress(args, { environment: { PUNTUAL_RATE_LIMIT: "1" } });
    assert.equal(code, 0, stderr);
  });

  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    test(`prints the results so far on ${signal}, and leaves no process running`, async () => {
      const args = ["--users", "2", "--spawn-rate", "2", "--seconds", "600", "--report", report];
      const run = await stress(args, {
        onStart: (child) => {
          child.stderr?.on("data", (chunk) => {
            if (!/^http\S+: 2 users/m.test(String(chunk))) return;
            setTimeout(() => child.kill(signal), 1500);
            setTimeout(() => child.kill(signal), 1510); // as npm does
          });
        },
      });
      assert.equal(run.code, code, run.stderr);
      assert.match(run.stderr, new RegExp(`^ended early, by ${signal}$`, "m"));
      assert.match(run.stdout, /^all +[1-9][\d,]* +0 /m);
      assert.match(
        readFileSync(report, "utf8"),
        new RegExp(`ended early, within its limits.*Ended by ${signal} after \\d+\\.\\d s`, "s"),
      );
      const [url] = /http:\S+(?=: 2 users)/.exec(run.stderr) ?? [];
      await assert.rejects(fetch(`${url}/health`), ({ cause }: Error) => /ECONNREFUSED/.test(String(cause)));
    });
  }
});
