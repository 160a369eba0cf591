import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { accessSync, chmodSync, constants, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { describe, test } from "node:test";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { ServerProcess } from "../service/server-process.ts";

/** The shell scripts of the repository, recognised by their first line or their name. */
const scripts = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: repository,
  encoding: "utf8",
})
  .trim()
  .split("\n")
  .filter((path) => !/\.(png|parquet)$/.test(path))
  .filter(
    (path) =>
      path.endsWith(".sh") ||
      readFileSync(join(repository, path), "latin1").startsWith("#!/usr/bin/env bash\n"),
  );
const findings = scripts.filter((path) => path.startsWith("findings/"));
const commands = scripts.filter((path) => path !== "deploy/project.sh");

const hasShellcheck = spawnSync("shellcheck", ["--version"]).status === 0;

describe("the shell scripts", () => {
  test("are all known to this test, except findings", () => {
    const others = scripts.filter((path) => !findings.includes(path));
    assert.deepEqual(others, [
      ".ci/prepare",
      ".ci/run",
      "deploy/bootstrap",
      "deploy/project.sh",
      "deploy/release",
      "deploy/rollback",
      "deploy/smoke-test",
    ]);
  });

  test("pass shellcheck", { skip: !hasShellcheck && "shellcheck is not installed" }, () => {
    const { status, stdout } = spawnSync("shellcheck", ["--external-sources", ...scripts], {
      cwd: repository,
      encoding: "utf8",
    });
    assert.equal(status, 0, stdout);
  });

  test("stop at the first error, and are executable", () => {
    for (const path of commands) {
      assert.match(readFileSync(join(repository, path), "utf8"), /^set -euo pipefail$/m, path);
      accessSync(join(repository, path), constants.X_OK);
    }
  });

  for (const path of commands.filter((name) => name.startsWith("deploy/"))) {
    test(`${path} prints its usage`, () => {
      const { status, stdout } = spawnSync(join(repository, path), ["--help"], { encoding: "utf8" });
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`^Usage: ${path} `));
    });
  }
});

describe("deploy/smoke-test", { timeout: 240_000 }, () => {
  const run = (...args: readonly string[]) =>
    spawnSync(join(repository, "deploy", "smoke-test"), args, { encoding: "utf8" });

  /** Runs it against a server of this process. */
  async function runAgainst(url: string, environment: Readonly<Record<string, string>>) {
    const child = spawn(join(repository, "deploy", "smoke-test"), [url], {
      env: { PATH: process.env.PATH, ...environment },
    });
    const output = await text(child.stdout);
    return { code: child.exitCode ?? (await once(child, "exit"))[0], output };
  }

  test("waits for a service that is not ready yet, and prints a line for each response", async (t) => {
    const service = new ServerProcess({ environment: { LOG_LEVEL: "warn" } });
    t.after(() => service.child.kill("SIGKILL"));
    const { status, stdout } = run(
      `${await service.url()}/`,
      "--wait",
      "10",
      "--models",
      join(repository, "models"),
    );
    assert.equal(status, 0, stdout);
    assert.equal(stdout.match(/^ok {4}/gm)?.length, 12);
  });

  test("fails if nothing answers, or another server does", async (t) => {
    const { status, stdout } = run("http://127.0.0.1:1");
    assert.equal(status, 1);
    assert.match(stdout, /^FAIL {2}nothing answers at http:\/\/127\.0\.0\.1:1: curl: .*\n$/);
    const other = createServer((_request, response) => response.end("<h1>\nHello\n</h1>"));
    t.after(() => other.close());
    other.listen(0, "127.0.0.1");
    await once(other, "listening");
    const result = await runAgainst(`http://127.0.0.1:${(other.address() as AddressInfo).port}`, {});
    assert.equal(result.code, 1);
    assert.match(
      result.output,
      /^FAIL {2}GET \/health: expected 200 with \{"status":"OK"\}, not 200 with <h1> Hello <\/h1>$/m,
    );
    assert.match(result.output, /^10 of the responses are not as expected$/m);
  });

  test("sends the key and the token from its environment, and shows neither to other users of the machine", async (t) => {
    const seen: unknown[] = [];
    const server = createServer(({ headers }, response) => {
      seen.push([headers["content-type"], headers["x-api-key"], headers["x-serverless-authorization"]]);
      response.end();
    });
    t.after(() => server.close());
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const bin = temporaryFolder();
    const curl = execFileSync("sh", ["-c", "command -v curl"], { encoding: "utf8" }).trim();
    writeFileSync(
      join(bin, "curl"),
      `#!/bin/sh\nprintf '%s\\n' "$*" >>'${bin}/arguments'\ntee -a '${bin}/requests' | '${curl}' "$@"\n`,
    );
    chmodSync(join(bin, "curl"), 0o755);
    await runAgainst(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
      PATH: `${bin}:${process.env.PATH}`,
      API_KEY: "a-key",
      IDENTITY_TOKEN: "a-token",
    });
    assert.ok(seen.length > 10);
    for (const headers of seen) assert.deepEqual(headers, ["application/json", "a-key", "Bearer a-token"]);
    assert.doesNotMatch(readFileSync(join(bin, "arguments"), "utf8"), /a-key|a-token/);
    const requests = readFileSync(join(bin, "requests"), "utf8");
    const count = (option: RegExp) => requests.match(option)?.length;
    assert.equal(count(/^url = /gm), seen.length);
    assert.equal(count(/^max-time = \d+$/gm), seen.length, "each request has a time limit");
  });

  for (const [args, message] of [
    [[], "the URL of a service is missing"],
    [["localhost:8080"], 'a URL begins with http:// or https://, not "localhost:8080"'],
    [["--fast"], '"--fast" is not an option'],
    [["http://a", "--wait", "long"], "--wait takes a number of seconds"],
    [["http://a", "--models", "/nowhere"], '--models takes a folder of artefacts, not "/nowhere"'],
    [["http://a", "--models", "/"], "there is no artefact baseline in /"],
  ] as const) {
    test(`refuses: ${args.join(" ") || "nothing"}`, () => {
      const { status, stderr } = run(...args);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`^smoke-test: ${message}\n\nUsage: `));
    });
  }
});
