/** A share of flights, or a probability. */
export const share = { type: "number", minimum: 0, maximum: 1 } as const;

/** A number of flights or hours. */
export const count = { type: "integer", minimum: 0 } as const;

const probabilityMetrics = {
  rocAuc: { ...share, type: ["number", "null"], description: "null where flights of one kind alone came" },
  averagePrecision: {
    ...share,
    type: ["number", "null"],
    description: "null where no flight was delayed",
  },
  brier: { ...share, description: "Brier score: mean squared distance of probability and outcome" },
  logLoss: { type: "number", minimum: 0, description: "in natural logarithms" },
  ece: { ...share, description: "expected calibration error over 15 bins of equal width" },
} as const;

/** The JSON schema of how well probabilities did, whatever the threshold. */
export const probabilityMetricsSchema = {
  $id: "ProbabilityMetrics",
  type: "object",
  additionalProperties: true,
  required: ["rocAuc", "averagePrecision", "brier", "logLoss", "ece"],
  properties: probabilityMetrics,
} as const;

/** The JSON schema of how well probabilities and the decisions from them did. */
export const evaluationSchema = {
  $id: "Evaluation",
  type: "object",
  additionalProperties: true,
  required: [...probabilityMetricsSchema.required, "confusion"],
  properties: {
    confusion: {
      type: "array",
      description:
        "flights as [[true negatives, false positives], [false negatives, true positives]]: rows are what happened, columns what was decided",
      minItems: 2,
      maxItems: 2,
      items: { type: "array", minItems: 2, maxItems: 2, items: count },
    },
    ...probabilityMetrics,
  },
} as const;
