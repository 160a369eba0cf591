import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { rawScoreOf } from "../../../src/learn/gradient-boosting/predicting/predictor.ts";
import { readImportedTrees } from "../../../src/models/exchange/read-imported-trees.ts";
import { featureNames } from "../../../src/models/operational/features/features.ts";
import { matrixColumn } from "../../../src/models/operational/matrix/matrix-columns.ts";
import { errorWith } from "../../flights/expected-error.ts";
import { temporaryFile } from "../../flights/temporary-folder.ts";

const folder = fileURLToPath(new URL("../../fixtures/imported-trees", import.meta.url));
const expected = JSON.parse(await readFile(join(folder, "expected.json"), "utf8"));
const matrix = { leadTime: "hour", names: featureNames("hour") } as const;
const FILES = { xgboost: "xgboost.json", lightgbm: "lightgbm.txt" } as const;

/** Reads trees for the matrix at an hour. */
const imported = async (path: string, earlierPath?: string) =>
  (await readImportedTrees(path, earlierPath))(matrix);

/** Writes a changed copy of a file of trees. */
async function changed(
  t: TestContext,
  format: keyof typeof FILES,
  change: (text: string) => string,
): Promise<string> {
  const text = await readFile(join(folder, FILES[format]), "utf8");
  const other = change(text);
  assert.notEqual(other, text);
  return temporaryFile(t, other, FILES[format]);
}

describe("trees that were fitted elsewhere", () => {
  for (const format of ["xgboost", "lightgbm"] as const) {
    it(`of ${format} give its own log-odds, on thresholds, with missing values and unknown categories`, async () => {
      const found = await imported(join(folder, FILES[format]));
      assert.equal(found.format, format);
      assert.deepEqual(found.trees.featureNames, matrix.names);
      assert.ok(Math.abs(found.rows - expected.rows) < 1, `${found.rows} rows`);
      const row = new Float32Array(matrix.names.length);
      const columns = matrix.names.map((name) => expected.names.indexOf(matrixColumn(name)));
      for (const [index, values] of expected.values.entries()) {
        // Features that the trees do not have change nothing.
        for (let f = 0; f < row.length; f++)
          row[f] = columns[f] === -1 ? index : (values[columns[f]] ?? Number.NaN);
        const difference = Math.abs(rawScoreOf(found.trees, row) - expected[format][index]);
        // XGBoost adds its leaves in single precision.
        assert.ok(difference < (format === "xgboost" ? 5e-7 : 1e-12), `row ${index}: ${difference}`);
      }
    });

    it(`of ${format} with features that the matrix does not have are refused by these`, async (t) => {
      const path = await changed(t, format, (text) =>
        text.replace("f_weekday", "f_week").replace("f_flightType", "type"),
      );
      await assert.rejects(
        imported(path),
        errorWith(
          "model-format",
          /has features that the matrix at hour does not have: type, f_week; it has \d+: f_airline, /,
        ),
      );
    });
  }

  it("may have the names of the features as Puntual has them", async (t) => {
    const path = await changed(t, "xgboost", (text) =>
      text.replace('"f_traffic_before15"', '"traffic.before15"'),
    );
    const { trees } = await imported(path);
    assert.deepEqual(trees, (await imported(join(folder, FILES.xgboost))).trees);
  });

  it("may be two: of all flights, and of the earlier ones for the calibration", async (t) => {
    const other = await changed(t, "xgboost", (text) =>
      text.replace('"best_iteration"', '"other"').replace(/"sum_hessian":\[[\d.E+-]+/, '"sum_hessian":[5E1'),
    );
    const { trees, earlier, rows } = await imported(join(folder, FILES.lightgbm), other);
    assert.ok(rows < expected.rows / 2, "those of the earlier flights count");
    assert.notDeepEqual(earlier, trees);
  });

  it("of other kinds are refused by name", async (t) => {
    const cases = [
      ["lightgbm", /objective=binary/, "objective=regression", /objective is regression; only binary/],
      ["lightgbm", "num_class=1", "num_class=3", /num_class is 3; only 1/],
      ["lightgbm", "is_linear=0", "is_linear=1", /tree 0: has linear leaves/],
      ["lightgbm", /left_child=\S+/, "left_child=99", /tree 0: has no split 99/],
      ["lightgbm", /left_child=\S+/, "left_child=0", /tree 0: is no tree/],
      ["lightgbm", /threshold=\S+/, "threshold=x", /tree 0: threshold is not a list of \d+ numbers/],
      ["lightgbm", /Tree=.*$/s, "", /has no trees/],
      ["xgboost", "binary:logistic", "reg:squarederror", /binary:logistic/],
      ["xgboost", /^\{/, "[", /is not JSON/],
    ] as const;
    for (const [format, from, to, message] of cases) {
      const path = await changed(t, format, (text) => text.replace(from, to));
      await assert.rejects(imported(path), errorWith("model-format", message));
    }
    await assert.rejects(imported(join(folder, "none.json")), errorWith("file-not-found", /none\.json/));
    const binary = await temporaryFile(t, "\x04\0\0\0\x08\0\0\0", "trees.bin");
    await assert.rejects(imported(binary), errorWith("model-format", /is a binary file, not JSON$/));
    const empty = await temporaryFile(t, "", "trees.json");
    await writeFile(empty, "");
    await assert.rejects(imported(empty), errorWith("model-format", /is not JSON/));
  });
});
