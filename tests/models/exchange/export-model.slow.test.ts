import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import { loadModel, loadModelOf, type SavedModel } from "../../../src/models/artefact/registry.ts";
import { baselineColumnsOf, columnMeaning } from "../../../src/models/exchange/columns.ts";
import { exportModel } from "../../../src/models/exchange/export-model.ts";
import { EXPORT_FORMATS, type ExportFormatName } from "../../../src/models/exchange/formats/formats.ts";
import { loadOperational } from "../../../src/models/operational/artefact/saved-operational.ts";
import { featureNames } from "../../../src/models/operational/features/features.ts";
import { OperationalModel } from "../../../src/models/operational/forecasting/operational-model.ts";
import { leadForecaster } from "../../../src/models/operational/lead-model.ts";
import { LEAD_TIMES } from "../../../src/models/operational/lead-time.ts";
import { leadTimesOf } from "../../../src/models/operational/model-data.ts";
import { saveSmallBaseline } from "../baseline/small-baseline.ts";
import { AIRPORTS, operationalOfAirports } from "../operational/operational-of-airports.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { predictLightgbm } from "./readers/lightgbm.ts";
import { readOnnx } from "./readers/onnx.ts";
import { predictTreelite } from "./readers/treelite.ts";
import { predictXgboost } from "./readers/xgboost.ts";

const operational = await loadModelOf("operational", "operational");
const baseline = await loadModelOf("baseline", "baseline");

/** Splits the CSV of a parity file whose cells have no commas. */
function readParity(csv: string, columns: number) {
  const [head, ...rows] = csv
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  return {
    head,
    inputs: rows.map((row) =>
      Float32Array.from(row.slice(0, columns), (cell) => (cell === "" ? Number.NaN : Number(cell))),
    ),
    outputs: rows.map((row) => row.slice(columns).map(Number)),
  };
}

/** Returns the probabilities by a file, by what reads it: all of ONNX, the first of the others. */
function predict(
  format: ExportFormatName,
  bytes: Uint8Array,
  rows: readonly Float32Array[],
): readonly (readonly number[])[] {
  const text = () => new TextDecoder().decode(bytes);
  if (format === "onnx") return readOnnx(bytes).run(rows).get("probabilities") ?? [];
  const read = { xgboost: predictXgboost, lightgbm: predictLightgbm }[format as "xgboost" | "lightgbm"];
  const probabilities = format === "treelite" ? predictTreelite(bytes, rows) : read(text(), rows);
  return probabilities.map((probability) => [probability]);
}

function largestDifference(
  found: readonly (readonly number[])[],
  expected: readonly (readonly number[])[],
): number {
  const differences = found.flatMap((row, index) =>
    row.map((value, column) => Math.abs(value - expected[index][column])),
  );
  assert.ok(differences.length > 0 && !differences.includes(Number.NaN));
  return Math.max(...differences);
}

const withoutSql = EXPORT_FORMATS.filter((format) => format !== "sql");

describe("a parity file", () => {
  for (const format of withoutSql) {
    test(`has inputs and Puntual's probabilities, which the file in the format ${format} gives too`, async () => {
      for (const lead of ["schedule", "hour"] as const) {
        const { bytes, manifest, parity } = exportModel(operational, { format, lead });
        const { columns } = JSON.parse(manifest);
        const { head, inputs, outputs } = readParity(parity, columns.length);
        assert.deepEqual(head.slice(columns.length), ["over_15", "over_30", "over_60", "over_120"]);
        assert.equal(inputs.length, 1000);
        const forecast = leadForecaster(operational.model.data.leads[lead]);
        assert.deepEqual(outputs[7], [...forecast(inputs[7]).over]);
        const known: number[] = Object.values(columns[0].codes);
        const airlines = new Set(inputs.map(([airline]) => airline));
        assert.deepEqual(new Set([...known, Math.max(...known) + 1, Number.NaN]), airlines);
        const few = inputs.slice(0, 100);
        assert.ok(
          largestDifference(predict(format, bytes, few), outputs) <= (format === "xgboost" ? 1e-6 : 1e-12),
        );
      }
    });
  }

  test("is read by DuckDB as it is, whose forecasts by the SELECT statement are Puntual's", async () => {
    const path = join(temporaryFolder(), "features.csv");
    for (const [saved, lead] of [
      [operational, "hour"],
      [baseline, undefined],
    ] as const) {
      const { bytes, parity } = exportModel(saved, { format: "sql", lead });
      await writeFile(path, parity);
      const connection = await (await DuckDBInstance.create()).connect();
      await connection.run(
        `CREATE TABLE features AS SELECT row_number() OVER () AS id, * FROM read_csv('${path}') LIMIT 200`,
      );
      const over = ["over_15", ...(lead === undefined ? [] : ["over_30", "over_60", "over_120"])];
      const differences = over.map((name) => `max(abs(forecasts.${name} - features.${name}))`);
      const result = await connection.runAndReadAll(
        `SELECT count(*), ${differences} FROM (${new TextDecoder().decode(bytes)}) forecasts JOIN features USING (id)`,
      );
      const [[rows, ...largest]] = result.getRows().map((row) => row.map(Number));
      connection.closeSync();
      assert.equal(rows, 200);
      for (const difference of largest) assert.ok(difference < (lead === undefined ? 1e-6 : 1e-12));
    }
  });

  test("of a baseline has columns of zeros and ones under the names of the dataset", async () => {
    for (const format of withoutSql) {
      const { bytes, manifest, parity } = exportModel(baseline, { format });
      const { columns } = JSON.parse(manifest);
      const { inputs, outputs } = readParity(parity, columns.length);
      assert.ok(inputs.flatMap((row) => [...row]).every((value) => value === 0 || value === 1));
      assert.ok(largestDifference(predict(format, bytes, inputs), outputs) < 1e-6);
      assert.ok(columns.some(({ name }: { name: string }) => name === "MES_7"));
    }
  });

  test("of a logistic regression has what its trees of one split forecast", async () => {
    const folder = temporaryFolder();
    await saveSmallBaseline(`${folder}/logistic`, { learner: "logistic", features: "all" });
    const saved = await loadModel(`${folder}/logistic`);
    for (const format of withoutSql) {
      const { bytes, manifest, parity } = exportModel(saved, { format });
      const { inputs, outputs } = readParity(parity, JSON.parse(manifest).columns.length);
      assert.ok(largestDifference(predict(format, bytes, inputs), outputs) < 1e-6, format);
    }
  });
});

