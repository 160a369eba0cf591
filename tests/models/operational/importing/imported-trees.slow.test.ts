import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { delayLabel } from "../../../../src/flights/delay.ts";
import type { FlightTable } from "../../../../src/flights/flight-table.ts";
import { rowsOfTable } from "../../../../src/flights/reading/several/join-tables.ts";
import { fitPlatt } from "../../../../src/learn/calibration/platt.ts";
import { predictLogOdds } from "../../../../src/learn/gradient-boosting/predicting/predictor.ts";
import { fitGradientBoosting } from "../../../../src/learn/gradient-boosting/trainer.ts";
import { takeRows } from "../../../../src/learn/matrix/selection.ts";
import { loadModelOf } from "../../../../src/models/artefact/registry.ts";
import { saveModel, trainModel } from "../../../../src/models/lifecycle.ts";
import type { ImportedTrees } from "../../../../src/models/operational/importing/imported-trees.ts";
import { trainingMatrix } from "../../../../src/models/operational/matrix/training-matrix.ts";
import { errorWith } from "../../../flights/expected-error.ts";
import { temporaryFolder } from "../../../flights/temporary-folder.ts";
import { yearTable } from "../small-model.ts";
import { onlyAirport, twoAirports } from "../two-airports.ts";

/** Fits trees to the first rows of a table's matrix, as another program would. */
async function fittedElsewhere(table: FlightTable) {
  const { flights, training, earlierCount, names, columns } = await trainingMatrix(table, "hour");
  const all = {
    names,
    rowCount: flights.length,
    columns,
  };
  const matrix = takeRows(all, training);
  const { scheduled, operated } = flights.columns;
  const labels = delayLabel(Float64Array.from(training, (index) => operated[index] - scheduled[index]));
  const rows = (from: number, to: number) => Uint32Array.from({ length: to - from }, (_, row) => from + row);
  const fit = (count: number) =>
    fitGradientBoosting(takeRows(matrix, rows(0, count)), labels.subarray(0, count), {
      ...{ trees: 10, maxLeaves: 6, minRowsPerLeaf: 20, maxBins: 31 },
    });
  const imported: ImportedTrees = {
    trees: fit(earlierCount),
    format: "xgboost",
    sha256: "ab".repeat(32),
    rows: earlierCount,
  };
  const latest = rows(earlierCount, training.length);
  return {
    imported,
    trees: fit(training.length),
    rows: training.length,
    latestLogOdds: predictLogOdds(imported.trees, takeRows(matrix, latest)),
    latestLabels: labels.subarray(earlierCount),
  };
}

const table = yearTable(1500);
const elsewhere = await fittedElsewhere(table);

