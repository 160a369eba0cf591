import { MAX_ORDINAL, OUTCOME_FIELDS } from "./outcome-request.ts";

/** The most outcomes of one body. */
export const MAX_OUTCOMES = 10_000;

/** A body that reports outcomes. */
export const outcomesBody = {
  type: "object",
  required: ["outcomes"],
  properties: {
    outcomes: {
      type: "array",
      minItems: 1,
      maxItems: MAX_OUTCOMES,
      items: {
        type: "object",
        required: ["airline", "destination", "scheduled"],
        properties: {
          id: { type: ["string", "number"], maxLength: 200, description: OUTCOME_FIELDS.id },
          airline: { type: "string", minLength: 1, maxLength: 100, description: OUTCOME_FIELDS.airline },
          destination: {
            type: "string",
            minLength: 1,
            maxLength: 100,
            description: OUTCOME_FIELDS.destination,
          },
          scheduled: {
            type: "string",
            minLength: 16,
            maxLength: 35,
            description: OUTCOME_FIELDS.scheduled,
          },
          operated: {
            type: ["string", "null"],
            minLength: 16,
            maxLength: 35,
            description: OUTCOME_FIELDS.operated,
          },
          ordinal: {
            type: "integer",
            minimum: 0,
            maximum: MAX_ORDINAL,
            default: 0,
            description: OUTCOME_FIELDS.ordinal,
          },
        },
      },
    },
  },
  examples: [
    {
      outcomes: [
        {
          airline: "SKU",
          destination: "SCFA",
          scheduled: "2017-12-31T18:30",
          operated: "2017-12-31T18:52",
        },
        { airline: "LA", destination: "LIM", scheduled: "2017-12-31T21:30:00Z", operated: null },
      ],
    },
  ],
} as const;

const id = { type: ["string", "number"], description: "as it came" } as const;

/** What is answered for one outcome: how it was understood, or its problem. */
const outcomeItem = {
  type: "object",
  oneOf: [
    {
      type: "object",
      required: ["airline", "destination", "scheduled", "operated", "ordinal", "changed"],
      additionalProperties: false,
      properties: {
        id,
        airline: { type: "string", description: "ICAO code" },
        destination: { type: "string", description: "ICAO code" },
        scheduled: { type: "string", description: "local time of the airport" },
        operated: {
          type: ["string", "null"],
          description: "local time of the airport; null for a flight that is delayed and still here",
        },
        ordinal: { type: "integer" },
        changed: { type: "boolean", description: "whether it changed what was known" },
      },
    },
    {
      type: "object",
      required: ["problem"],
      additionalProperties: false,
      properties: { id, problem: { $ref: "Problem#" } },
    },
  ],
} as const;

/** The answer to a report of outcomes. */
export const outcomesAnswer = {
  description: "A item an outcome, in order. What is answered is on the disk, and forecasts know of it.",
  content: {
    "application/json": {
      schema: {
        type: "object",
        required: ["outcomes", "summary"],
        properties: {
          outcomes: { type: "array", items: outcomeItem },
          summary: {
            type: "object",
            required: ["outcomes", "recorded", "changed", "failed"],
            properties: {
              outcomes: { type: "integer", description: "how many were reported" },
              recorded: { type: "integer", description: "how many of them are kept, known before or not" },
              changed: { type: "integer", description: "how many of these changed what was known" },
              failed: { type: "integer", description: "how many have a problem" },
            },
          },
        },
      },
    },
  },
} as const;
