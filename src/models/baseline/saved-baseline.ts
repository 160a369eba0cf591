import { PuntualError } from "../../errors.ts";
import { refuse, shown } from "../../learn/check-arguments.ts";
import { checkTrees } from "../../learn/check-trees.ts";
import { VERSION } from "../../version.ts";
import type { Artefact } from "../artefact/artefact.ts";
import { checkNames, checkNumber, checkNumbers, inFile } from "../artefact/check-values.ts";
import { type ArtefactWritten, readArtefact, writeArtefact } from "../artefact/format.ts";
import { artefactJson, parseArtefactFile } from "../artefact/json-files.ts";
import { checkTraining, recordFlights, type TrainingSource } from "../artefact/training-record.ts";
import type { ModelArtefact } from "../model.ts";
import { baselineCard } from "./card.ts";
import { type DelayModelData, FittedDelayModel } from "./delay-model.ts";
import { FLIGHT_TYPES } from "./features.ts";
import { BOOSTING_PARAMETERS } from "./options.ts";
import { type ScoreTable, scoreTable } from "./score-table.ts";
import type { BaselineMetrics, BaselineTrainingRecord, TrainedBaseline } from "./train-baseline.ts";

/** A baseline with the other contents of its artefact. */
export interface SavedBaseline extends ModelArtefact {
  readonly kind: "baseline";
  readonly model: FittedDelayModel;
  /** The model's probabilities for all of its possible inputs. */
  readonly scores: ScoreTable;
  readonly training: BaselineTrainingRecord;
  readonly metrics: BaselineMetrics;
}

/**
 * Writes a trained baseline as an artefact: `model.json`, `features.json`, `training.json`, `metrics.json` and the
 * card `CARD.md`.
 * @throws PuntualError `output-unwritable`
 */
export function saveBaseline(
  folder: string,
  { model, heldOut, flights, comparison }: TrainedBaseline,
  source: TrainingSource,
): Promise<ArtefactWritten> {
  const { kind, options, airlines, threshold, learnt } = model.data;
  const training: BaselineTrainingRecord = {
    puntual: VERSION,
    flights: recordFlights(flights, source),
    options,
    parameters: options.learner === "boosting" ? BOOSTING_PARAMETERS : {},
  };
  const metrics: BaselineMetrics = { ...heldOut, ...(comparison && { comparison }) };
  const features = { airlines, flightTypes: FLIGHT_TYPES, features: learnt.featureNames };
  const files = new Map([
    ["model.json", artefactJson({ kind, options, threshold, learnt })],
    ["features.json", artefactJson(features)],
    ["training.json", artefactJson(training)],
    ["metrics.json", artefactJson(metrics)],
    ["CARD.md", baselineCard(training, metrics, learnt.featureNames)],
  ]);
  return writeArtefact(folder, files, (written) => baselineOf(written, folder));
}

/**
 * Reads the artefact of a baseline and verifies it.
 * @throws PuntualError `artefact-not-found`, `artefact-format`, `artefact-damaged`
 */
export async function loadBaseline(folder: string): Promise<SavedBaseline> {
  return baselineOf(await readArtefact(folder), folder);
}

/**
 * Returns the baseline that an artefact holds.
 * @param folder where the artefact was read, for messages
 * @throws PuntualError `artefact-damaged`
 */
export function baselineOf(artefact: Artefact, folder: string): SavedBaseline {
  const parse = (name: string) => parseArtefactFile(artefact, name, folder);
  const { airlines } = parse("features.json") as Pick<DelayModelData, "airlines">;
  inFile(folder, "features.json", "holds no airlines", () => checkNames("airlines", airlines));
  const data = { ...(parse("model.json") as DelayModelData), airlines };
  if (!artefact.isProven) inFile(folder, "model.json", "holds no baseline", () => checkData(data));
  const model = new FittedDelayModel(data);
  const metrics = parse("metrics.json") as BaselineMetrics;
  const training = parse("training.json") as BaselineTrainingRecord;
  inFile(folder, "training.json", "holds no record of a training", () => checkTraining(training));
  return {
    kind: "baseline",
    version: artefact.version,
    checksums: artefact.checksums,
    model,
    scores: checkedScores(model, folder),
    training,
    metrics,
    heldOutMetrics: metrics.laterFlights,
    card: artefact.text("CARD.md") ?? "",
  };
}

function checkData({ threshold, learnt }: DelayModelData): void {
  checkNumber("threshold", threshold, 0, 1);
  checkNames("learnt.featureNames", learnt.featureNames);
  const featureCount = learnt.featureNames.length;
  if (learnt.kind === "boosted-trees") {
    checkNumber("learnt.baseScore", learnt.baseScore, 0, 1);
    checkTrees(learnt.trees, featureCount);
  } else if (learnt.kind === "logistic-regression") {
    checkNumber("learnt.intercept", learnt.intercept);
    checkNumbers("learnt.coefficients", learnt.coefficients, featureCount);
  } else {
    refuse("learnt.kind", shown(Object(learnt).kind), "boosted-trees or logistic-regression");
  }
}

/** Computes the scores of a model; one that gives probabilities for all inputs can be served. */
function checkedScores(model: FittedDelayModel, folder: string): ScoreTable {
  try {
    const scores = scoreTable(model);
    if (scores.threshold > 0 && scores.threshold < 1 && scores.probabilities.every((p) => p >= 0 && p <= 1)) {
      return scores;
    }
  } catch (cause) {
    throw new PuntualError(
      "artefact-damaged",
      { path: folder, reason: "model.json makes no forecasts" },
      { cause },
    );
  }
  throw new PuntualError("artefact-damaged", {
    path: folder,
    reason: "model.json forecasts no probabilities",
  });
}
