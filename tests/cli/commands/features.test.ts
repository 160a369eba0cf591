import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "../../flights/temporary-folder.ts";
import { puntual } from "../run-puntual.ts";

const TREES = fileURLToPath(new URL("../../fixtures/imported-trees/xgboost.json", import.meta.url));

describe("puntual features and models import", () => {
  it("write the matrix of a lead time, and make a model of trees with its columns", async (t) => {
    const cwd = await temporaryFolder(t);
    await puntual(["synth", "--rows", "1200", "--out", "flights.csv"], { cwd });
    const written = await puntual(
      ["features", "flights.csv", "--lead", "hour", "--out", "matrix", "--json"],
      { cwd },
    );
    assert.equal(written.code, 0, written.stderr);
    const { rows, earlier, features, files } = JSON.parse(written.stdout);
    assert.deepEqual([rows, earlier, files], [1200, 960, 12]);
    assert.deepEqual(await readdir(join(cwd, "matrix")), ["airport=SCEL"]);
    assert.ok(features > 60);
    const one = await puntual(["features", "flights.csv", "--lead", "schedule", "--out", "one.parquet"], {
      cwd,
    });
    assert.equal(
      one.stdout,
      "wrote one.parquet: 1200 flights with 9 features at lead time schedule in 1 file, 960 of them to train on and 240 to calibrate on\n",
    );

    const args = ["models", "import", "flights.csv", "--trees", TREES];
    // They were fitted to more flights than there are here, as a sample of a larger table may be.
    const imported = await puntual([...args, "--lead", "hour", "--no-back-test", "--out", "model"], { cwd });
    assert.equal(imported.code, 0, imported.stderr);
    assert.match(
      imported.stdout,
      /^imported 12 trees of xgboost for lead time hour\nnot back-tested\nwrote model, version/,
    );
    const forecast = await puntual(
      ["predict", "flights.csv", "--model", "./model", "--out", "scored.parquet"],
      { cwd },
    );
    assert.equal(forecast.code, 0, forecast.stderr);

    const refused = await puntual([...args, "--lead", "schedule", "--out", "none"], { cwd });
    assert.equal(refused.code, 2);
    assert.match(
      refused.stderr,
      /has features that the matrix at schedule does not have: f_airline_share_3h, f_airport_waiting;/,
    );
    assert.ok(!(await readdir(cwd)).includes("none"));
  });

  it("refuse a file that has no trees before they read the flights", async (t) => {
    const cwd = await temporaryFolder(t);
    const none = await puntual(["models", "import", "x.csv", "--trees", "none.json", "--out", "m"], { cwd });
    assert.deepEqual([none.code, none.stderr], [2, "puntual: none.json: there is no such file\n"]);
  });

  it("name what is allowed", async (t) => {
    const cwd = await temporaryFolder(t);
    const lead = await puntual(["features", "x.csv", "--lead", "2h", "--out", "m"], { cwd });
    assert.equal(lead.code, 2);
    assert.match(lead.stderr, /Allowed choices are schedule, 7d, 3d, day/);
    const trees = await puntual(["models", "import", "x.csv", "--out", "m"], { cwd });
    assert.match(trees.stderr, /required option '--trees <file>' not specified/);
    const out = await puntual(["features", "x.csv"], { cwd });
    assert.match(out.stderr, /required option '--out <file>' not specified/);
  });
});
