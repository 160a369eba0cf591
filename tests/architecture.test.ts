import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import { allCode, codeOf, importsOf, repository, sources } from "./import-graph.ts";
import { temporaryFolder } from "./models/temporary-folder.ts";

/** The layers that each layer may import, besides itself; a file at the root of `src` is a layer. */
const layers: Readonly<Record<string, readonly string[]>> = {
  "errors.ts": [],
  "version.ts": [],
  files: ["errors.ts"],
  airports: [],
  flights: ["errors.ts", "files", "airports"],
  learn: ["errors.ts"],
  history: ["errors.ts", "flights"],
  models: ["errors.ts", "version.ts", "files", "airports", "flights", "learn", "history"],
  report: ["errors.ts", "flights", "history", "learn", "models"],
  "config.ts": ["errors.ts", "flights", "models"],
  store: ["errors.ts", "files", "flights", "history", "models"],
  service: ["errors.ts", "version.ts", "config.ts", "files", "flights", "history", "models", "store"],
  cli: [
    "errors.ts",
    "version.ts",
    "config.ts",
    "files",
    "flights",
    "learn",
    "history",
    "models",
    "report",
    "store",
    "service",
  ],
  "index.ts": ["errors.ts", "version.ts", "flights", "learn", "history", "models"],
};
const layerOf = (path: string) => path.split("/")[1];

test("imports point one way, from layer to layer", () => {
  assert.ok(sources.length > 50);
  const wrong = sources.flatMap((path) => {
    const layer = layerOf(path);
    assert.ok(layer in layers, `${path} is in a layer that this test knows`);
    return importsOf(path)
      .filter(({ of, isPackage }) => !isPackage && of.startsWith("src/"))
      .filter(({ of }) => layerOf(of) !== layer && !layers[layer].includes(layerOf(of)))
      .map(({ of }) => `${path} imports ${of}`);
  });
  assert.deepEqual(wrong, []);
});

test("every import leads to a file, and none out of the sources but to package.json", () => {
  const targets = sources.flatMap((path) => importsOf(path).filter(({ isPackage }) => !isPackage));
  for (const { of } of targets) assert.ok(existsSync(join(repository, of)), of);
  const outside = targets.map(({ of }) => of).filter((path) => !path.startsWith("src/"));
  assert.deepEqual([...new Set(outside)], ["package.json"]);
});

test("imports have no circles, those of types included", () => {
  const next = new Map(allCode.map((path) => [path, importsOf(path).map(({ of }) => of)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
    if (done.has(path) || way.includes(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of allCode) visit(path, []);
  assert.deepEqual(circles, []);
  assert.ok(["src", "web", "bench", "build"].every((room) => allCode.some((path) => path.startsWith(room))));
  assert.ok(allCode.some((path) => path.endsWith(".tsx")));
});

/** The most files that a folder holds; a folder with more gets rooms. */
const MAX_FILES = 15;

/** The most files that some folders hold: those whose files are in rooms, and exceptions. */
const MAX_FILES_OF: Readonly<Record<string, number>> = {
  src: 4,
  "src/models": 2,
  "src/service": 3,
  "src/flights/synthetic": 20,
};

test("a folder that holds many files has rooms, and few files beside them", () => {
  const counts = new Map<string, number>();
  for (const path of allCode) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const crowded = [...counts].filter(([folder, count]) => count > (MAX_FILES_OF[folder] ?? MAX_FILES));
  assert.deepEqual(crowded, []);
});

test("the environment is read in config.ts alone", () => {
  const readers = sources.filter((path) =>
    /\bprocess\.env\b|\benv\b[^"\n]*from "node:process"/.test(codeOf(path)),
  );
  assert.deepEqual(readers, ["src/config.ts"]);
});

test("no folder or file has a name that says nothing", () => {
  const folders = new Set(sources.map((path) => basename(dirname(path))));
  const files = sources.map((path) => basename(path, ".ts"));
  const vague = [...folders, ...files].filter((name) =>
    /^(utils?|helpers?|common|misc|shared|lib)$/.test(name),
  );
  assert.deepEqual(vague, []);
});

test("the dataset's Spanish words stand only where a file or the frozen contract is read, and in help", () => {
  const spanish =
    /\b(OPERA|TIPOVUELO|MES|SIGLADES|SIGLAORI|DIANOM|(Fecha|Vlo|Ori|Des|Emp)-[IO])\b|\bA[ÑN]O\b|\bDIA\b/;
  const speakers = sources.filter((path) => spanish.test(codeOf(path)));
  const allowed = (path: string) =>
    path === "src/flights/reading/flight-columns.ts" ||
    path === "src/flights/reading/layouts/scl-challenge.ts" ||
    path.startsWith("src/flights/synthetic/") ||
    path.startsWith("src/airports/data/") || // codes that look like them
    path === "src/service/routes/predict.ts";
  const help: Readonly<Record<string, RegExp>> = {
    "src/cli/commands/predict.ts": /^An? (baseline|operational model) needs /,
  };
  const wrong = speakers
    .filter((path) => !allowed(path))
    .flatMap((path) =>
      codeOf(path)
        .split("\n")
        .map((line) => ({ path, line })),
    )
    .filter(({ path, line }) => spanish.test(line) && !help[path]?.test(line));
  assert.deepEqual(wrong, []);
  assert.ok(speakers.includes("src/flights/reading/flight-columns.ts"), "the words are found where they are");
});

test("the linter refuses random numbers and the clock where forecasts are made; nothing else checks that", () => {
  const folder = temporaryFolder();
  cpSync(join(repository, "biome.json"), join(folder, "biome.json"));
  cpSync(join(repository, "tests", "lint"), join(folder, "tests", "lint"), { recursive: true });
  const code = "export const made = [Math.random(), Date.now(), new Date()];\n";
  for (const layer of ["flights", "history", "learn", "models", "report", "cli"]) {
    mkdirSync(join(folder, "src", layer), { recursive: true });
    writeFileSync(join(folder, "src", layer, "probe.ts"), code);
  }
  const biome = join(repository, "node_modules", "@biomejs", "biome", "bin", "biome");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "lint", "--vcs-enabled=false", "--max-diagnostics=none", "src"],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  const report = stripVTControlCharacters(stdout + stderr);
  const files = [...report.matchAll(/src\/(\w+)\/probe\.ts:1:\d+ plugin/g)].map(([, layer]) => layer);
  const guarded = ["flights", "history", "learn", "models", "report"].flatMap((layer) => [
    layer,
    layer,
    layer,
  ]);
  assert.deepEqual(files.sort(), guarded, report);
});

test("each file of tests is run by exactly one script of npm test", () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  const files = [...scripts.test.matchAll(/npm run (test:\w+)/g)].flatMap(([, name]) => {
    const patterns = [...scripts[name].matchAll(/'(tests\/[^']+)'/g)].map(([, pattern]) => pattern);
    return globSync(patterns, { cwd: repository });
  });
  assert.deepEqual(files.sort(), globSync("tests/**/*.test.ts", { cwd: repository }).sort());
});