describe("an operational model of trees that were fitted elsewhere", () => {
  it("forecasts with them, calibrated on the flights that they have not seen", async (t) => {
    const { imported, latestLogOdds, latestLabels } = elsewhere;
    const options = { imported: { hour: imported }, leadTimes: [], backTest: true };
    const trained = await trainModel("operational", table, options);
    const { hour } = trained.model.data.leads;
    assert.deepEqual(hour.trees, imported.trees);
    const { intercept, slope } = fitPlatt(latestLogOdds, latestLabels);
    assert.deepEqual(hour.calibration, { kind: "platt", intercept: intercept / 2, slope: (slope + 1) / 2 });
    // The trees know the flights up to 20 October.
    assert.deepEqual(trained.backTest?.months, ["2017-11", "2017-12"]);
    assert.ok((trained.backTest?.models.hour.pooled.rocAuc ?? 0) > 0.5);

    const folder = join(await temporaryFolder(t), "model");
    await saveModel(folder, trained);
    const saved = await loadModelOf("operational", folder);
    assert.deepEqual(saved.training.imported, {
      hour: { format: "xgboost", sha256: imported.sha256, trees: 10 },
    });
    assert.match(
      saved.card,
      /boosted trees for each lead time, but 10 at hour that XGBoost fitted, calibrated/,
    );
    const [flight] = [...Array(1)].map(() => ({
      ...{ airlineCode: "LAN", destination: "SCFA", flightType: "N" as const },
      scheduled: table.scheduled[700],
    }));
    const before = trained.model.forecast(flight, {}, { leadTime: "hour" });
    assert.deepEqual(saved.model.forecast(flight, {}, { leadTime: "hour" }).over, before.over);
    const { explanation } = saved.model.forecast(flight, {}, { leadTime: "hour", explain: "en" });
    assert.ok((explanation?.reasons.length ?? 0) > 0);
  });

  it("may forecast with trees of all flights, calibrated by those of the earlier ones", async () => {
    const { imported, trees } = elsewhere;
    const both = { ...imported, trees, earlier: imported.trees };
    const one = await trainModel("operational", table, { imported: { hour: imported }, leadTimes: [] });
    const two = await trainModel("operational", table, { imported: { hour: both }, leadTimes: [] });
    const [first, second] = [one, two].map(({ model }) => model.data.leads.hour);
    assert.deepEqual(second.calibration, first.calibration);
    assert.deepEqual(second.trees, trees);
  });

  it("is calibrated at each of several airports", async () => {
    const several = twoAirports(1500);
    const { imported } = await fittedElsewhere(several);
    const trained = await trainModel("operational", several, { imported: { hour: imported }, leadTimes: [] });
    assert.deepEqual(Object.keys(trained.model.data.leads.hour.calibrations ?? {}), ["KHOU", "KSEA"]);
  });

  it("sees flights as the model that the matrix was made with", async () => {
    const several = twoAirports(1500);
    const { model: like } = await trainModel("operational", several, { leadTimes: [] });
    const first = Uint32Array.from({ length: 1200 }, (_, row) => row);
    const part = rowsOfTable(several, first);
    const { imported } = await fittedElsewhere(part);
    const options = { imported: { hour: imported }, leadTimes: [], like };
    const { model } = await trainModel("operational", part, options);
    assert.deepEqual(model.data.encoding, like.data.encoding);
    assert.notDeepEqual(
      (await trainModel("operational", part, { leadTimes: [] })).model.data.encoding,
      like.data.encoding,
    );
    await assert.rejects(
      trainModel("operational", onlyAirport(part, 0), options),
      errorWith("invalid-argument", /airports: KSEA is not allowed; allowed: those of the model: KHOU, KSEA/),
    );
  });

  it("is refused where the trees have seen all flights, so that none is left to calibrate them", async () => {
    const { imported, rows } = elsewhere;
    const all = { hour: { ...imported, rows: rows * 1.01 } };
    await assert.rejects(
      trainModel("operational", table, { imported: all, leadTimes: [] }),
      errorWith(
        "invalid-argument",
        /trees: fitted to about \d+ flights, all \d+ of the matrix .*--earlier-trees/,
      ),
    );
  });

  it("says why it is not back-tested where its trees have seen every full month", async () => {
    const short = yearTable(1500);
    const rows = [...short.scheduled.keys()].filter(
      (row) => short.scheduled[row] < short.scheduled[0] + 80 * 1440,
    );
    const part = Object.fromEntries(
      Object.entries(short).map(([name, column]) => {
        if (name === "rowCount") return [name, rows.length];
        if (typeof column !== "object") return [name, column];
        if ("codes" in column)
          return [name, { ...column, codes: Uint16Array.from(rows, (row) => column.codes[row]) }];
        return [name, (column as Float64Array).filter((_, row) => rows.includes(row))];
      }),
    ) as unknown as typeof short;
    const { imported } = await fittedElsewhere(part);
    const trained = await trainModel("operational", part, {
      imported: { hour: imported },
      leadTimes: [],
      backTest: true,
    });
    assert.equal(trained.backTest, undefined);
    assert.match(trained.noBackTest ?? "", /month/);
  });
});
