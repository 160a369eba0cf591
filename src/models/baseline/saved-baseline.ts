import { PuntualError } from "../../errors.ts";
import { VERSION } from "../../version.ts";
import { type Artefact, type ArtefactWritten, readArtefact, writeArtefact } from "../artefact/format.ts";
import { artefactJson, parseArtefactFile } from "../artefact/json-files.ts";
import { recordFlights, type TrainingSource } from "../artefact/training-record.ts";
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
  return writeArtefact(folder, files);
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
  const { airlines } = parseArtefactFile(artefact, "features.json", folder) as Pick<
    DelayModelData,
    "airlines"
  >;
  const data = { ...(parseArtefactFile(artefact, "model.json", folder) as DelayModelData), airlines };
  const model = new FittedDelayModel(data);
  const metrics = parseArtefactFile(artefact, "metrics.json", folder) as BaselineMetrics;
  return {
    kind: "baseline",
    version: artefact.version,
    checksums: artefact.checksums,
    model,
    scores: checkedScores(model, folder),
    training: parseArtefactFile(artefact, "training.json", folder) as BaselineTrainingRecord,
    metrics,
    heldOutMetrics: metrics.laterFlights,
    card: artefact.files.get("CARD.md") ?? "",
  };
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
