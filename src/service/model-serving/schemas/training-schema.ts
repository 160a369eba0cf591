import { count } from "./evaluation-schemas.ts";

const localTime = { type: "string", description: "local time of the airport, YYYY-MM-DD HH:MM:SS" } as const;

/** The JSON schema of what a model of either kind was trained on and with; a later version's may have more. */
export const trainingSchema = {
  type: "object",
  description: "the data and the settings of the training",
  additionalProperties: true,
  required: ["puntual", "flights", "parameters"],
  properties: {
    puntual: { type: "string", description: "the version of Puntual that trained it" },
    flights: {
      type: "object",
      additionalProperties: true,
      required: ["rows", "delayed", "rejected", "from", "to", "sha256"],
      properties: {
        rows: { ...count, description: "flights trained on" },
        delayed: { ...count, description: "of these, those that left over 15 minutes late" },
        rejected: { ...count, description: "rows of the file that could not be used" },
        from: { ...localTime, description: `first scheduled time; ${localTime.description}` },
        to: { ...localTime, description: `last scheduled time; ${localTime.description}` },
        sha256: { type: "string", description: "SHA-256 of the file" },
      },
    },
    options: {
      type: "object",
      description: "of a baseline",
      additionalProperties: true,
      properties: {
        learner: { type: "string", enum: ["boosting", "logistic"] },
        features: { type: "string", enum: ["all", "top10"] },
        balance: { type: "boolean", description: "whether both classes weighed the same" },
      },
    },
    parameters: {
      type: "object",
      description: "settings of the learner, by name",
      additionalProperties: { type: "number" },
    },
  },
} as const;
