import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { before, describe, it, type TestContext } from "node:test";
import { loadModel } from "../../../src/models/artefact/registry.ts";
import { SHIPPED_MODELS } from "../../../src/models/artefact/shipped-models.ts";
import { temporaryFolder } from "../../flights/temporary-folder.ts";
import { puntual } from "../run-puntual.ts";

const scriptIsHere = spawnSync("script", ["--version"]).stdout?.toString().includes("util-linux") ?? false;

/** A folder of models: the shipped baseline under the name `good`, and one whose model file was edited. */
async function folderOfModels(test: TestContext): Promise<string> {
  const folder = await temporaryFolder(test);
  await cp(join(SHIPPED_MODELS, "baseline"), join(folder, "good"), { recursive: true });
  await cp(join(SHIPPED_MODELS, "baseline"), join(folder, "edited"), { recursive: true });
  const model = join(folder, "edited", "model.json");
  await writeFile(model, (await readFile(model, "utf8")).replace("0.5", "0.6"));
  return folder;
}

describe("puntual models", () => {
  let version = "";
  before(async () => {
    version = (await loadModel("baseline")).version;
  });

  it("lists the shipped models", async () => {
    const { code, stdout, stderr } = await puntual(["models", "list"]);
    assert.equal(code, 0, stderr);
    const [head, , first] = stdout.split("\n");
    assert.match(head, /^model +version +kind +airports +flights +ROC AUC$/);
    assert.match(
      first,
      new RegExp(
        `^baseline +${version} +baseline +– +\\d{4}-\\d\\d-\\d\\d to \\d{4}-\\d\\d-\\d\\d +0\\.\\d{3}$`,
      ),
    );
  });

  it("lists models as JSON, an empty list if there are none", async (t) => {
    const shipped = JSON.parse((await puntual(["models", "list", "--json"])).stdout);
    assert.deepEqual(Object.keys(shipped[0]), [
      "name",
      "version",
      "kind",
      "airports",
      "from",
      "to",
      "rocAuc",
    ]);
    const none = await puntual(["models", "list", "--json", "--dir", await temporaryFolder(t)]);
    assert.deepEqual(none, { code: 0, stdout: "[]\n", stderr: "" });
  });

  it("prints a model's card, and its details as JSON", async () => {
    const card = await puntual(["models", "show", "baseline"]);
    assert.equal(card.code, 0);
    assert.match(card.stdout, /^# Model card: baseline\n/);
    assert.ok(card.stdout.endsWith(`\nVersion ${version}\n`));
    const shown = JSON.parse((await puntual(["models", "show", "baseline", "--json"])).stdout);
    assert.equal(shown.version, version);
    assert.equal(shown.features.length, 10);
    assert.ok(shown.airlines.length > 10);
  });

  it("verifies the shipped models", async () => {
    const { code, stdout } = await puntual(["models", "verify"]);
    assert.equal(code, 0);
    assert.equal(stdout.split("\n")[0], `baseline: good, version ${version}`);
  });

  it("verifies all models of a folder, and fails for a damaged one", async (t) => {
    const folder = await folderOfModels(t);
    const { code, stdout, stderr } = await puntual(["models", "verify", "--dir", folder]);
    const reason = `${join(folder, "edited")}: model.json is not what was written: its checksum differs`;
    assert.equal(stdout, `edited: ${reason}\ngood: good, version ${version}\n`);
    assert.equal(stderr, `puntual: ${reason}\n`);
    assert.equal(code, 1);
    const named = await puntual(["models", "verify", "good", join(folder, "good"), "--dir", folder]);
    assert.equal(named.code, 0);
  });

  it("refuses an unknown name, and an empty folder", async (t) => {
    const unknown = await puntual(["models", "show", "unknown"]);
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /^puntual: unknown: no such model; there are: baseline/);
    const empty = await temporaryFolder(t);
    const verified = await puntual(["models", "verify", "--dir", empty]);
    assert.equal(verified.code, 2);
    assert.equal(verified.stderr, `puntual: ${empty}: no such model; the folder holds none\n`);
  });

  it("exports a model to standard output, or to a file with its manifest and its parity file beside it", async (t) => {
    const out = join(await temporaryFolder(t), "model.json");
    const args = ["models", "export", "baseline", "--format", "xgboost"];
    const printed = await puntual(args);
    const written = await puntual([...args, "--out", out]);
    assert.equal(written.code, 0);
    const beside = `${out}.manifest.json and ${out}.parity.csv`;
    assert.equal(written.stderr, `wrote ${out}, ${beside}: baseline ${version} for XGBoost\n`);
    assert.equal(written.stdout, "");
    assert.equal(await readFile(out, "utf8"), printed.stdout);
    assert.ok("learner" in JSON.parse(printed.stdout));
    assert.equal(JSON.parse(await readFile(`${out}.manifest.json`, "utf8")).file, "model.json");
    assert.equal((await readFile(`${out}.parity.csv`, "utf8")).split("\n").length, 1002);
  });

  it("exports a lead time of an operational model in a binary format", async (t) => {
    const out = join(await temporaryFolder(t), "day.onnx");
    const args = ["models", "export", "operational", "--format", "onnx", "--lead", "day", "--out", out];
    const { code, stderr } = await puntual(args);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /: operational [0-9a-f]{16} at day for ONNX\n$/);
    const manifest = JSON.parse(await readFile(`${out}.manifest.json`, "utf8"));
    const sha256 = createHash("sha256")
      .update(await readFile(out))
      .digest("hex");
    assert.deepEqual([manifest.sha256, manifest.model.leadMinutes], [sha256, 1440]);
  });

  it("refuses an operational model without a lead time, naming those that it has, and leaves no file", async (t) => {
    const folder = await temporaryFolder(t);
    const args = ["models", "export", "operational", "--format", "onnx", "--out", "x.onnx"];
    const { code, stderr } = await puntual(args, { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /^puntual: lead: none is not allowed; allowed: schedule, .*day.*, hour/);
    assert.deepEqual(await readdir(folder), []);
  });

  it("leaves no file behind where one of the three cannot be written", async (t) => {
    const folder = await temporaryFolder(t);
    await mkdir(join(folder, "x.onnx.parity.csv"));
    const args = ["models", "export", "baseline", "--format", "onnx", "--out", "x.onnx"];
    const { code, stderr } = await puntual(args, { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /x\.onnx\.parity\.csv: cannot be written/);
    assert.deepEqual(await readdir(folder), ["x.onnx.parity.csv"]);
  });

  it("refuses a name by which XGBoost takes the file for another format, and leaves no file", async (t) => {
    const folder = await temporaryFolder(t);
    const args = ["models", "export", "baseline", "--format", "xgboost", "--out", "model.ubj"];
    const { code, stderr } = await puntual(args, { cwd: folder });
    assert.equal(code, 2);
    assert.match(
      stderr,
      /^puntual: --out: model\.ubj is not allowed; allowed: a name that ends in \.json: XGBoost/,
    );
    assert.deepEqual(await readdir(folder), []);
  });

  it("writes no binary format to a terminal", {
    skip: scriptIsHere ? false : "needs the command script of util-linux",
  }, () => {
    const command = `'${process.execPath}' src/cli/puntual.js models export baseline --format onnx`;
    const { status, stdout } = spawnSync("script", ["-qec", command, "/dev/null"], { encoding: "utf8" });
    assert.equal(status, 2);
    assert.match(stdout, /^puntual: --out: nothing is not allowed; allowed: a file, since onnx is binary/);
  });

  it("refuses a format that it does not write, naming those that it does", async () => {
    const { code, stderr } = await puntual(["models", "export", "baseline", "--format", "pmml"]);
    assert.equal(code, 2);
    assert.match(stderr, /pmml.*onnx, xgboost, lightgbm, treelite, sql/s);
  });
});
