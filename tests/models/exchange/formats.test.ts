import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { GradientBoostedTrees } from "../../../src/learn/gradient-boosting/trees.ts";
import { goesLeft } from "../../../src/learn/gradient-boosting/trees.ts";
import { MAX_FLOAT32 } from "../../../src/learn/numerics/float32.ts";
import { type ExportFormatName, exportFormats } from "../../../src/models/exchange/formats/formats.ts";
import type { PortableModel } from "../../../src/models/exchange/portable-model.ts";
import { portableTrees } from "../../../src/models/exchange/portable-trees.ts";
import { type ListedTree, RANDOM_FEATURES, randomRow, randomTrees } from "../../learn/random-trees.ts";
import { predictLightgbm } from "./readers/lightgbm.ts";
import { readOnnx } from "./readers/onnx.ts";
import { predictSql } from "./readers/sql.ts";
import { predictTreelite } from "./readers/treelite.ts";
import { predictXgboost } from "./readers/xgboost.ts";

const sigmoid = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** The codes of the random trees' categories, with one that no tree knows. */
const CODES = Object.fromEntries(Array.from({ length: 6 }, (_, code) => [`it's ${code}`, code]));

function ensembleOf(trees: readonly ListedTree[]): GradientBoostedTrees {
  const typed = trees.map((tree) => ({
    ...tree,
    featureIndex: Int16Array.from(tree.featureIndex),
    threshold: Float64Array.from(tree.threshold),
    categorySet: Int16Array.from(tree.categorySet),
    left: Int32Array.from(tree.left),
    right: Int32Array.from(tree.right),
    defaultLeft: Uint8Array.from(tree.defaultLeft),
    value: Float64Array.from(tree.value),
    gain: Float64Array.from(tree.gain),
    cover: Float64Array.from(tree.cover),
  }));
  return {
    kind: "histogram-trees",
    loss: "logistic",
    featureNames: RANDOM_FEATURES,
    initialScore: -0.3,
    trees: typed,
  };
}

/** The score by the definition of the trees, without any of the code that exports them. */
function scoreOf({ initialScore, trees }: GradientBoostedTrees, row: Float32Array): number {
  return trees.reduce((sum, tree) => {
    let node = 0;
    while (tree.left[node] !== -1) {
      node = goesLeft(tree, node, row[tree.featureIndex[node]]) ? tree.left[node] : tree.right[node];
    }
    return sum + tree.value[node];
  }, initialScore);
}

const calibration = { intercept: 0.2, slope: 0.7 };
const SHARES = [
  { intercept: -0.4, delay: 0.3, location: 0.8 },
  { intercept: 0.1, delay: -0.2, location: 0 },
  { intercept: 0.9, delay: 0.1, location: -0.5 },
];

function portable(trees: GradientBoostedTrees, location: GradientBoostedTrees): PortableModel {
  return {
    kind: "operational",
    version: "1",
    columns: RANDOM_FEATURES.map((name) =>
      name === "kind"
        ? { name, type: "category", meaning: "", codes: CODES }
        : { name, type: "number", meaning: "" },
    ),
    trees: portableTrees(trees),
    location: portableTrees(location),
    calibration,
    longer: [
      { minutes: 30, shares: SHARES.slice(0, 2) },
      { minutes: 60, shares: SHARES.slice(2) },
    ],
    decision: 0.25,
    forecast: (row) => {
      const logOdds = calibration.intercept + calibration.slope * scoreOf(trees, row);
      const [first, second, third] = SHARES.map((share) =>
        sigmoid(share.intercept + share.delay * logOdds + share.location * scoreOf(location, row)),
      );
      const over30 = sigmoid(logOdds) * first * second;
      return [sigmoid(logOdds), over30, over30 * third];
    },
  };
}

/** Returns the probabilities of each row by a file in a format, as the engines of the format compute them. */
async function predict(format: ExportFormatName, model: PortableModel, rows: readonly Float32Array[]) {
  const bytes = exportFormats[format].write(model, ["a comment"]);
  const text = () => new TextDecoder().decode(bytes);
  const single = (values: readonly number[]) => values.map((value) => [value]);
  switch (format) {
    case "onnx":
      return readOnnx(bytes).run(rows).get("probabilities") ?? [];
    case "xgboost":
      return single(predictXgboost(text(), rows));
    case "lightgbm":
      return single(predictLightgbm(text(), rows));
    case "treelite":
      return single(predictTreelite(bytes, rows));
    case "sql":
      return predictSql(text(), model, rows);
  }
}

