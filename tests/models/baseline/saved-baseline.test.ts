import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readArtefact, writeArtefact } from "../../../src/models/artefact/format.ts";
import { loadBaseline, saveBaseline } from "../../../src/models/baseline/saved-baseline.ts";
import { trainBaseline } from "../../../src/models/baseline/train-baseline.ts";
import { compareModels } from "../../../src/models/evaluation/comparison.ts";
import { airlinesOfTheYear, flightTable, yearOfFlights } from "../hand-made-flights.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { saveSmallBaseline } from "./small-baseline.ts";

const scratch = temporaryFolder();
const source = { sha256: "ab".repeat(32), rejected: 7 };

for (const learner of ["boosting", "logistic"] as const) {
  for (const features of ["top10", "all"] as const) {
    test(`a saved baseline (${learner}, ${features}) is loaded unchanged, to the last digit`, async () => {
      const table = flightTable(yearOfFlights());
      const trained = trainBaseline(table, { learner, features });
      const folder = join(scratch, `${learner}-${features}`);
      const { version } = await saveBaseline(folder, trained, source);
      const loaded = await loadBaseline(folder);
      assert.equal(loaded.version, version);
      assert.deepEqual(loaded.model.data, trained.model.data);
      assert.deepEqual(loaded.metrics, trained.heldOut);
      const matrix = trained.model.preprocess(table).features;
      assert.deepEqual(
        loaded.model.predictProbability(loaded.model.preprocess(table).features),
        trained.model.predictProbability(matrix),
      );
    });
  }
}

test("an artefact records how the model was trained", async () => {
  const folder = join(scratch, "record");
  await saveBaseline(folder, trainBaseline(flightTable(yearOfFlights())), source);
  const { training, card } = await loadBaseline(folder);
  assert.deepEqual(training.options, { learner: "boosting", features: "top10", balance: true });
  assert.deepEqual(training.parameters, { learningRate: 0.01 });
  assert.match(training.puntual, /^\d+\.\d+\.\d+$/);
  const { delayed, ...flights } = training.flights;
  assert.deepEqual(flights, {
    rows: 960,
    rejected: 7,
    from: "2019-01-01 00:00:00",
    to: "2019-02-09 23:00:00",
    sha256: source.sha256,
  });
  assert.equal(delayed, yearOfFlights().filter(({ latenessMinutes }) => latenessMinutes > 15).length);
  assert.match(card, /^# Model card: baseline\n/);
});

test("an artefact holds the comparison of the six models, if there is one", async () => {
  const table = flightTable(yearOfFlights());
  const [trained, comparison] = [trainBaseline(table), compareModels(table)];
  const folder = join(scratch, "compared");
  await saveBaseline(folder, { ...trained, comparison }, source);
  const { metrics, card } = await loadBaseline(folder);
  assert.deepEqual(metrics, { ...trained.heldOut, comparison });
  assert.match(card, /^## The six models of the notebook$/m);
});

test("an artefact is readable JSON: a list of numbers is on one line", async () => {
  const folder = join(scratch, "readable");
  await saveSmallBaseline(folder);
  const model = readFileSync(join(folder, "model.json"), "utf8");
  assert.match(model, /^ {8}"featureIndex": \[-?\d+(, -?\d+)*\],?$/m);
  assert.match(readFileSync(join(folder, "features.json"), "utf8"), /^ {4}"Aerolineas Argentinas",$/m);
});

test("names that look like a list of numbers are written unchanged", async () => {
  const folder = join(scratch, "names");
  await saveSmallBaseline(folder);
  assert.deepEqual((await loadBaseline(folder)).scores.airlines, [...airlinesOfTheYear].sort());
});

describe("an intact artefact that holds no baseline is refused with the reason", () => {
  type Edit = (files: Map<string, string>) => void;
  const editModel =
    (edit: (model: { threshold: number; learnt?: Record<string, unknown> }) => void): Edit =>
    (files) => {
      const model = JSON.parse(files.get("model.json") as string);
      edit(model);
      files.set("model.json", JSON.stringify(model));
    };
  const cases: Record<string, { edit: Edit; reason: string }> = {
    "without model.json": { edit: (files) => files.delete("model.json"), reason: "model.json is missing" },
    "without features.json": {
      edit: (files) => files.delete("features.json"),
      reason: "features.json is missing",
    },
    "of a model.json that is not JSON": {
      edit: (files) => files.set("model.json", "{"),
      reason: "model.json is not JSON",
    },
    "of a features.json that is null": {
      edit: (files) => files.set("features.json", "null"),
      reason: "features.json holds no object",
    },
    "of a model.json that is a number": {
      edit: (files) => files.set("model.json", "1"),
      reason: "model.json holds no object",
    },
    "of no airlines": {
      edit: (files) => files.set("features.json", "{}"),
      reason: "features.json: airlines: undefined is not allowed; allowed: a list",
    },
    "of a model that learnt nothing": {
      edit: editModel((model) => delete model.learnt),
      reason: "model.json holds no baseline",
    },
    "of a model of another feature": {
      edit: editModel(({ learnt }) =>
        Object.assign(learnt as object, { featureNames: ["colour"], coefficients: [1] }),
      ),
      reason: "model.json makes no forecasts",
    },
    "of a coefficient that is none": {
      edit: editModel(({ learnt }) => Object.assign(learnt as object, { intercept: "none" })),
      reason: 'model.json: learnt.intercept: "none" is not allowed; allowed: a number from -1e+30 to 1e+30',
    },
    "of a threshold that is no probability": {
      edit: editModel((model) => {
        model.threshold = 1.5;
      }),
      reason: "model.json: threshold: 1.5 is not allowed; allowed: a number from 0 to 1",
    },
  };
  for (const [index, [what, { edit, reason }]] of Object.entries(cases).entries()) {
    test(what, async () => {
      const folder = join(scratch, `broken-${index}`);
      await saveSmallBaseline(folder, { learner: "logistic", features: "all" });
      const files = new Map((await readArtefact(folder)).files);
      edit(files);
      await writeArtefact(folder, files);
      await assert.rejects(loadBaseline(folder), {
        name: "PuntualError",
        code: "artefact-damaged",
        message: `${folder}: ${reason}`,
      });
    });
  }
});
