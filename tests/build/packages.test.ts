import assert from "node:assert/strict";
import { copyFileSync, cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";
import { VERSION } from "../../src/version.ts";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { buildAndPack, copyInto, installCommand, installLibrary } from "./built-packages.ts";
import { runBuild, runNode } from "./run-build.ts";

const { output, folder, library, command } = buildAndPack();
const home = installLibrary(library);
const commandHome = temporaryFolder();
cpSync(home, commandHome, { recursive: true });
installCommand(commandHome, command);
const manifestOf = (path: string) => JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
const manifest = manifestOf(repository);
const libraryManifest = manifestOf(join(folder, "puntual"));
const commandManifest = manifestOf(join(folder, "puntual-cli"));

/** The most that the files of an installed library may have. */
const MAX_INSTALLED_BYTES = 2_000_000;

/** Runs a program of the checkout's packages. */
const runChecker = (path: string, ...args: readonly string[]) =>
  runNode(folder, [join(repository, "node_modules", path), ...args], { NO_COLOR: "1" });

test("the build names the folders of the packages", () => {
  assert.equal(output, `made ${join(folder, "puntual")} and ${join(folder, "puntual-cli")}\n`);
});

test("a release is packed with its repository, under a tag of its version and no other", () => {
  const repository = "https://example.org/airport/puntual";
  const pack = (tag: string) => runBuild("pack.ts", ["--folder", folder, tag, repository]);
  const wrong = pack("v0.0.1");
  assert.deepEqual([wrong.code, wrong.stdout], [2, ""]);
  assert.match(wrong.stderr, /^puntual: tag: v0\.0\.1 is not allowed; allowed: v/);
  const { code, stdout } = pack(`v${VERSION}`);
  assert.deepEqual([code, stdout], [0, `packed ${library.file}\npacked ${command.file}\n`]);
  for (const name of ["puntual", "puntual-cli"]) {
    const { url } = manifestOf(join(folder, name)).repository;
    assert.equal(url, `git+${repository}.git`);
  }
});

test("packages that have not been built are not packed", () => {
  const { code, stderr } = runBuild("pack.ts", ["--folder", join(folder, "nowhere")]);
  assert.deepEqual([code, stderr.includes("there is no such file")], [2, true], stderr);
});

describe("the library's package", { timeout: 180_000 }, () => {
  test("contains modules, their declarations and three texts", () => {
    const modules = library.contents.filter((path) => /^dist\/.*(?<!\.d)\.js$/.test(path));
    const declarations = library.contents.filter((path) => /^dist\/.*\.d\.ts$/.test(path));
    assert.ok(modules.length > 50 && declarations.length > 20);
    const data = ["dist/flights/synthetic/scl-2017-profile.json"];
    const expected = [...modules, ...declarations, ...data];
    const others = library.contents.filter((path) => !expected.includes(path));
    assert.deepEqual(others.sort(), ["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
    assert.deepEqual(
      library.contents.filter((path) => /^dist\/(cli|service|store|report|config)\b/.test(path)),
      [],
    );
  });

  test("exports the subpaths that the checkout exports", () => {
    const { name, version, exports, dependencies } = libraryManifest;
    assert.deepEqual([name, version, dependencies], ["puntual", VERSION, undefined]);
    assert.deepEqual(Object.keys(exports), Object.keys(manifest.exports));
  });

  test("installs without dependencies in less than 2 MB", () => {
    const installed = readdirSync(join(home, "node_modules")).filter((name) => !name.startsWith("."));
    assert.deepEqual(installed, ["puntual"]);
    const files = readdirSync(join(home, "node_modules"), { recursive: true, withFileTypes: true });
    const bytes = files
      .filter((file) => file.isFile())
      .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    assert.ok(bytes < MAX_INSTALLED_BYTES, `${bytes} bytes`);
  });

  test("imports nothing but Node.js, its own modules and, for Parquet, DuckDB", () => {
    const packages = library.contents
      .filter((path) => path.startsWith("dist/"))
      .flatMap((path) => {
        const text = readFileSync(join(home, "node_modules", "puntual", path), "utf8");
        const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
        const imports = code.matchAll(
          /^(?:import|export) [^"`=;()]*\bfrom "([^".][^"]*)"|\bimport\("([^".][^"]*)"\)/gm,
        );
        return [...imports].map(([, name, dynamic]) => name ?? dynamic);
      })
      .filter((name) => !isBuiltin(name));
    assert.deepEqual([...new Set(packages)], ["@duckdb/node-api"]);
  });

  test("passes publint", () => {
    const { code, stdout, stderr } = runChecker("publint/src/cli.js", "--strict", library.file);
    assert.equal(code, 0, stdout + stderr);
    assert.match(stdout, /All good!/);
  });

  test("passes @arethetypeswrong/cli for the module systems that it supports", () => {
    const cli = "@arethetypeswrong/cli/dist/index.js";
    const { code, stdout, stderr } = runChecker(cli, library.file, "--profile", "esm-only");
    assert.equal(code, 0, stdout + stderr);
    assert.match(stdout, /node16 \(from ESM\)/);
  });
});

/** The compilers of TypeScript that the checkout has installed, by their versions. */
const compilers = [".", "build/packages", "web"].map((workspace) => {
  const compiler = join(repository, workspace, "node_modules", "typescript");
  const [major, minor] = manifestOf(compiler).version.split(".");
  return { version: `${major}.${minor}`, tsc: join(compiler, "bin", "tsc") };
});

describe("a program that uses the library", { timeout: 180_000 }, () => {
  const program = "library-program.ts";
  copyFileSync(join(repository, "tests", "build", program), join(home, program));

  test("is compiled by three versions of TypeScript", () => {
    assert.deepEqual(compilers.map(({ version }) => version).sort(), ["5.9", "6.0", "7.0"]);
  });

  for (const { version, tsc } of compilers) {
    for (const [module, moduleResolution] of [
      ["node16", "node16"],
      ["nodenext", "nodenext"],
      ["esnext", "bundler"],
    ]) {
      test(`compiles with TypeScript ${version}, modules resolved as by ${moduleResolution}`, () => {
        // Without the types of Node.js and of browsers, and with every declaration of the library checked.
        const compilerOptions = {
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
          target: "es2022",
          lib: ["es2022"],
          types: [],
          module,
          moduleResolution,
        };
        writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [program] }));
        const { code, stdout } = runNode(home, [tsc, "--project", home]);
        assert.equal(code, 0, stdout);
      });
    }
  }
});

/** Checks that the percentages of a text add up to its last one, each rounded to a tenth. */
function assertAddsUp(text: string): void {
  const percents = [...text.matchAll(/^ *(-?\d+\.\d) %/gm)].map(([, percent]) => Number(percent));
  const total = percents.pop() ?? Number.NaN;
  const sum = percents.reduce((partial, percent) => partial + percent, 0);
  assert.ok(Math.abs(sum - total) < 0.05 * (percents.length + 1), `${sum} and ${total}`);
}

describe("the examples, in a folder with nothing but the installed packages", { timeout: 300_000 }, () => {
  copyInto(home, "examples");
  copyInto(commandHome, "examples");
  // Their standard output: each line that may differ from one machine to the next is a pattern.
  const outputs: Readonly<Record<string, RegExp>> = {
    "train.ts": /^trained on 2000 flights, threshold 0\.25\nsaved models\/mine, version [0-9a-f]{16}\n$/,
    "score-file.ts": /^wrote scored\.csv: 2000 flights, \d{3,4} delays\n$/,
    "explain.ts": /^ *\d+\.\d % {2}for the average flight\n( *-?\d+\.\d % {2}\S.*\n){10,}$/,
    "back-test.ts":
      /^forecast from .*\n((baseline|schedule|day|hour) +0\.\d{4} {2}0\.\d{4} {2}0\.\d{4}\n){4}$/,
    "serve.ts": /^200 \{"predict":\[[01]\]\}\n$/,
  };

  test("are these five, each of at most 40 lines", () => {
    const names = readdirSync(join(repository, "examples"));
    assert.deepEqual(names.sort(), Object.keys(outputs).sort());
    for (const name of names) {
      const lines = readFileSync(join(repository, "examples", name), "utf8").split("\n");
      assert.ok(lines.length <= 41, name);
    }
  });

  for (const [name, output] of Object.entries(outputs)) {
    test(`${name} runs`, () => {
      const folder = name === "serve.ts" ? commandHome : home;
      const { code, stdout, stderr } = runNode(folder, [join("examples", name)]);
      assert.deepEqual([code, stderr], [0, ""]);
      assert.match(stdout, output);
      if (name === "explain.ts") assertAddsUp(stdout);
    });
  }

  test("train.ts is the example of the library's README", () => {
    const readme = readFileSync(join(repository, "build", "packages", "puntual.md"), "utf8");
    const example = readFileSync(join(repository, "examples", "train.ts"), "utf8");
    assert.ok(readme.includes(`\`\`\`ts\n${example}\`\`\``));
  });
});

describe("the command's package", { timeout: 180_000 }, () => {
  const puntual = (...args: readonly string[]) =>
    runNode(commandHome, [join("node_modules", ".bin", "puntual"), ...args]);

  test("contains JavaScript, the models, the page and the routes; no sources and no tests", () => {
    for (const path of ["models/baseline/model.json", "web/dist/index.html", "docs/openapi.json", "LICENSE"])
      assert.ok(command.contents.includes(path), path);
    const foreign = /\.ts$|^(tests|bench|build|server|node_modules)\//;
    assert.deepEqual(
      command.contents.filter((path) => foreign.test(path)),
      [],
    );
  });

  test("depends on what the checkout needs at run time", () => {
    const { name, version, dependencies, bin } = commandManifest;
    assert.deepEqual([name, version, bin], ["puntual-cli", VERSION, manifest.bin]);
    assert.deepEqual(dependencies, manifest.dependencies);
    for (const field of ["devDependencies", "private", "scripts"]) {
      assert.equal(commandManifest[field] ?? libraryManifest[field], undefined, field);
    }
  });

  test("prints its version and lists the models that it brings", () => {
    assert.deepEqual(puntual("--version"), { code: 0, stdout: `${VERSION}\n`, stderr: "" });
    const { code, stdout } = puntual("models", "list");
    assert.equal(code, 0);
    assert.match(stdout, /^baseline +[\s\S]*^operational +/m);
  });

  test("makes flights and forecasts them", () => {
    assert.equal(puntual("synth", "--rows", "200", "--seed", "1", "--out", "flights.csv").code, 0);
    const { code, stderr } = puntual("predict", "flights.csv", "--out", "scored.csv");
    assert.equal(code, 0, stderr);
    const [, ...rows] = readFileSync(join(commandHome, "scored.csv"), "utf8").trimEnd().split("\n");
    assert.equal(rows.length, 200);
  });
});
