import type { FromSchema } from "json-schema-to-ts";
import {
  answeredRegistration,
  flightSchema,
  notesSchema,
  statusSchema,
} from "../forecasts/forecast-schemas.ts";

/** The largest number of arrivals in a body. */
export const MAX_ARRIVALS = 10_000;

/** The days before its scheduled time from which on an arrival can be reported. */
export const MAX_PLANNED_DAYS = 30;

const { id, airline, origin, scheduled, registration } = flightSchema.properties;

const LOCAL = "a time such as 2018-03-01T14:30, local, or with an offset such as Z or -03:00";

const time = (description: string) => ({ ...scheduled, type: ["string", "null"], description }) as const;

/** One arrival of a report, as it is checked. */
export const arrivalSchema = {
  type: "object",
  required: ["registration", "origin", "scheduled"],
  properties: {
    id,
    airport: {
      ...origin,
      description:
        "the airport of the model where it arrives, by its ICAO or IATA code or a name; or nothing, where the model has one",
    },
    registration: {
      ...registration,
      type: "string",
      description: registration.description.replace("; null or nothing where it is not known", ""),
    },
    origin: {
      ...origin,
      description: "the airport that it is from, by its ICAO or IATA code, or a name of it or its city",
    },
    airline: {
      ...airline,
      type: ["string", "null"],
      description: `${airline.description}; null or nothing where it is not known`,
    },
    scheduled: {
      ...scheduled,
      description: `the scheduled arrival: ${LOCAL}; at most ${MAX_PLANNED_DAYS} days ahead`,
    },
    estimated: time(`the arrival as it is estimated: ${LOCAL}; null or nothing without an estimate`),
    estimatedAt: time(
      `when that estimate was made: ${LOCAL}; null or nothing for an estimate of the moment of the report`,
    ),
    departed: time(
      "when it left the other airport: a time such as 2018-03-01T11:20, on the clock of that airport, or with an offset such as Z or -03:00; null or nothing where that is not known",
    ),
    actual: time(`the actual arrival: ${LOCAL}; null or nothing before it has arrived`),
  },
} as const;

/** An arrival that fits {@link arrivalSchema}. */
export type ArrivalSchema = FromSchema<typeof arrivalSchema>;

/** The list of arrivals in a body; its items are checked one by one. */
export const arrivalsList = {
  type: "array",
  minItems: 1,
  maxItems: MAX_ARRIVALS,
  description: `a list of 1 to ${MAX_ARRIVALS} arrivals`,
} as const;

const described = {
  ...arrivalSchema,
  properties: {
    ...arrivalSchema.properties,
    status: { ...statusSchema, description: statusSchema.description },
  },
} as const;

/** A body that reports arrivals. */
export const arrivalsBody = {
  type: "object",
  required: ["arrivals"],
  properties: { arrivals: { ...arrivalsList, items: described } },
  examples: [
    {
      arrivals: [
        {
          registration: "CC-BAA",
          airline: "LA",
          origin: "ANF",
          scheduled: "2017-12-31T17:20",
          departed: "2017-12-31T15:41",
          estimated: "2017-12-31T17:48",
          estimatedAt: "2017-12-31T16:05",
        },
      ],
    },
  ],
} as const;

const answeredId = { type: ["string", "number"], description: "as in the request" } as const;

const shown = (description: string) => ({ type: "string", description }) as const;

const arrivalItem = {
  type: "object",
  oneOf: [
    {
      type: "object",
      required: ["airport", "registration", "origin", "scheduled", "changed"],
      additionalProperties: false,
      properties: {
        id: answeredId,
        airport: {
          type: ["string", "null"],
          description: "ICAO code; null for an older artefact, which names no airport",
        },
        registration: { ...answeredRegistration, description: "in upper case without hyphens" },
        origin: shown("ICAO code"),
        airline: shown("ICAO code; absent where it is not reported"),
        scheduled: shown("local time of the airport"),
        estimated: shown("local time of the airport; absent without an estimate"),
        estimatedAt: shown("local time of the airport; absent where it is not reported"),
        departed: shown(
          "local time of the other airport, or of the model's where the zone of the other is not known, with its offset; absent where it is not reported",
        ),
        actual: shown("local time of the airport; absent where it is not reported"),
        changed: { type: "boolean", description: "whether it changed what is known" },
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

/** The answer to a report of arrivals. */
export const arrivalsAnswer = {
  description: "An item for each arrival, in order. Recorded arrivals are durable, and forecasts use them.",
  content: {
    "application/json": {
      schema: {
        type: "object",
        required: ["arrivals", "summary"],
        properties: {
          arrivals: { type: "array", items: arrivalItem },
          summary: {
            type: "object",
            required: ["arrivals", "recorded", "changed", "failed"],
            properties: {
              arrivals: { type: "integer", description: "reported arrivals" },
              recorded: { type: "integer", description: "recorded arrivals, known before or not" },
              changed: { type: "integer", description: "recorded arrivals that changed what is known" },
              failed: { type: "integer", description: "arrivals with a problem" },
            },
          },
        },
      },
    },
  },
} as const;
