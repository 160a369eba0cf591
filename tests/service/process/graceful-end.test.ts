import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { describe, test } from "node:test";
import { repository } from "../../import-graph.ts";

/** Runs a program in which `GracefulEnd` and a `config` without time to drain are defined. */
function run(program: string) {
  const file = join(repository, "src", "service", "process", "graceful-end.ts");
  const head = `import { GracefulEnd } from ${JSON.stringify(file)}; const config = { PUNTUAL_DRAIN_SECONDS: 0 };`;
  const args = ["--input-type=module", "--eval", head + program];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 60_000 });
  return { status, stdout, stderr };
}

describe("the end of a process", { concurrency: true }, () => {
  test("begins once, with the first reason, and has exit code 0", () => {
    const program = `const end = new GracefulEnd(async (reason) => console.log(reason), config);
      end.begin("first"); end.begin("second"); setInterval(() => {}, 1000);`;
    assert.deepEqual(run(program), { status: 0, stdout: "first\n", stderr: "" });
  });

  test("that fails is reported, and has exit code 1", () => {
    const program = `const end = new GracefulEnd(async () => { throw new Error("a disk"); }, config);
      end.begin("SIGTERM"); setInterval(() => {}, 1000);`;
    const { status, stderr } = run(program);
    assert.equal(status, 1);
    assert.match(stderr, /^puntual: unexpected error\nError: a disk\n/);
  });

  test("at once abandons the rest first, and has exit code 1", () => {
    const program = `const end = new GracefulEnd(() => new Promise(() => {}), config, () => console.log("abandoned"));
      end.begin("SIGTERM"); end.now();`;
    assert.deepEqual(run(program), { status: 1, stdout: "abandoned\n", stderr: "" });
  });
});
