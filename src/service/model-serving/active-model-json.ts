import type { SavedModel } from "../../models/artefact/registry.ts";
import { LEAD_TIMES } from "../../models/operational/lead-time.ts";
import type { ActiveModelState } from "./active-model-state.ts";
import { count } from "./schemas/evaluation-schemas.ts";
import { modelMetricsSchema } from "./schemas/model-metrics-schema.ts";
import { trainingSchema } from "./schemas/training-schema.ts";

const version = { type: "string", description: "of the artefact; derived from its content" } as const;

/** The JSON schema of an active model: the versions of a kind of model in service. */
export const activeModelSchema = {
  type: "object",
  required: ["name", "kind", "version", "since", "configured", "previous", "shadow"],
  properties: {
    name: { type: "string" },
    kind: { type: "string", enum: ["baseline", "operational"] },
    version,
    since: { type: "string", description: "when this version became active, ISO 8601" },
    configured: {
      ...version,
      description: "the version that the configuration named when this one was chosen",
    },
    previous: { type: ["string", "null"], description: "the version that a rollback returns to" },
    shadow: {
      type: ["object", "null"],
      description:
        "the version that repeats the forecasts for comparison; counted by this process since it was set",
      required: ["version", "compared", "disagreed", "meanDifference", "failed", "dropped"],
      properties: {
        version,
        compared: { ...count, description: "flights that both have forecast" },
        disagreed: { ...count, description: "the number of these with different decisions" },
        meanDifference: {
          type: ["number", "null"],
          description: "mean absolute difference of the probabilities",
        },
        failed: { ...count, description: "flights that the shadow could not forecast" },
        dropped: { ...count, description: "flights that were not compared because too many were waiting" },
      },
    },
  },
} as const;

/** The JSON schema of an active model with all details of its artefact. */
export const modelSchema = {
  ...activeModelSchema,
  required: [...activeModelSchema.required, "checksums", "features", "training", "metrics", "card"],
  properties: {
    ...activeModelSchema.properties,
    checksums: {
      type: "object",
      description: "SHA-256 of each file of the artefact",
      additionalProperties: { type: "string" },
    },
    features: {
      type: "object",
      description: "the features of the model, by lead time",
      additionalProperties: { type: "array", items: { type: "string" } },
    },
    training: trainingSchema,
    metrics: modelMetricsSchema,
    card: { type: "string", description: "the model card, in Markdown" },
  },
} as const;

/** Converts the state of an active model to JSON. */
export function activeModelJson({
  name,
  active,
  since,
  configured,
  previous,
  shadow,
}: ActiveModelState): object {
  return {
    name,
    kind: name,
    version: active,
    since,
    configured,
    previous: previous ?? null,
    shadow: shadow === undefined ? null : { ...shadow, meanDifference: shadow.meanDifference ?? null },
  };
}

/** Converts the state of an active model to JSON with all details of its artefact. */
export function modelJson(saved: SavedModel, state: ActiveModelState): object {
  const { checksums, training, metrics = null, card } = saved;
  return { ...activeModelJson(state), checksums, features: featuresOf(saved), training, metrics, card };
}

/** The features by lead time; a baseline uses the timetable alone. */
function featuresOf(saved: SavedModel): Readonly<Record<string, readonly string[]>> {
  if (saved.kind === "baseline") return { schedule: saved.model.data.learnt.featureNames };
  const { leads } = saved.model.data;
  return Object.fromEntries(LEAD_TIMES.map((leadTime) => [leadTime, leads[leadTime].trees.featureNames]));
}
