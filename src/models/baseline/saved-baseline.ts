import { PuntualError } from "../../errors.ts";
import { VERSION } from "../../version.ts";
import { type Artefact, readArtefact, writeArtefact } from "../artefact/format.ts";
import { artefactJson, parseArtefactFile } from "../artefact/json-files.ts";
import { recordFlights, type TrainingSource } from "../artefact/training-record.ts";
import { modelCard } from "./card.ts";
import { type DelayModelData, FittedDelayModel } from "./delay-model.ts";
import { FLIGHT_TYPES } from "./features.ts";
import { BOOSTING_PARAMETERS } from "./options.ts";
import { type ScoreTable, scoreTable } from "./score-table.ts";
import type { BaselineMetrics, BaselineTrainingRecord, TrainedBaseline } from "./train-baseline.ts";

/** A baseline with all that its artefact says of it. */
export interface SavedBaseline {
  readonly kind: "baseline";
  /** The artefact's version: equal content, equal version. */
  readonly version: string;
  /** SHA-256 of each of its files. */
  readonly checksums: Artefact["checksums"];
  readonly model: FittedDelayModel;
  /** All that the model can be asked, answered. */
  readonly scores: ScoreTable;
  readonly training: BaselineTrainingRecord;
  readonly metrics: BaselineMetrics;
  /** The model card, in Markdown. */
  readonly card: string;
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
): Promise<{ readonly version: string; readonly replaced: string | undefined }> {
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
    ["CARD.md", modelCard(training, metrics, learnt.featureNames)],
  ]);
  return writeArtefact(folder, files);
}

/**
 * Reads a baseline's artefact and verifies it.
 * @throws PuntualError `artefact-not-found`, `artefact-format`, `artefact-damaged`
 */
export async function loadBaseline(folder: string): Promise<SavedBaseline> {
  return baselineOf(await readArtefact(folder), folder);
}

/**
 * The baseline of an artefact that has been read.
 * @throws PuntualError `artefact-damaged`
 */
export function baselineOf(artefact: Artefact, folder: string): SavedBaseline {
  const { airlines } = parseArtefactFile(artefact, "features.json", folder) as Pick<
    DelayModelData,
    "airlines"
  >;
  const data = { ...(parseArtefactFile(artefact, "model.json", folder) as DelayModelData), airlines };
  const model = new FittedDelayModel(data);
  return {
    kind: "baseline",
    version: artefact.version,
    checksums: artefact.checksums,
    model,
    scores: checkedScores(model, folder),
    training: parseArtefactFile(artefact, "training.json", folder) as BaselineTrainingRecord,
    metrics: parseArtefactFile(artefact, "metrics.json", folder) as BaselineMetrics,
    card: artefact.files.get("CARD.md") ?? "",
  };
}

/** Asks the model everything: one whose every answer is a probability can be served. */
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
