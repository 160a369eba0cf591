import { LEAD_TIMES } from "../../../models/operational/lead-time.ts";
import { count, evaluationSchema, probabilityMetricsSchema, share } from "./evaluation-schemas.ts";
import { lateDeparturesSchema } from "./late-departures-schema.ts";

const reliabilitySchema = {
  type: "array",
  description:
    "what was forecast and what came, in 15 bins of equal width, empty ones left out; absent from artefacts without it",
  items: {
    type: "object",
    additionalProperties: true,
    required: ["forecast", "observed", "flights"],
    properties: {
      forecast: { ...share, description: "mean probability forecast in the bin" },
      observed: { ...share, description: "share of its flights that were delayed" },
      flights: count,
    },
  },
} as const;

const airlinesSchema = {
  type: "object",
  description: "by ICAO code of the airline; absent from artefacts without it",
  additionalProperties: {
    type: "object",
    additionalProperties: true,
    required: ["flights", "delayed", "forecast", "brier", "ece", "rocAuc"],
    properties: {
      flights: count,
      delayed: count,
      forecast: { ...share, description: "mean probability forecast" },
      brier: probabilityMetricsSchema.properties.brier,
      ece: { ...share, description: "expected calibration error; of few flights large by chance alone" },
      rocAuc: { ...share, type: ["number", "null"], description: "null where all or none were delayed" },
    },
  },
} as const;

const backTestedSchema = {
  $id: "BackTestedModel",
  type: "object",
  additionalProperties: true,
  required: ["pooled", "months"],
  properties: {
    pooled: { $ref: "ProbabilityMetrics#", description: "all forecast flights together" },
    months: {
      type: "object",
      description: "by month, 1 to 12",
      additionalProperties: { $ref: "ProbabilityMetrics#" },
    },
    reliability: reliabilitySchema,
    airlines: airlinesSchema,
    over: {
      type: "object",
      description: "of a lead time: how well delays of over so many minutes are told",
      additionalProperties: true,
      properties: {
        30: { $ref: "ProbabilityMetrics#" },
        60: { $ref: "ProbabilityMetrics#" },
        120: { $ref: "ProbabilityMetrics#" },
      },
    },
    meanAbsoluteErrorMinutes: {
      type: "number",
      minimum: 0,
      description: "of a lead time: mean distance of expected from actual lateness, in minutes",
    },
    lateDepartures: lateDeparturesSchema,
  },
} as const;

const comparisonSchema = {
  type: "object",
  description:
    "of a baseline: the notebook's six models on its random split; absent where they were not compared",
  additionalProperties: true,
  required: ["split", "models", "recommended"],
  properties: {
    split: {
      type: "object",
      additionalProperties: true,
      required: ["testSize", "randomState", "train", "test"],
      properties: {
        testSize: { ...share, description: "share of the flights that the models were judged on" },
        randomState: { type: "integer", description: "seed of the split" },
        train: { ...count, description: "flights trained on" },
        test: { ...count, description: "flights judged on" },
      },
    },
    models: {
      type: "object",
      description: "by name of the model",
      additionalProperties: { $ref: "Evaluation#" },
    },
    recommended: {
      type: "object",
      additionalProperties: true,
      required: ["name", "why"],
      properties: { name: { type: "string" }, why: { type: "string" } },
    },
  },
} as const;

/** The schemas that {@link modelMetricsSchema} refers to, for the app to know. */
export const modelMetricsParts = [probabilityMetricsSchema, evaluationSchema, backTestedSchema] as const;

/** The JSON schema of the figures of a model of either kind; a later version's may have more. */
export const modelMetricsSchema = {
  type: ["object", "null"],
  description: "how a model of the same settings did on later flights; null where that is not known",
  additionalProperties: true,
  properties: {
    laterFlights: {
      $ref: "Evaluation#",
      description: "of a baseline: trained on the first two thirds, judged on the flights after",
    },
    comparison: comparisonSchema,
    models: {
      type: "object",
      description: "of an operational model: its back-test, the baseline's beside each lead time's",
      additionalProperties: true,
      properties: Object.fromEntries(
        ["baseline", ...LEAD_TIMES].map((name) => [name, { $ref: "BackTestedModel#" }]),
      ),
    },
  },
} as const;
