import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { scl2017, sixModels, withoutScl2017 } from "../../flights/scl-2017.ts";
import { temporaryFile } from "../../flights/temporary-folder.ts";
import { puntual } from "../run-puntual.ts";
import { yearOfFlights } from "../year-of-flights.ts";

const METRICS = ["rocAuc", "averagePrecision", "brier", "logLoss"] as const;

describe("puntual compare", () => {
  it("prints the SCL challenge's six models as a table, and recommends one with the reason", async (t) => {
    const path = await temporaryFile(t, yearOfFlights());
    const { code, stdout, stderr } = await puntual(["compare", path]);
    assert.equal(code, 0, stderr);
    const lines = stdout.split("\n");
    assert.match(lines[0], /^model +TN +FP +FN +TP +ROC AUC +avg precision +Brier +log loss +ECE$/);
    const names = lines.slice(2, 8).map((line) => line.split(" ")[0]);
    const marked = names.filter((name) => name.endsWith("*"));
    assert.equal(marked.length, 1);
    assert.ok(stdout.includes(`* recommended: ${marked[0].slice(0, -1)}\n  it decides best: `), stdout);
    assert.match(
      stdout,
      /Trained on 402 flights and evaluated on the other 198, split at random \(seed 42\)/,
    );
  });

  it("prints JSON, and rejected rows on standard error", async (t) => {
    const path = await temporaryFile(t, `${yearOfFlights()},,,,\n`);
    const { code, stdout, stderr } = await puntual(["compare", path, "--json"]);
    assert.equal(code, 0);
    assert.match(stderr, /^.*: 1 of 601 rows rejected\n {2}line 602: OPERA "": blank\n/);
    const { models, split, recommended } = JSON.parse(stdout);
    assert.equal(Object.keys(models).length, 6);
    assert.ok(recommended.name in models);
    assert.deepEqual(split, { testSize: 0.33, randomState: 42, train: 402, test: 198 });
  });

  it("refuses flights of several airports, which the models do not know from each other", async (t) => {
    const rows = ["AA,KSEA,KLAX", "AA,KPDX,KLAX"].map(
      (route) => `${route},2026-01-01 10:00,2026-01-01 10:05`,
    );
    const path = await temporaryFile(
      t,
      `airline,origin,destination,scheduled,operated\n${rows.join("\n")}\n`,
    );
    for (const command of [["compare"], ["train", "--model", "baseline", "--out", `${path}.model`]]) {
      const { code, stderr } = await puntual([...command, path, "--airport", "all"]);
      assert.equal(code, 2);
      assert.match(
        stderr,
        /^puntual: airport: K(SEA, KPDX|PDX, KSEA) is not allowed; allowed: one airport: the baseline does not know one from another$/m,
      );
    }
  });

  it("refuses flights with exit code 2", async (t) => {
    const path = await temporaryFile(t, "OPERA,TIPOVUELO\nSky Airline,N\n");
    const { code, stderr } = await puntual(["compare", path, "--json"]);
    assert.equal(code, 2);
    assert.match(stderr, /has no column MES, Fecha-I, Fecha-O/);
  });

  it("has the reference's metrics on the real flights, and exactly its confusion matrices", {
    skip: withoutScl2017,
  }, async () => {
    const { code, stdout, stderr } = await puntual(["compare", scl2017, "--json"]);
    assert.equal(code, 0, stderr);
    const { models } = JSON.parse(stdout);
    const reference = JSON.parse(await readFile(sixModels, "utf8")).models;
    assert.deepEqual(Object.keys(models), Object.keys(reference));
    for (const [name, expected] of Object.entries<Record<string, number>>(reference)) {
      assert.deepEqual(models[name].confusion, expected.confusion, name);
      for (const metric of METRICS) {
        // The reference has four decimals. For this model scikit-learn stopped after 100 iterations, not converged:
        // it has 0.3156 where the optimum has 0.3155.
        const tolerance = name === "logistic-all" && metric === "averagePrecision" ? 1.5e-4 : 0.5001e-4;
        const difference = Math.abs(models[name][metric] - expected[metric]);
        assert.ok(
          difference <= tolerance,
          `${name} ${metric}: ${models[name][metric]}, not ${expected[metric]}`,
        );
      }
    }
  });
});
