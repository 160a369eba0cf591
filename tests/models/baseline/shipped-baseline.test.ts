import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import { findModelOf } from "../../../src/models/artefact/registry.ts";
import { saveBaseline } from "../../../src/models/baseline/saved-baseline.ts";
import { trainBaseline } from "../../../src/models/baseline/train-baseline.ts";
import { CHALLENGE_MODELS, compareModels } from "../../../src/models/evaluation/comparison.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const dataset = fileURLToPath(new URL("../../../../shared/data/scl-2017/flights.csv", import.meta.url));
const skip = existsSync(dataset) ? false : "the flights of ../shared are not there";

describe("the baseline that ships with Puntual", () => {
  test("is whole and knows the airlines, the ten features and the year of its data", async () => {
    const { model, training, scores, card } = await findModelOf("baseline", "baseline");
    assert.deepEqual(model.data.options, { learner: "boosting", features: "top10", balance: true });
    assert.equal(scores.airlines.length, 23);
    assert.equal(model.data.learnt.featureNames.length, 10);
    assert.deepEqual(
      [training.flights.rows, training.flights.delayed, training.flights.rejected],
      [68_206, 12_614, 0],
    );
    assert.match(training.flights.from, /^2017-01-01 /);
    assert.match(training.flights.to, /^2017-12-31 /);
    assert.match(card, /^# Model card: baseline/);
  });

  test("tells how the six models of the notebook compare", async () => {
    const { metrics, card } = await findModelOf("baseline", "baseline");
    const { comparison } = metrics;
    assert.deepEqual(Object.keys(comparison?.models ?? {}), Object.keys(CHALLENGE_MODELS));
    assert.equal(comparison?.recommended.name, "xgboost-top10-balanced");
    assert.deepEqual(comparison.split, { testSize: 0.33, randomState: 42, train: 45_698, test: 22_508 });
    assert.match(card, /^## The six models of the notebook$/m);
  });

  test("is what training on its data gives today, to the byte", { skip }, async () => {
    const shipped = await findModelOf("baseline", "baseline");
    const columns = ["airline", "flightType", "month", "scheduled", "operated"] as const;
    const { flights, rowCount } = await readFlights(dataset, { columns });
    const sha256 = createHash("sha256").update(readFileSync(dataset)).digest("hex");
    const folder = join(temporaryFolder(), "baseline");
    const rejected = rowCount - flights.rowCount;
    const trained = { ...trainBaseline(flights), comparison: compareModels(flights) };
    const { version } = await saveBaseline(folder, trained, { sha256, rejected });
    assert.equal(version, shipped.version);
  });
});
