import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import type { FlightColumn, FlightTable } from "../../src/flights/flight-table.ts";
import { loadModel, loadModelOf } from "../../src/models/artefact/registry.ts";
import { evaluateModel, saveModel, type TrainedModel, trainModel } from "../../src/models/lifecycle.ts";
import { MODEL_KINDS, type Model, type ModelKind } from "../../src/models/model.ts";
import { pastFlights, replay } from "../../src/models/operational/features/past-flights.ts";
import { yearTable } from "./operational/small-model.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// The contract that every kind of model keeps: the one that users of the library program against.

const flights = yearTable(1500);
const source = { sha256: "a".repeat(64), rejected: 2 };

/** Returns some rows of the flights, with only the columns that a model forecasts from. */
function tableFor(model: Model, rows: readonly number[]): FlightTable {
  const columns = model.forecastColumns.map((name: FlightColumn) => {
    const column = flights[name];
    if ("codes" in column)
      return [name, { ...column, codes: Uint16Array.from(rows, (r) => column.codes[r]) }];
    const values = rows.map((row) => column[row]);
    return [name, column instanceof Uint8Array ? Uint8Array.from(values) : Float64Array.from(values)];
  });
  return { rowCount: rows.length, ...Object.fromEntries(columns) };
}

const upTo = (count: number) => Array.from({ length: count }, (_, row) => row);

