import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { VERSION } from "../../src/version.ts";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { runBuild, runNode } from "./run-build.ts";

const folder = temporaryFolder();

/** The program of the unpacked package, run in a folder of its own. */
const puntual = (...args: readonly string[]) =>
  runNode(folder, [join(folder, "package", "src", "cli", "puntual.js"), ...args]);

describe("the npm package", { timeout: 180_000 }, () => {
  let files: readonly string[];

  before(() => {
    const dist = join(folder, "dist");
    const { code, stdout, stderr } = runBuild("package.ts", [dist]);
    assert.equal(code, 0, stderr);
    assert.equal(stdout, `made ${dist}: try it with npm pack ${dist}\n`);
    // The other half of `npm run build` puts the server there.
    runNode(folder, ["--eval", 'fs.mkdirSync("dist/server"); fs.writeFileSync("dist/server/x.cjs", "")']);
    const said = execFileSync("npm", ["pack", "--json", "--offline", dist], {
      cwd: folder,
      encoding: "utf8",
    });
    const [packed] = JSON.parse(said);
    files = packed.files.map(({ path }: { path: string }) => path);
    execFileSync("tar", ["-xzf", packed.filename], { cwd: folder });
    symlinkSync(join(repository, "node_modules"), join(folder, "package", "node_modules"));
  });

  test("holds JavaScript with types, the models and the docs; no sources, no tests, no server", () => {
    for (const path of [
      "src/index.js",
      "src/index.d.ts",
      "models/baseline/model.json",
      "README.md",
      "LICENSE",
    ])
      assert.ok(files.includes(path), path);
    assert.deepEqual(
      files.filter((path) => /(?<!\.d)\.ts$|^(tests|bench|build|server|node_modules)\//.test(path)),
      [],
    );
  });

  test("needs when it runs what the repository needs, and nothing to develop with", () => {
    const manifest = (path: string) => JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
    const { dependencies, devDependencies, private: isPrivate, scripts } = manifest(join(folder, "package"));
    assert.deepEqual(dependencies, manifest(repository).dependencies);
    assert.deepEqual([devDependencies, isPrivate, scripts], [undefined, undefined, undefined]);
  });

  test("tells its version and the models that it brings", () => {
    assert.deepEqual(puntual("--version"), { code: 0, stdout: `${VERSION}\n`, stderr: "" });
    const { code, stdout } = puntual("models", "list");
    assert.equal(code, 0);
    assert.match(stdout, /^baseline +[\s\S]*^operational +/m);
  });

  test("makes flights and forecasts them", () => {
    assert.equal(puntual("synth", "--rows", "200", "--seed", "1", "--out", "flights.csv").code, 0);
    const { code, stderr } = puntual("predict", "flights.csv", "--out", "scored.csv");
    assert.equal(code, 0, stderr);
    const [, ...rows] = readFileSync(join(folder, "scored.csv"), "utf8").trimEnd().split("\n");
    assert.equal(rows.length, 200);
  });

  test("is imported by its name", () => {
    const program = 'import("puntual").then(({ DelayModel }) => console.log(typeof DelayModel))';
    const { stdout, stderr } = runNode(join(folder, "package"), ["--eval", program]);
    assert.equal(stdout, "function\n", stderr);
  });
});
