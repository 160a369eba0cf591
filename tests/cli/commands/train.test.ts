import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, readlink, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { loadBaseline } from "../../../src/models/baseline/saved-baseline.ts";
import { temporaryFolder } from "../../flights/temporary-folder.ts";
import { puntual } from "../run-puntual.ts";
import { yearOfFlights } from "../year-of-flights.ts";

const FILES = ["CARD.md", "features.json", "manifest.json", "metrics.json", "model.json", "training.json"];

describe("puntual train", () => {
  it("writes an artefact that predict takes, and says what it wrote", async (t) => {
    const folder = await temporaryFolder(t);
    const text = yearOfFlights();
    await writeFile(join(folder, "flights.csv"), text);
    const { code, stdout, stderr } = await puntual(["train", "flights.csv", "--out", "mine"], {
      cwd: folder,
    });
    assert.equal(code, 0, stderr);
    assert.equal(stderr, "");
    const { version, training, model } = await loadBaseline(join(folder, "mine"));
    assert.match(stdout, /^trained on 600 flights, \d+\.\d % of them delayed$/m);
    assert.match(stdout, /^on later flights held out: ROC AUC 0\.\d{3}, log loss 0\.\d{3}$/m);
    const use = "use it: puntual predict FLIGHTS --model ./mine\n";
    assert.ok(stdout.endsWith(`wrote mine, version ${version}\n${use}`), stdout);
    assert.deepEqual((await readdir(join(folder, "mine"))).sort(), FILES);
    assert.deepEqual(model.data.options, { learner: "boosting", features: "top10", balance: true });
    assert.equal(training.flights.sha256, createHash("sha256").update(text).digest("hex"));

    const scored = await puntual(["predict", "flights.csv", "--model", "./mine"], { cwd: folder });
    assert.equal(scored.code, 0);
    assert.equal(scored.stdout.split("\n").length, 602);
    assert.match(scored.stderr, new RegExp(`600 flights scored with \\./mine ${version}`));
  });

  it("writes to models/baseline without --out, and replaces an existing artefact", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, "flights.csv"), yearOfFlights());
    await mkdir(join(folder, "models"));
    const first = await puntual(["train", "flights.csv", "--json"], { cwd: folder });
    assert.equal(first.code, 0, first.stderr);
    const { out, version } = JSON.parse(first.stdout);
    assert.equal(out, join("models", "baseline"));
    const second = await puntual(["train", "flights.csv", "--learner", "logistic"], { cwd: folder });
    assert.equal(second.code, 0);
    assert.match(
      second.stdout,
      new RegExp(`wrote models.baseline, version [0-9a-f]{16} \\(replaced ${version}\\)$`, "m"),
    );
    assert.deepEqual(await readdir(join(folder, "models")), ["baseline"]);
    const { model } = await loadBaseline(join(folder, "models", "baseline"));
    assert.equal(model.data.options.learner, "logistic");
  });

  it("prints the result as JSON, and rejected rows on standard error", async (t) => {
    const folder = await temporaryFolder(t);
    const wrong = "2018-05-05 10:00:00,1969-05-05 10:00:00,13,N,Sky Airline\n";
    await writeFile(join(folder, "flights.csv"), yearOfFlights() + wrong.repeat(8));
    const args = ["train", "flights.csv", "--out", "mine", "--json", "--features", "all", "--no-balance"];
    const { code, stdout, stderr } = await puntual(args, { cwd: folder });
    assert.equal(code, 0);
    const result = JSON.parse(stdout);
    assert.deepEqual(Object.keys(result), ["out", "version", "flights", "heldOut"]);
    assert.equal(result.flights.rows, 600);
    assert.equal(result.flights.rejected, 8);
    const { confusion, rocAuc } = result.heldOut.laterFlights;
    assert.equal(
      confusion.flat().reduce((sum: number, count: number) => sum + count, 0),
      200,
    );
    assert.ok(rocAuc > 0.5 && rocAuc < 1);
    const lines = stderr.trimEnd().split("\n");
    assert.equal(lines[0], "flights.csv: 8 of 608 rows rejected");
    assert.equal(lines[1], '  line 602: MES "13": not a month; allowed: 1 to 12');
    assert.equal(
      lines[2],
      '  line 602: Fecha-O "1969-05-05 10:00:00": before 1970 or after 9999; allowed: a time from 1970 to 9999',
    );
    assert.equal(lines[11], "  … and 6 more");
    const { model } = await loadBaseline(join(folder, "mine"));
    assert.deepEqual(model.data.options, { learner: "boosting", features: "all", balance: false });
  });

  it("compares the six models on request, and saves the comparison", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, "flights.csv"), yearOfFlights());
    const args = ["train", "flights.csv", "--out", "mine", "--compare", "--json"];
    const { code, stdout, stderr } = await puntual(args, { cwd: folder });
    assert.equal(code, 0, stderr);
    const { heldOut, comparison } = JSON.parse(stdout);
    const compared = await puntual(["compare", "flights.csv", "--json"], { cwd: folder });
    assert.deepEqual(comparison, JSON.parse(compared.stdout));
    const { metrics, card } = await loadBaseline(join(folder, "mine"));
    assert.deepEqual(metrics, { ...heldOut, comparison });
    assert.match(card, /^\| logistic-top10 \| \d+ \| \d+ \| \d+ \| \d+ \|/m);
  });

  it("refuses to compare for an operational model", async () => {
    const args = ["train", "flights.csv", "--model", "operational", "--compare"];
    const { code, stderr } = await puntual(args);
    assert.equal(code, 2);
    assert.match(stderr, /option '--compare' is for --model baseline/);
  });

  it("writes nothing if over 5 % of the rows are rejected", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, "flights.csv"), `${yearOfFlights(94)}${",,,,\n".repeat(6)}`);
    const { code, stderr } = await puntual(["train", "flights.csv", "--out", "mine"], { cwd: folder });
    assert.equal(code, 2);
    assert.match(
      stderr,
      /^puntual: flights\.csv: 6 of 100 rows rejected, over the limit of 5 %; first: line 96: /,
    );
    assert.deepEqual(await readdir(folder), ["flights.csv"]);
  });

  it("leaves a folder that holds something else unchanged", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, "flights.csv"), yearOfFlights());
    await mkdir(join(folder, "mine"));
    await writeFile(join(folder, "mine", "thesis.txt"), "years of work");
    const { code, stderr } = await puntual(["train", "flights.csv", "--out", "mine"], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /^puntual: mine: cannot be written: the folder holds something else\n$/);
    assert.equal(await readFile(join(folder, "mine", "thesis.txt"), "utf8"), "years of work");
    assert.deepEqual((await readdir(folder)).sort(), ["flights.csv", "mine"]);
  });

  it("refuses to write to a link before it reads the flights", async (t) => {
    const folder = await temporaryFolder(t);
    await symlink("v1", join(folder, "current"));
    const { code, stderr } = await puntual(["train", "missing.csv", "--out", "current"], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /^puntual: current: cannot be written: it is a symbolic link; write a new folder/);
    assert.equal(await readlink(join(folder, "current")), "v1");
  });

  it("reports invalid input in one line", async (t) => {
    const folder = await temporaryFolder(t);
    const missing = await puntual(["train", "none.csv"], { cwd: folder });
    assert.deepEqual(missing, { code: 2, stdout: "", stderr: "puntual: none.csv: there is no such file\n" });
    await writeFile(join(folder, "flights.csv"), "OPERA,TIPOVUELO,MES\nSky Airline,N,3\n");
    const { code, stderr } = await puntual(["train", "flights.csv"], { cwd: folder });
    assert.equal(code, 2);
    assert.equal(
      stderr,
      "puntual: flights.csv: has no column Fecha-I, Fecha-O; it has OPERA, TIPOVUELO, MES\n",
    );
  });
});