describe("a manifest", () => {
  test("names the file, the model, and each column with its meaning, type and missing value", async () => {
    const { bytes, manifest } = exportModel(operational, {
      format: "onnx",
      lead: "hour",
      name: "mine",
      path: "a/hour.onnx",
    });
    const { file, sha256, model, columns, outputs, decision, parity } = JSON.parse(manifest);
    assert.equal(file, "hour.onnx");
    assert.equal(sha256, createHash("sha256").update(bytes).digest("hex"));
    assert.deepEqual(model, {
      name: "mine",
      version: operational.version,
      kind: "operational",
      leadTime: "hour",
      leadMinutes: 60,
    });
    assert.equal(parity.file, "hour.onnx.parity.csv");
    assert.equal(decision.threshold, operational.model.threshold);
    assert.deepEqual(
      outputs.map(({ name }: { name: string }) => name),
      ["over_15", "over_30", "over_60", "over_120"],
    );
    const [airline] = columns;
    assert.equal(airline.codes.LAN, 17);
    const traffic = columns.find(({ name }: { name: string }) => name === "traffic.before15");
    assert.deepEqual(Object.keys(traffic), ["index", "name", "matrixColumn", "type", "meaning", "missing"]);
    assert.equal(traffic.matrixColumn, "f_traffic_before15");
    for (const column of columns)
      assert.ok(column.meaning.length > 10 && column.missing.length > 4, column.name);
  });

  test("has the meaning of every feature that a model may have", () => {
    const shape = { airports: ["KSEA"], season: true, travelMinutes: {}, aircraft: { minimum: 1 } } as object;
    const names = new Set(LEAD_TIMES.flatMap((leadTime) => featureNames(leadTime, shape)));
    const meanings = [...names].map(columnMeaning);
    assert.equal(new Set(meanings).size, names.size, "each has a meaning of its own");
    for (const meaning of meanings) assert.doesNotMatch(meaning, /undefined|\.[a-z]/);
    assert.equal(
      columnMeaning("airline.share.3h"),
      "share of delays among the flights of the airline in the last 3 hours",
    );
    assert.equal(
      columnMeaning("airport.share.1h"),
      "share of delays among the flights of the airport in the last hour",
    );
    assert.equal(
      columnMeaning("route.lateness.last10"),
      "mean minutes late, each from -30 to 240, of the flights of the airline to the destination, the last 10 known",
    );
    assert.deepEqual(baselineColumnsOf(["month=7"]), [
      { name: "MES_7", type: "indicator", meaning: "1 where MES is 7, else 0" },
    ]);
  });

  test("of a format that holds the trees alone has the calibration and the chain to the longer thresholds as numbers", async () => {
    const { manifest, parity } = exportModel(operational, { format: "lightgbm", lead: "hour" });
    const { columns, calibration, longer, outputs } = JSON.parse(manifest);
    assert.equal(calibration.held, true);
    assert.deepEqual(
      outputs.map(({ name }: { name: string }) => name),
      ["over_15"],
    );
    const { kind, ...line } = operational.model.data.leads.hour.calibration;
    assert.equal(kind, "platt");
    assert.deepEqual(calibration.all, line);
    for (const [over15, ...others] of readParity(parity, columns.length).outputs) {
      const logOdds = Math.log(over15 / (1 - over15));
      let over = over15;
      for (const [index, { shares }] of longer.thresholds.entries()) {
        for (const { intercept, delay } of shares) over /= 1 + Math.exp(-(intercept + delay * logOdds));
        assert.ok(Math.abs(over - others[index]) < 1e-12);
      }
    }
  });
});