async function checkEqual(
  format: ExportFormatName,
  model: PortableModel,
  rows: readonly Float32Array[],
  tolerance: number,
) {
  const found = await predict(format, model, rows);
  assert.equal(found.length, rows.length);
  for (const [index, row] of rows.entries()) {
    const expected = model.forecast(row).slice(0, found[index].length);
    for (const [threshold, probability] of expected.entries()) {
      const difference = Math.abs(found[index][threshold] - probability);
      assert.ok(difference <= tolerance, `${format}, [${row}]: ${found[index]}, not ${expected}`);
    }
  }
}

/** The largest difference by format: XGBoost adds in float32, the others in double precision. */
const TOLERANCES = { onnx: 1e-14, xgboost: 1e-6, lightgbm: 1e-14, treelite: 1e-14, sql: 1e-14 };
const FORMATS = Object.entries(TOLERANCES) as [ExportFormatName, number][];

/** Engines differ on categories that are no whole numbers, which are none. */
const wholeKind = randomRow.map((row) =>
  row.map((value, feature) => (feature === 3 ? Math.trunc(value) : value)),
);

describe("exported trees", () => {
  for (const [format, tolerance] of FORMATS) {
    test(`of any shape forecast as Puntual's in the format ${format}`, async () => {
      const rows = fc.array(wholeKind, { minLength: 1, maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(randomTrees, randomTrees, rows, async (trees, location, given) => {
          await checkEqual(format, portable(ensembleOf(trees), ensembleOf(location)), given, tolerance);
        }),
        { numRuns: format === "sql" ? 15 : 100 },
      );
    });

    test(`decide at thresholds that float32 does not hold as Puntual does in the format ${format}`, async () => {
      const thresholds = [
        0.1,
        0.3,
        -0.1,
        1 / 3,
        16_777_217,
        1e-46,
        -1e-46,
        0,
        -0,
        Number.MAX_VALUE,
        1e-40,
        MAX_FLOAT32,
      ];
      const beside = (threshold: number) => {
        const bits = new Int32Array(Float32Array.of(threshold).buffer);
        const values = [-1, 0, 1].map((step) => new Float32Array(Int32Array.of(bits[0] + step).buffer)[0]);
        return [...values, threshold, -threshold, 0]
          .map(Math.fround)
          .filter((value) => Math.abs(value) < MAX_FLOAT32);
      };
      for (const threshold of thresholds) {
        for (const missingLeft of [0, 1]) {
          const trees = ensembleOf([splitAt(threshold, missingLeft)]);
          const rows = [...beside(threshold), Number.NaN].map((value) => Float32Array.of(value, 0, 0, 0));
          await checkEqual(format, portable(trees, trees), rows, tolerance);
        }
      }
    });
  }

  test("take a double as the float32 nearest to it, where engines compare doubles", () => {
    for (const threshold of [0.1, 1 / 3, -0.7, 5]) {
      const model = portable(ensembleOf([splitAt(threshold, 0)]), ensembleOf([splitAt(threshold, 0)]));
      const text = new TextDecoder().decode(exportFormats.lightgbm.write(model, []));
      const bytes = exportFormats.treelite.write(model, []);
      const float = Math.fround(threshold);
      const halfStep = 2 ** (Math.floor(Math.log2(Math.abs(float))) - 24);
      for (const value of [-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3].map(
        (steps) => float + steps * halfStep,
      )) {
        const [expected] = model.forecast(Float32Array.of(value, 0, 0, 0));
        assert.ok(Math.abs(predictLightgbm(text, [[value, 0, 0, 0]])[0] - expected) < 1e-14, String(value));
        assert.ok(Math.abs(predictTreelite(bytes, [[value, 0, 0, 0]])[0] - expected) < 1e-14, String(value));
      }
    }
  });
});

function splitAt(threshold: number, missingLeft: number): ListedTree {
  return {
    featureIndex: [0, -1, -1],
    threshold: [threshold, 0, 0],
    left: [1, -1, -1],
    right: [2, -1, -1],
    defaultLeft: [missingLeft, 0, 0],
    value: [0, -1, 1],
    gain: [1, 0, 0],
    cover: [2, 1, 1],
    categorySet: [-1, -1, -1],
    categorySets: [],
  };
}
