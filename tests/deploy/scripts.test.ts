import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { repository } from "../import-graph.ts";
import { ServerProcess } from "../service/server-process.ts";

/** The shell scripts of the repository: by their first line, or by their name. */
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
const commands = scripts.filter((path) => !path.endsWith(".sh"));

const hasShellcheck = spawnSync("shellcheck", ["--version"]).status === 0;

describe("the shell scripts", () => {
  test("are those that there are", () => {
    assert.deepEqual(scripts, [
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

  test("stop at the first fault, and may be run", () => {
    for (const path of commands) {
      assert.match(readFileSync(join(repository, path), "utf8"), /^set -euo pipefail$/m, path);
      accessSync(join(repository, path), constants.X_OK);
    }
  });

  for (const path of commands.filter((name) => name.startsWith("deploy/"))) {
    test(`${path} tells what it does`, () => {
      const { status, stdout } = spawnSync(join(repository, path), ["--help"], { encoding: "utf8" });
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`^Usage: ${path} `));
    });
  }
});

describe("deploy/smoke-test", { timeout: 60_000 }, () => {
  const run = (...args: readonly string[]) =>
    spawnSync(join(repository, "deploy", "smoke-test"), args, { encoding: "utf8" });

  test("waits for a service that is not ready yet, and tells each answer", async (t) => {
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

  test("fails where nothing answers, and tells what was expected", () => {
    const { status, stdout } = run("http://127.0.0.1:1");
    assert.equal(status, 1);
    assert.match(stdout, /^FAIL {2}GET \/health: expected 200 with \{"status":"OK"\}, not 000 with curl: /m);
    assert.match(stdout, /^10 of the answers are not as they should be$/m);
  });

  for (const [args, told] of [
    [[], "the URL of a service is missing"],
    [["localhost"], '"localhost" is not allowed'],
    [["http://a", "--wait", "long"], "--wait takes a number of seconds"],
    [["http://a", "--models", "/nowhere"], '--models takes a folder of artefacts, not "/nowhere"'],
  ] as const) {
    test(`refuses: ${args.join(" ") || "nothing"}`, () => {
      const { status, stderr } = run(...args);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`^smoke-test: ${told}\n\nUsage: `));
    });
  }
});
