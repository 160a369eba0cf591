/** A share of flights, or a probability. */
export const share = { type: "number", minimum: 0, maximum: 1 } as const;

/** A number of flights or hours. */
export const count = { type: "integer", minimum: 0 } as const;

const probabilityMetrics = {
  rocAuc: {
    ...share,
    type: ["number", "null"],
    description: "null if all or none of the flights were delayed",
  },
  averagePrecision: {
    ...share,
    type: ["number", "null"],
    description: "null if no flight was delayed",
  },
  brier: { ...share, description: "Brier score: mean squared difference of probability and outcome" },
  logLoss: { type: "number", minimum: 0, description: "in natural logarithms" },
  ece: { ...share, description: "expected calibration error over 15 bins of equal width" },
} as const;

/** The JSON schema of the metrics of probabilities, which depend on no threshold. */
export const probabilityMetricsSchema = {
  $id: "ProbabilityMetrics",
  type: "object",
  additionalProperties: true,
  required: ["rocAuc", "averagePrecision", "brier", "logLoss", "ece"],
  properties: probabilityMetrics,
} as const;

/** The JSON schema of the metrics of probabilities and of the decisions made from them. */
export const evaluationSchema = {
  $id: "Evaluation",
  type: "object",
  additionalProperties: true,
  required: [...probabilityMetricsSchema.required, "confusion"],
  properties: {
    confusion: {
      type: "array",
      description:
        "flights as [[true negatives, false positives], [false negatives, true positives]]: rows by outcome, columns by decision",
      minItems: 2,
      maxItems: 2,
      items: { type: "array", minItems: 2, maxItems: 2, items: count },
    },
    ...probabilityMetrics,
  },
} as const;
