import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { readArtefact } from "../../../src/models/artefact/format.ts";
import { loadModelOf } from "../../../src/models/artefact/registry.ts";
import { SHIPPED_MODELS } from "../../../src/models/artefact/shipped-models.ts";
import { CHALLENGE_MODELS } from "../../../src/models/evaluation/comparison.ts";
import { readTrainingFile, saveModel, trainModel } from "../../../src/models/lifecycle.ts";
import { VERSION } from "../../../src/version.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const dataset = fileURLToPath(new URL("../../../../shared/data/scl-2017/flights.csv", import.meta.url));
const skip = existsSync(dataset) ? false : "the flights of ../shared are not there";

describe("the baseline that ships with Puntual", () => {
  test("is complete and knows the airlines, the ten features and the year of its data", async () => {
    const { model, training, scores, card } = await loadModelOf("baseline", "baseline");
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

  test("has the comparison of the six models of the SCL challenge", async () => {
    const { metrics, card } = await loadModelOf("baseline", "baseline");
    const { comparison } = metrics;
    assert.deepEqual(Object.keys(comparison?.models ?? {}), Object.keys(CHALLENGE_MODELS));
    assert.equal(comparison?.recommended.name, "xgboost-top10-balanced");
    assert.deepEqual(comparison.split, { testSize: 0.33, randomState: 42, train: 45_698, test: 22_508 });
    assert.match(card, /^## The six models of the notebook$/m);
  });

  test("is what training on its data gives today, to the byte", { skip }, async () => {
    const { flights, source } = await readTrainingFile("baseline", dataset);
    const folder = join(temporaryFolder(), "baseline");
    await saveModel(folder, await trainModel("baseline", flights, { compare: true, source }));
    const trained = (await readArtefact(folder)).files;
    const shipped = (await readArtefact(join(SHIPPED_MODELS, "baseline"))).files;
    const { puntual } = JSON.parse(shipped.get("training.json") ?? "");
    assert.deepEqual([...trained.keys()], [...shipped.keys()]);
    for (const [name, text] of trained) {
      // An older version of Puntual may have trained the model that ships.
      const ofThatVersion = text
        .replace(`"puntual": "${VERSION}"`, `"puntual": "${puntual}"`)
        .replace(`Puntual ${VERSION} |`, `Puntual ${puntual} |`);
      assert.equal(ofThatVersion, shipped.get(name), name);
    }
  });
});
