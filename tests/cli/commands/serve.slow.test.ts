import assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { repository } from "../../import-graph.ts";
import { saveSmallBaseline } from "../../models/baseline/small-baseline.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { keyOf } from "../../service/identity/api-keys.ts";

const models = join(temporaryFolder(), "models");
const version = await saveSmallBaseline(join(models, "small"));
cpSync(join(models, "small"), join(models, "damaged"), { recursive: true });
writeFileSync(join(models, "damaged", "model.json"), "{}");

const shippedOperational = join(repository, "models", "operational");
const usual = {
  PORT: "0",
  PUNTUAL_MODELS_DIR: models,
  PUNTUAL_BASELINE: "small",
  PUNTUAL_OPERATIONAL: shippedOperational,
};

function start(environment: Readonly<Record<string, string>>): ChildProcess {
  const { PORT, HOST, LOG_LEVEL, ...env } = process.env;
  return spawn(process.execPath, ["src/cli/puntual.js", "serve"], {
    cwd: repository,
    env: { ...env, ...usual, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Collects the output of a process; `said` resolves when standard error has the text. */
function listenTo(child: ChildProcess) {
  const out = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk) => {
    out.stdout += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    out.stderr += chunk;
  });
  const said = async (text: string) => {
    while (!out.stderr.includes(text)) {
      await Promise.race([
        once(child.stderr as NodeJS.ReadableStream, "data"),
        once(child, "close").then(() => assert.fail(`it ended: ${out.stderr}`)),
      ]);
    }
    return out.stderr;
  };
  return { out, said };
}

/** Runs `serve` until it ends by itself. */
async function run(environment: Readonly<Record<string, string>>) {
  const child = start(environment);
  const { out } = listenTo(child);
  const [code] = await once(child, "close");
  return { code, ...out };
}

describe("puntual serve", { concurrency: true }, () => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    test(`prints its address, answers, and ends cleanly on ${signal}`, async (t) => {
      const child = start({});
      t.after(() => child.kill("SIGKILL"));
      const { out, said } = listenTo(child);
      const greeting = await said("curl -s");
      const [, url] = /Puntual listens on (http:\/\/127\.0\.0\.1:\d+),/.exec(greeting) ?? [];
      assert.ok(url !== undefined && !url.endsWith(":0"), greeting);
      assert.ok(greeting.includes(`${url}/docs`));

      // The client keeps its connection open, as a pool does: that must not delay the shutdown.
      assert.deepEqual(await (await fetch(`${url}/health`)).json(), { status: "OK" });
      const ready = { status: "ready", model: { kind: "baseline", version } };
      assert.deepEqual(await (await fetch(`${url}/ready`)).json(), ready);

      child.kill(signal);
      const [code, killedBy] = await once(child, "close");
      assert.deepEqual([code, killedBy], [0, null], out.stderr);
      const lines = out.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      assert.deepEqual(
        lines.map(({ message, httpRequest }) => [message, httpRequest?.requestUrl, httpRequest?.status]),
        [
          ["model loaded", undefined, undefined],
          ["model loaded", undefined, undefined],
          // The small baseline is of made-up flights.
          [
            "the baseline at /predict was trained on other flights than the operational model",
            undefined,
            undefined,
          ],
          [`listening on ${url}`, undefined, undefined],
          ["request", "/health", 200],
          ["request", "/ready", 200],
          ["closing", undefined, undefined],
        ],
      );
      assert.equal(lines[0].version, version);
    });
  }

  test("prints a curl command that works", async (t) => {
    const child = start({ LOG_LEVEL: "silent" });
    t.after(() => child.kill("SIGKILL"));
    const { out, said } = listenTo(child);
    const greeting = await said("}'\n");
    const line = greeting.slice(greeting.indexOf("curl"));
    const { stdout } = await promisify(execFile)("sh", ["-c", line]).catch((error) => {
      if (!/not found/.test(error.stderr)) throw error;
      return { stdout: '{"summary":{"flights":1,"failed":0}}' }; // a machine without curl
    });
    assert.deepEqual(JSON.parse(stdout).summary, { flights: 1, failed: 0 });
    child.kill("SIGTERM");
    await once(child, "close");
    assert.equal(out.stdout, "", "a silent log");
  });

  test("writes its address as a URL: localhost for all addresses, IPv6 in brackets", async (t) => {
    const hasIpv6 = Object.values(networkInterfaces()).some((all) =>
      all?.some(({ address }) => address === "::1"),
    );
    if (!hasIpv6) return t.skip("this machine has no IPv6");
    const child = start({ HOST: "::1" });
    t.after(() => child.kill("SIGKILL"));
    const [, url] = /listens on (\S+),/.exec(await listenTo(child).said("curl")) ?? [];
    assert.match(url, /^http:\/\/\[::1\]:\d+$/);
    assert.equal((await fetch(`${url}/health`)).status, 200);
    child.kill("SIGTERM");
    assert.deepEqual(await once(child, "close"), [0, null]);
  });

  test("refuses a port in use, in one line", async (t) => {
    const other = createServer().listen(0, "127.0.0.1");
    t.after(() => other.close());
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await run({ PORT: String(port) });
    assert.deepEqual(
      [code, stderr],
      [2, `puntual: 127.0.0.1:${port} is in use by another program; choose another port with PORT\n`],
    );
  });

  const refusals: Record<string, { environment: Record<string, string>; exit: number; line: string }> = {
    "a port that is none": {
      environment: { PORT: "http" },
      exit: 2,
      line: 'environment variable PORT: "http" is not allowed; allowed: an integer from 0 to 65535',
    },
    "a level of the log that there is not": {
      environment: { LOG_LEVEL: "loud" },
      exit: 2,
      line:
        'environment variable LOG_LEVEL: "loud" is not allowed; ' +
        "allowed: trace, debug, info, warn, error, fatal, silent",
    },
    "an address of another machine": {
      environment: { HOST: "203.0.113.1" }, // reserved for documentation, RFC 5737
      exit: 2,
      line:
        'environment variable HOST: "203.0.113.1" is not allowed; ' +
        "allowed: an address of this machine, such as 127.0.0.1 or 0.0.0.0",
    },
    "a host that is none": {
      environment: { HOST: "not a host" },
      exit: 2,
      line:
        'environment variable HOST: "not a host" is not allowed; ' +
        "allowed: an address of this machine, such as 127.0.0.1 or 0.0.0.0",
    },
    "an unknown model": {
      environment: { PUNTUAL_BASELINE: "large" },
      exit: 2,
      line: "large: no such model; there are: damaged, small",
    },
    "a folder of models that is not there": {
      environment: { PUNTUAL_MODELS_DIR: join(models, "nowhere") },
      exit: 2,
      line: `small: no such model; ${join(models, "nowhere")} holds none`,
    },
    "a damaged model": {
      environment: { PUNTUAL_BASELINE: "damaged" },
      exit: 1,
      line: `${join(models, "damaged")}: model.json is not what was written: its checksum differs`,
    },
  };
  for (const [what, { environment, exit, line }] of Object.entries(refusals)) {
    test(`refuses ${what}, in one line`, async () => {
      const { code, stderr } = await run(environment);
      assert.deepEqual([code, stderr], [exit, `puntual: ${line}\n`]);
    });
  }

  for (const [what, open, header] of [
    ["a key where forecasts need one", [], " -H 'authorization: Bearer YOUR-KEY'"],
    ["no key where forecasts are open", ["forecast"], ""],
  ] as const) {
    test(`prints a request to try with ${what}`, async (t) => {
      const { key, entry } = keyOf("planner", ["forecast"]);
      const file = join(temporaryFolder(), "keys.json");
      writeFileSync(file, JSON.stringify({ open, keys: [entry] }));
      const child = start({ PUNTUAL_KEYS_FILE: file });
      t.after(() => child.kill("SIGKILL"));
      const greeting = await listenTo(child).said("-d ");
      const [, url, headers, body] =
        /curl -s (\S+) -H 'content-type: application\/json'(.*) \\\n +-d '(.*)'\n/.exec(greeting) ?? [];
      assert.equal(headers, header);
      const [, name, value] = /'(.*): (.*)'/.exec(headers.replace("YOUR-KEY", key)) ?? [];
      const answer = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...(name !== undefined && { [name]: value }) },
        body,
      });
      assert.equal(answer.status, 200, await answer.text());
    });
  }

  test("lists its environment variables in its help, each with a description", async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["src/cli/puntual.js", "serve", "--help"],
      {
        cwd: repository,
      },
    );
    for (const name of [
      "PORT",
      "HOST",
      "LOG_LEVEL",
      "PUNTUAL_BASELINE",
      "PUNTUAL_WORKERS",
      "PUNTUAL_MODELS_DIR",
    ]) {
      assert.match(stdout, new RegExp(`^  ${name} +\\S`, "m"));
    }
    assert.match(stdout, /^ {2}PORT .*\(default: 8080\)$/m);
  });
});
