import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FeatureMatrix } from "../../src/learn/matrix/feature-matrix.ts";
import { readXgboostJson } from "../../src/learn/xgboost/io/read-xgboost-json.ts";
import { writeXgboostJson } from "../../src/learn/xgboost/io/write-xgboost-json.ts";
import { predictProbability } from "../../src/learn/xgboost/predictor.ts";
import { fitXgboost } from "../../src/learn/xgboost/trainer.ts";
import type { XgboostTrees } from "../../src/learn/xgboost/trees.ts";
import { pythonEnvironment } from "../python/environment.ts";
import { XGBOOST_VERSIONS } from "./versions.ts";

/**
 * `npm run xgboost`: exchanges models with each supported version of XGBoost, both ways, and prints the largest
 * difference between its probabilities and Puntual's. Fails where one is over 1e-6 or a version cannot be installed.
 */
const LARGEST_DIFFERENCE = 1e-6;

interface Fixture {
  readonly names: string[];
  readonly columns: readonly (readonly (number | null)[])[];
  readonly models: readonly {
    readonly name: string;
    readonly probabilities: readonly number[];
    readonly text: string;
  }[];
}

const fixtures = XGBOOST_VERSIONS.map(
  (version): Fixture => JSON.parse(readFileSync(`tests/fixtures/xgboost/${version}.json`, "utf8")),
);
const { names, columns } = fixtures[0];
const matrix: FeatureMatrix = {
  names,
  rowCount: columns[0].length,
  columns: columns.map((column) => Float32Array.from(column, (value) => value ?? Number.NaN)),
};
const labels = Uint8Array.from(matrix.columns[0], (value, row) => Number(value > (row % 3) - 1));
const models: readonly XgboostTrees[] = [
  fitXgboost(matrix, labels),
  fitXgboost(matrix, labels, { baseScore: 0.2, gamma: 0.5, maxDepth: 3 }),
  ...fixtures.flatMap((fixture) => fixture.models.map(({ text }) => readXgboostJson(text, "fixture"))),
];

for (const [index, version] of XGBOOST_VERSIONS.entries()) {
  const read = fixtures[index].models.map(({ text, probabilities }) =>
    largestDifference(predictProbability(readXgboostJson(text, version), matrix), probabilities),
  );
  const found = pythonEnvironment(`xgboost-${version}`);
  const written =
    "skipped" in found
      ? found.skipped
      : predictionsOf(found.python).map((probabilities, model) =>
          largestDifference(probabilities, predictProbability(models[model], matrix)),
        );
  report(version, `Puntual reads ${read.length} models of it`, read);
  report(version, `it reads ${models.length} models of Puntual`, written);
}

function report(version: string, what: string, differences: readonly number[] | string): void {
  const isSkipped = typeof differences === "string";
  const largest = isSkipped ? Number.NaN : Math.max(...differences);
  console.log(
    `XGBoost ${version}: ${what}: ${isSkipped ? differences : `largest difference ${largest.toExponential(1)}`}`,
  );
  if (!(largest <= LARGEST_DIFFERENCE)) process.exitCode = 1;
}

/** Writes all models in XGBoost's format and returns the probabilities that XGBoost computes from each. */
function predictionsOf(python: string): number[][] {
  const folder = mkdtempSync(join(tmpdir(), "puntual-xgboost-"));
  try {
    const input = join(folder, "columns.json");
    writeFileSync(input, JSON.stringify(columns));
    const files = models.map((model, index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, writeXgboostJson(model));
      return file;
    });
    const output = execFileSync(python, ["bench/xgboost/predictions.py", input, ...files], {
      encoding: "utf8",
    });
    return JSON.parse(output).predictions;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Math.max(...Array.from(a, (value, index) => Math.abs(value - b[index])));
}