/** Defines the tests of the contract; `evaluation` limits the back-test of the operational model to one month. */
function testContract(kind: ModelKind, evaluation: object): void {
  describe(`the ${kind} model`, () => {
    const folder = join(temporaryFolder(), kind);
    let trained: TrainedModel;
    let model: Model;
    const shares: number[] = [];
    before(async () => {
      trained = await trainModel(kind, flights, { source, onProgress: (share) => shares.push(share) });
      model = trained.model;
    });

    test("is of its kind, and was trained on all flights", () => {
      assert.deepEqual([trained.kind, model.kind], [kind, kind]);
      const late = upTo(1500).filter((row) => flights.operated[row] - flights.scheduled[row] > 15);
      const from = Math.min(...flights.scheduled);
      const to = Math.max(...flights.scheduled);
      assert.deepEqual(trained.flights, { rows: 1500, delayed: late.length, from, to, timeZone: "UTC" });
      assert.deepEqual(trained.source, source);
      assert.equal(shares.at(-1), 1);
      assert.ok(shares.every((share, index) => share > (shares[index - 1] ?? 0) && share <= 1));
    });

    test("forecasts a probability for each flight, and a delay if it is over the threshold", () => {
      const { probability, delayed } = model.forecastFlights(tableFor(model, upTo(1500)));
      assert.equal(probability.length, 1500);
      assert.ok(probability.every((p) => p > 0 && p < 1));
      assert.ok(new Set(probability).size > 20);
      assert.ok(model.threshold > 0 && model.threshold < 1);
      assert.deepEqual(
        delayed,
        Uint8Array.from(probability, (p) => (p > model.threshold ? 1 : 0)),
      );
    });

    test("ranks late flights above others", () => {
      const { probability } = model.forecastFlights(tableFor(model, upTo(1500)));
      const meanOf = (isLate: boolean) => {
        const rows = upTo(1500).filter(
          (row) => flights.operated[row] - flights.scheduled[row] > 15 === isLate,
        );
        return rows.reduce((sum, row) => sum + probability[row], 0) / rows.length;
      };
      assert.ok(meanOf(true) > meanOf(false) + 0.02);
    });

    test("forecasts each flight for itself, whatever its place in the table", () => {
      const all = model.forecastFlights(tableFor(model, upTo(1500)));
      const rows = upTo(300).map((index) => (index * 7919) % 1500);
      const some = model.forecastFlights(tableFor(model, rows));
      assert.deepEqual(
        some.probability,
        Float64Array.from(rows, (row) => all.probability[row]),
      );
      assert.equal(model.forecastFlights(tableFor(model, [])).probability.length, 0);
    });

    test("leaves the flights unchanged, and forecasts the same again", () => {
      const table = tableFor(model, upTo(200));
      const copy = structuredClone(table);
      const first = model.forecastFlights(table);
      assert.deepEqual(table, copy);
      assert.deepEqual(model.forecastFlights(table), first);
    });

    test("takes what is known of other flights", () => {
      const knowledge = replay(pastFlights(flights));
      const table = tableFor(model, upTo(1500));
      const { probability } = model.forecastFlights(table, knowledge);
      assert.ok(probability.every((p) => p > 0 && p < 1));
      const isSame = probability.join() === model.forecastFlights(table).probability.join();
      assert.equal(isSame, kind === "baseline", "only the operational model uses it");
    });

    test("refuses a table without one of its columns", () => {
      for (const column of model.forecastColumns) {
        const { [column]: _, ...rest } = tableFor(model, upTo(5));
        assert.throws(() => model.forecastFlights(rest as FlightTable), { code: "invalid-argument" }, column);
      }
    });

    test("is saved and loaded with equal forecasts, record and card", async () => {
      const folder = join(temporaryFolder(), "new");
      const { version, replaced } = await saveModel(folder, trained);
      assert.match(version, /^[0-9a-f]{16}$/);
      assert.equal(replaced, undefined);
      const saved = await loadModel(folder);
      assert.deepEqual([saved.kind, saved.version], [kind, version]);
      const table = tableFor(model, upTo(1500));
      assert.deepEqual(saved.model.forecastFlights(table), model.forecastFlights(table));
      const { rows, delayed, rejected, sha256 } = saved.training.flights;
      assert.deepEqual(
        { rows, delayed, rejected, sha256 },
        { rows: 1500, delayed: trained.flights.delayed, ...source },
      );
      assert.match(saved.card, new RegExp(`^# Model card: ${kind}\n`));
      assert.match(saved.card, new RegExp(`^\\| flights \\| 1500, of which ${delayed} `, "m"));
      assert.ok(Object.values(saved.checksums).every((checksum) => /^[0-9a-f]{64}$/.test(checksum)));
    });

    test("has the same version when it is trained and saved again", async () => {
      const { version } = await saveModel(folder, trained);
      const again = await saveModel(folder, await trainModel(kind, flights, { source }));
      assert.deepEqual(again, { version, replaced: version });
    });

    test("is loaded as its own kind only", async () => {
      await saveModel(folder, trained);
      for (const other of MODEL_KINDS) {
        if (other === kind) assert.equal((await loadModelOf(other, folder)).kind, kind);
        else await assert.rejects(loadModelOf(other, folder), { code: "wrong-model" });
      }
    });

    test("is evaluated on flights later than its training flights", async () => {
      const { metrics } = await evaluateModel(kind, flights, evaluation);
      await saveModel(folder, trained);
      const { heldOutMetrics } = await loadModel(folder);
      if (kind === "baseline") assert.deepEqual(heldOutMetrics, metrics);
      else assert.equal(heldOutMetrics, undefined, "a back-test is run on request only");
      assert.ok(metrics.rocAuc > 0.4 && metrics.rocAuc < 1);
      assert.ok(metrics.brier > 0 && metrics.brier < 0.5);
      assert.deepEqual((await evaluateModel(kind, flights, evaluation)).metrics, metrics);
    });

    test("is trained and evaluated on flights with all columns of its kind only", async () => {
      const { operated: _, ...unflown } = flights;
      await assert.rejects(trainModel(kind, unflown), { code: "invalid-argument" });
      await assert.rejects(async () => evaluateModel(kind, unflown), { code: "invalid-argument" });
    });
  });
}

testContract("baseline", {});
testContract("operational", { from: 12, to: 12 });

test("flights from no file have the checksum of their columns as source", async () => {
  const { source: own } = await trainModel("baseline", flights);
  assert.match(own.sha256, /^[0-9a-f]{64}$/);
  assert.equal(own.rejected, 0);
  assert.deepEqual((await trainModel("baseline", yearTable(1500))).source, own);
  const moved = { ...flights, operated: flights.operated.map((time, row) => (row === 7 ? time + 1 : time)) };
  assert.notEqual((await trainModel("baseline", moved)).source.sha256, own.sha256);
});