describe("a model of several airports", async () => {
  const folder = await operationalOfAirports([AIRPORTS.houston, AIRPORTS.tokyo], "departures", [3, 5]);
  const loaded = await loadOperational(folder);
  const { hour } = loaded.model.data.leads;
  const calibrations = {
    KIAH: { kind: "platt", intercept: 0.3, slope: 0.9 },
    RJTT: { kind: "platt", intercept: -0.5, slope: 1.2 },
  } as const;
  const model = new OperationalModel({
    ...loaded.model.data,
    leads: { ...loaded.model.data.leads, hour: { ...hour, calibrations } },
  });
  const saved: SavedModel = { ...loaded, model };

  test("has the calibration of each airport in the graph of ONNX, and that of all for an unknown airport", () => {
    const { bytes, manifest, parity } = exportModel(saved, { format: "onnx", lead: "hour" });
    const { columns, decision } = JSON.parse(manifest);
    const { inputs, outputs } = readParity(parity, columns.length);
    assert.ok(largestDifference(predict("onnx", bytes, inputs.slice(0, 200)), outputs) <= 1e-12);
    const at = columns.findIndex(({ name }: { name: string }) => name === "airport");
    const of = (code: number) => predict("onnx", bytes, [inputs[3].with(at, code)])[0][0];
    assert.notEqual(of(0), of(1));
    for (const unknown of [-1, 2, Number.NaN]) assert.equal(of(unknown), of(99));
    assert.deepEqual(decision.threshold, { KIAH: 0.25, RJTT: 1 / 6 });
  });

  test("is exported without a calibration in trees, or with that of one airport", () => {
    const raw = exportModel(saved, { format: "lightgbm", lead: "hour" });
    const manifest = JSON.parse(raw.manifest);
    const { inputs, outputs } = readParity(raw.parity, manifest.columns.length);
    assert.equal(manifest.calibration.held, false);
    assert.deepEqual(
      manifest.outputs.map(({ name }: { name: string }) => name),
      ["uncalibrated"],
    );
    const { RJTT } = manifest.calibration.byAirport;
    const at = manifest.columns.findIndex(({ name }: { name: string }) => name === "airport");
    const code = manifest.columns[at].codes.RJTT;
    const row = inputs.findIndex((values) => values[at] === code);
    const [[uncalibrated]] = predict("lightgbm", raw.bytes, [inputs[row]]);
    const score = Math.log(uncalibrated / (1 - uncalibrated));
    const probability = 1 / (1 + Math.exp(-(RJTT.intercept + RJTT.slope * score)));
    const [own, over15] = outputs[row];
    assert.ok(Math.abs(probability - over15) < 1e-12);
    assert.ok(Math.abs(uncalibrated - own) < 1e-12, "the parity file begins with what the file returns");
    const tokyo = exportModel(saved, { format: "lightgbm", lead: "hour", airport: "RJTT" });
    assert.equal(JSON.parse(tokyo.manifest).model.airport, "RJTT");
    assert.ok(Math.abs(predict("lightgbm", tokyo.bytes, [inputs[row]])[0][0] - over15) < 1e-12);
  });

  test("has the decision threshold of the airport that it is exported for", () => {
    const { manifest } = exportModel(saved, { format: "xgboost", lead: "hour", airport: "RJTT" });
    assert.equal(JSON.parse(manifest).decision.threshold, 1 / 6);
  });
});

test("a lead time or an airport that the model does not have is refused with those that it has", async () => {
  const leads = leadTimesOf(operational.model.data).join(", ");
  const refusals = [
    [operational, {}, `lead: none is not allowed; allowed: ${leads}`],
    [operational, { lead: "hour", airport: "KSEA" }, "airport: KSEA is not allowed; allowed: SCEL"],
    [baseline, { lead: "hour" }, "lead: hour is not allowed; allowed: none: a baseline has no lead times"],
    [
      baseline,
      { airport: "SCEL" },
      "airport: SCEL is not allowed; allowed: none: a baseline has no airports",
    ],
  ] as const;
  for (const [saved, options, message] of refusals) {
    assert.throws(() => exportModel(saved, { format: "onnx", ...options }), {
      code: "invalid-argument",
      message,
    });
  }
});

test("a file refers to its manifest where it has a path, and to none where it has not", () => {
  const commentsOf = (path?: string) => {
    const { bytes } = exportModel(baseline, { format: "sql", ...(path && { path }) });
    return new TextDecoder().decode(bytes.subarray(0, 300)).match(/^-- .*$/gm) ?? [];
  };
  assert.equal(commentsOf().length, 1);
  assert.equal(commentsOf("a/b.sql")[1], "-- Its columns are described in b.sql.manifest.json.");
});

test("an ONNX file names Puntual as its producer, and the operators of trees in double precision", async () => {
  const { producer, operatorSets } = readOnnx(exportModel(baseline, { format: "onnx" }).bytes);
  assert.equal(producer, "puntual");
  assert.deepEqual(operatorSets, { "": 21, "ai.onnx.ml": 5 });
});
