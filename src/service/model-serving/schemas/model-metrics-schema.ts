import { byQuantile } from "../../../models/operational/distribution/lateness-forecasts.ts";
import { LEAD_TIMES } from "../../../models/operational/lead-time.ts";
import { count, evaluationSchema, probabilityMetricsSchema, share } from "./evaluation-schemas.ts";
import { lateDeparturesSchema } from "./late-departures-schema.ts";

const reliabilitySchema = {
  type: "array",
  description:
    "forecast and observed frequencies in 15 bins of equal width, without empty bins; absent from artefacts without it",
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

const bandCounts = {
  flights: { ...count, description: "flights with such a forecast" },
  delayed: { ...count, description: "those of them that were delayed" },
} as const;

const reliabilityByMonthSchema = {
  type: "array",
  description:
    "outcomes by forecast, in bands of ten percentage points around 10 %, 20 %, …, over all months and by month; without empty bands; absent from artefacts without it",
  items: {
    type: "object",
    additionalProperties: true,
    required: ["from", "to", "flights", "delayed", "forecast", "months"],
    properties: {
      from: { ...share, description: "the lowest probability of the band" },
      to: { ...share, description: "where the next band begins; 1 belongs to the last band" },
      ...bandCounts,
      forecast: { ...share, description: "mean probability forecast" },
      months: {
        type: "object",
        description: "by month, 1 to 12; without months that have no such flights",
        additionalProperties: {
          type: "object",
          additionalProperties: true,
          required: ["flights", "delayed"],
          properties: bandCounts,
        },
      },
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
      ece: { ...share, description: "expected calibration error; large by chance if there are few flights" },
      rocAuc: { ...share, type: ["number", "null"], description: "null if all or none were delayed" },
    },
  },
} as const;

const minutes = { type: "number", minimum: 0 } as const;

/** The fields of the distribution of lateness, pooled and by month. */
const latenessProperties = {
  p50: {
    type: "object",
    description: "of a lead time: mean absolute error of the median (P50), in minutes",
    additionalProperties: true,
    required: ["meanAbsoluteError", "constant"],
    properties: {
      meanAbsoluteError: minutes,
      constant: { ...minutes, description: "that of the median lateness of all flights before the month" },
    },
  },
  crps: { ...minutes, description: "mean continuous ranked probability score, in minutes; lower is better" },
  crpsSkill: {
    type: "number",
    maximum: 1,
    description:
      "the share by which crps is lower than that of the distribution of all flights before the month",
  },
  pinball: {
    type: "object",
    description: "mean pinball loss of each quantile, in minutes",
    additionalProperties: true,
    properties: byQuantile(() => minutes),
  },
  interval80: {
    type: "object",
    description: "the interval from P10 to P90",
    additionalProperties: true,
    required: ["coverage", "width"],
    properties: {
      coverage: { ...share, description: "share of the flights whose lateness was in it, ends included" },
      width: { ...minutes, description: "mean width, in minutes" },
    },
  },
} as const;

const latenessMetricsSchema = {
  $id: "LatenessMetrics",
  type: "object",
  additionalProperties: true,
  required: ["p50", "crps", "crpsSkill", "pinball", "interval80"],
  properties: latenessProperties,
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
    reliabilityByMonth: reliabilityByMonthSchema,
    airlines: airlinesSchema,
    over: {
      type: "object",
      description: "of a lead time: the metrics of forecasts of delays over this many minutes",
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
      description: "of a lead time: mean absolute error of the expected lateness, in minutes",
    },
    ...latenessProperties,
    latenessByMonth: {
      type: "object",
      description:
        "of a lead time: the metrics of the lateness by month, 1 to 12; absent from artefacts without them",
      additionalProperties: { $ref: "LatenessMetrics#" },
    },
    lateDepartures: lateDeparturesSchema,
  },
} as const;

const comparisonSchema = {
  type: "object",
  description:
    "of a baseline: the six models of the SCL challenge's notebook on its random split; absent if they were not compared",
  additionalProperties: true,
  required: ["split", "models", "recommended"],
  properties: {
    split: {
      type: "object",
      additionalProperties: true,
      required: ["testSize", "randomState", "train", "test"],
      properties: {
        testSize: { ...share, description: "share of the flights that the models were evaluated on" },
        randomState: { type: "integer", description: "seed of the split" },
        train: { ...count, description: "flights trained on" },
        test: { ...count, description: "flights evaluated on" },
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

/** The schemas that {@link modelMetricsSchema} refers to; to be added to the app. */
export const modelMetricsParts = [
  probabilityMetricsSchema,
  evaluationSchema,
  latenessMetricsSchema,
  backTestedSchema,
] as const;

/** The JSON schema of the metrics of a model of either kind; later versions may have more. */
export const modelMetricsSchema = {
  type: ["object", "null"],
  description: "metrics of a model of the same settings on later flights; null if unknown",
  additionalProperties: true,
  properties: {
    laterFlights: {
      $ref: "Evaluation#",
      description: "of a baseline: trained on the first two thirds, evaluated on the later flights",
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
