import { MOVEMENTS } from "../../flights/flight-table.ts";
import type { SavedModel } from "../../models/artefact/registry.ts";
import { featureNames } from "../../models/operational/features/features.ts";
import type { OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import { leadTimesOf } from "../../models/operational/model-data.ts";
import { airportsOf } from "../airports/served-airports.ts";
import type { ActiveModelState } from "./active-model-state.ts";
import { count } from "./schemas/evaluation-schemas.ts";
import { modelMetricsSchema } from "./schemas/model-metrics-schema.ts";
import { trainingSchema } from "./schemas/training-schema.ts";

const version = { type: "string", description: "of the artefact; derived from its content" } as const;

const text = (description: string) => ({ type: "string", description });
const textOrNull = (description: string) => ({ type: ["string", "null"], description });

const airport = {
  type: "object",
  required: [
    "code",
    "iata",
    "name",
    "city",
    "country",
    "timeZone",
    "from",
    "to",
    "flights",
    "delayed",
    "cancelled",
  ],
  properties: {
    code: text("ICAO code where it is known, else the code of the training data"),
    iata: textOrNull("IATA code; null where none is known"),
    name: textOrNull("name of the airport; null where none is known"),
    city: textOrNull("its city; null where it is not known"),
    country: textOrNull("ISO 3166 code of its country; null where it is not known"),
    timeZone: text("IANA name of its time zone"),
    from: text("first scheduled time of the training flights, local"),
    to: text("last scheduled time of the training flights, local"),
    flights: { ...count, description: "training flights" },
    delayed: { ...count, description: "those of them that were delayed" },
    cancelled: { ...count, description: "scheduled flights of the same file that were cancelled" },
  },
} as const;

/** The JSON schema of an active model: the versions of a kind of model in service. */
export const activeModelSchema = {
  type: "object",
  required: ["name", "kind", "version", "since", "configured", "previous", "shadow"],
  properties: {
    name: { type: "string" },
    kind: { type: "string", enum: ["baseline", "operational"] },
    version,
    since: { type: "string", description: "when this version became active, ISO 8601" },
    airports: {
      type: "array",
      description:
        "airports whose flights an operational model forecasts; none for an older artefact, which names none",
      items: airport,
    },
    movement: {
      type: "string",
      enum: MOVEMENTS,
      description: "whether these flights leave the airports or arrive at them; of an operational model",
    },
    sameFlights: {
      type: "boolean",
      description:
        "whether the baseline and the operational model in service were trained on the same file of flights; if not, `/predict` may be of another airport",
    },
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

/**
 * Converts the state of an active model to JSON.
 * @param sameFlights whether both models in service were trained on the same file
 */
export function activeModelJson(
  { name, active, since, configured, previous, shadow }: ActiveModelState,
  saved: SavedModel,
  sameFlights: boolean,
): object {
  return {
    name,
    kind: name,
    version: active,
    since,
    ...(saved.kind === "operational" && airportsJson(saved.model)),
    sameFlights,
    configured,
    previous: previous ?? null,
    shadow: shadow === undefined ? null : { ...shadow, meanDifference: shadow.meanDifference ?? null },
  };
}

/** Converts the state of an active model to JSON with all details of its artefact. */
export function modelJson(saved: SavedModel, state: ActiveModelState, sameFlights: boolean): object {
  const { checksums, training, metrics = null, card } = saved;
  return {
    ...activeModelJson(state, saved, sameFlights),
    checksums,
    features: featuresOf(saved),
    training,
    metrics,
    card,
  };
}

function airportsJson(model: OperationalModel): object {
  const { movement, named } = airportsOf(model);
  return { airports: named, movement };
}

/** The features by lead time; a baseline uses the timetable alone. */
function featuresOf(saved: SavedModel): Readonly<Record<string, readonly string[]>> {
  if (saved.kind === "baseline") return { schedule: saved.model.data.learnt.featureNames };
  const { data } = saved.model;
  return Object.fromEntries(
    leadTimesOf(data).map((leadTime) => [leadTime, featureNames(leadTime, data.encoding)]),
  );
}
