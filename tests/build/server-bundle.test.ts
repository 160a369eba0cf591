import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";
import { build } from "esbuild";
import { bundleServer, refuseForeignImports, SERVER_FILE } from "../../build/server-bundle.ts";
import { writeArtefact } from "../../src/models/artefact/format.ts";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { keyFile, keyOf } from "../service/identity/api-keys.ts";
import { ServerProcess } from "../service/server-process.ts";
import { runBuild, runNode } from "./run-build.ts";

const folder = join(temporaryFolder(), "server");
const { outputs } = await bundleServer(folder);
const file = join(folder, SERVER_FILE);
const [bundle] = Object.values(outputs).filter(({ entryPoint }) => entryPoint !== undefined);

/** The metafile of a program by esbuild. */
async function metafileOf(program: string) {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: repository },
    write: false,
    bundle: true,
    platform: "node",
    packages: "external",
    metafile: true,
  });
  return metafile;
}

describe("the bundle of the server", { timeout: 120_000 }, () => {
  test("imports modules of Node.js at run time and nothing else", async () => {
    assert.ok(bundle.imports.length > 10);
    assert.ok(bundle.imports.every(({ path }) => isBuiltin(path)));
    refuseForeignImports(await metafileOf('import "node:fs"; import "path"; require("node:sqlite");'));
    for (const foreign of ['import "pino"', 'require("pino")', 'void import("pino")']) {
      const metafile = await metafileOf(`${foreign}; import "node:fs";`);
      assert.throws(() => refuseForeignImports(metafile), {
        message: "the bundled server would import pino",
      });
    }
  });

  test("keeps the licence comments of its packages", () => {
    const legal = readFileSync(`${file}.LEGAL.txt`, "utf8");
    const used = Object.entries(bundle.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    const comments = used
      .filter(([path]) => path.startsWith("node_modules/"))
      .flatMap(([path]) => readFileSync(join(repository, path), "utf8").match(/\/\*[\s\S]*?\*\//g) ?? [])
      .filter((comment) => /^\/\*!|@license|@preserve/.test(comment));
    assert.ok(comments.length >= 3);
    const wordsOf = (text: string) => text.replace(/\s+/g, " ");
    for (const comment of comments) assert.ok(wordsOf(legal).includes(wordsOf(comment)), comment);
    assert.match(legal, /^@fastify\/proxy-addr\/index\.js:$/m, "the package of a comment");
  });
});

test("the bundled server stores outcomes, and writes a backup of them while it runs", async () => {
  const { key, entry } = keyOf("tower", ["outcomes"]);
  const data = join(temporaryFolder(), "data");
  const environment = { PUNTUAL_DATA_DIR: data, PUNTUAL_KEYS_FILE: keyFile(entry) };
  const server = new ServerProcess({ command: [file], folder, environment });
  const times = { scheduled: "2017-01-02T10:00", operated: "2017-01-02T10:40" };
  const answer = await fetch(`${await server.url()}/v1/outcomes`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify({ outcomes: [{ airline: "SKU", destination: "SCFA", ...times }] }),
  });
  assert.equal(answer.status, 200, await answer.text());
  const backup = join(folder, "backup.sqlite");
  const copying = new ServerProcess({ command: [file, "--backup", backup], folder, environment });
  assert.equal(await copying.ended, 0, copying.stderr);
  const { outcomes, bytes } = JSON.parse(copying.stdout);
  assert.deepEqual([outcomes, bytes], [1, statSync(backup).size]);
  server.child.kill("SIGTERM");
  assert.equal(await server.ended, 0);
});

describe("the bundled server checks completely, before it listens, a model that is not the one of its build", {
  timeout: 120_000,
}, () => {
  const forge = (name: string, change: (text: string) => string) => {
    const models = join(temporaryFolder(), name);
    cpSync(join(folder, "models"), models, { recursive: true });
    const leadFile = join(models, "operational", "12h.json");
    writeFileSync(leadFile, change(readFileSync(leadFile, "utf8")));
    return models;
  };
  const startWith = async (models: string) => {
    const server = new ServerProcess({
      command: [file],
      folder,
      environment: { PUNTUAL_MODELS_DIR: models },
    });
    assert.equal(await server.ended, 1);
    return server.stderr;
  };

  test("one whose file differs from its checksum", async () => {
    const models = forge("damaged", (text) => text.replace(/"cover":\[(\d)/, '"cover":[9$1'));
    assert.match(await startWith(models), /12h\.json is not what was written: its checksum differs/);
  });

  test("one with intact checksums and a tree that never ends", async () => {
    const models = forge("cyclic", (text) => text.replace(/"right":\[\d+/, '"right":[0'));
    const names = readdirSync(join(models, "operational")).filter((name) => name !== "manifest.json");
    const files = names.map(
      (name) => [name, readFileSync(join(models, "operational", name), "utf8")] as const,
    );
    rmSync(join(models, "operational"), { recursive: true });
    await writeArtefact(join(models, "operational"), new Map(files));
    assert.match(await startWith(models), /12h\.json: .*node 0, right child/);
  });
});

test("a warm-up writes code that V8 accepts, whatever the environment of its caller", {
  timeout: 120_000,
}, () => {
  writeFileSync(`${file}.cache`, "");
  const foreign = {
    PUNTUAL_BASELINE: "nowhere",
    PUNTUAL_KEYS_FILE: "/nowhere/keys.json",
    PUNTUAL_METRICS_PORT: "http",
    PUNTUAL_WORKERS: "2",
  };
  assert.deepEqual(runBuild("warm-up.ts", [file], foreign), { code: 0, stdout: "", stderr: "" });
  const report = join(folder, "report.cjs");
  writeFileSync(
    report,
    'const vm = require("node:vm"); const { Script } = vm; vm.Script = class extends Script {' +
      'constructor(...given) { super(...given); console.log("refused:", this.cachedDataRejected); } };',
  );
  const refused = () => runNode(folder, ["--require", report, file, "--version"]).stdout.split("\n")[0];
  assert.equal(refused(), "refused: false");
  writeFileSync(`${file}.cache`, "");
  assert.equal(refused(), "refused: true");
});
