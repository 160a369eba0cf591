import type { FromSchema } from "json-schema-to-ts";
import {
  answeredRegistration,
  describedEnds,
  endSchemas,
  flightSchema,
  notesSchema,
  statusSchema,
} from "../forecasts/forecast-schemas.ts";

/** The largest number of outcomes in a body. */
export const MAX_OUTCOMES = 10_000;

/** The meaning of an arrival without an actual time, but with `departed`. */
const UNDERWAY = ", or with departed for one that is on its way, late or not";

/** The highest ordinal. */
const MAX_ORDINAL = 1_000_000_000;

const { id, airline, scheduled, registration } = flightSchema.properties;

const ofArrivals = {
  ...scheduled,
  type: ["string", "null"],
  description:
    "of an arrival, when it left the other airport: a time such as 2018-03-01T11:20, on the clock of that airport, or with an offset such as Z or -03:00; null or nothing where that is not known",
} as const;

/** Departures have no field `departed`; one that is given is not ignored, since its time may be meant to be the outcome. */
const ofDepartures = {
  type: "null",
  description: "nothing, since the model forecasts departures: the actual time of a departure is operated",
} as const;

const times = (waiting: string, besides = "") =>
  ({
    scheduled,
    operated: {
      ...scheduled,
      type: ["string", "null"],
      description: `a time such as 2018-03-01T14:52, local, or with an offset such as Z or -03:00; null or nothing for a flight that is over 15 minutes late and has not ${waiting}${besides}`,
    },
    ordinal: {
      type: "integer",
      minimum: 0,
      maximum: MAX_ORDINAL,
      default: 0,
      description: `an integer from 0 to ${MAX_ORDINAL}, 0 by default; distinguishes flights that share airline, airports and scheduled time`,
    },
    registration,
  }) as const;

/** The fields of an outcome that are checked, by the movement of the model. */
export const outcomeSchemas = {
  departures: {
    type: "object",
    required: ["airline", "destination", "scheduled"],
    properties: { id, airline, ...endSchemas.departures, ...times("left"), departed: ofDepartures },
  },
  arrivals: {
    type: "object",
    required: ["airline", "origin", "scheduled"],
    properties: { id, airline, ...endSchemas.arrivals, ...times("arrived", UNDERWAY), departed: ofArrivals },
  },
} as const;

/** One outcome of a report, as it is described. */
export const outcomeSchema = {
  type: "object",
  required: ["airline", "scheduled"],
  properties: {
    ...{ id, airline, ...describedEnds, ...times("left or arrived", UNDERWAY) },
    departed: { ...ofArrivals, description: `${ofArrivals.description}; not of departures` },
    status: statusSchema,
  },
} as const;

/** An outcome that fits one of {@link outcomeSchemas}. */
export type OutcomeSchema = FromSchema<typeof outcomeSchema>;

/** The list of outcomes in a body; its items are checked one by one. */
export const outcomesList = {
  type: "array",
  minItems: 1,
  maxItems: MAX_OUTCOMES,
  description: `a list of 1 to ${MAX_OUTCOMES} outcomes`,
} as const;

/** A body that reports outcomes. */
export const outcomesBody = {
  type: "object",
  required: ["outcomes"],
  properties: { outcomes: { ...outcomesList, items: outcomeSchema } },
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

const answeredId = { type: ["string", "number"], description: "as in the request" } as const;

/** The result for one outcome: the outcome as it was understood, or its problem. */
const outcomeItem = {
  type: "object",
  oneOf: [
    {
      type: "object",
      required: ["airline", "origin", "destination", "scheduled", "operated", "ordinal", "changed"],
      additionalProperties: false,
      properties: {
        id: answeredId,
        airline: { type: "string", description: "ICAO code" },
        origin: {
          type: ["string", "null"],
          description: "ICAO code; null for departures of an older artefact, which names no airport",
        },
        destination: { type: "string", description: "ICAO code" },
        scheduled: { type: "string", description: "local time of the airport" },
        operated: {
          type: ["string", "null"],
          description:
            "local time of the airport; null for a flight that is delayed and has not left or arrived, and for an arrival of which only `departed` is reported",
        },
        departed: {
          type: "string",
          description:
            "when an arrival left the other airport: local time of that airport, or of the model's where the zone of the other is not known, with its offset; absent where it is not reported",
        },
        registration: answeredRegistration,
        ordinal: { type: "integer" },
        changed: { type: "boolean", description: "whether it changed the history" },
        notes: notesSchema,
      },
    },
    {
      type: "object",
      required: ["problem"],
      additionalProperties: false,
      properties: { id: answeredId, problem: { $ref: "Problem#" } },
    },
  ],
} as const;

/** The answer to a report of outcomes. */
export const outcomesAnswer = {
  description: "An item for each outcome, in order. Recorded outcomes are durable, and forecasts use them.",
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
              outcomes: { type: "integer", description: "reported outcomes" },
              recorded: { type: "integer", description: "recorded outcomes, known before or not" },
              changed: { type: "integer", description: "recorded outcomes that changed the history" },
              failed: { type: "integer", description: "outcomes with a problem" },
            },
          },
        },
      },
    },
  },
} as const;
