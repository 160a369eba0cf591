import type { FromSchema } from "json-schema-to-ts";
import { NOTE_CODES } from "../../flights/flight-note.ts";
import type { Movement } from "../../flights/flight-table.ts";
import { MAX_REGISTRATION, REGISTRATION_PATTERN } from "../../flights/registration.ts";
import { QUANTILES, type QuantileName } from "../../models/operational/distribution/quantiles.ts";
import { REASON_CODES } from "../../models/operational/explaining/reason-codes.ts";
import { LEAD_TIMES } from "../../models/operational/lead-time.ts";
import { MOMENT } from "./moment-request.ts";

/** The largest number of flights in a JSON body; streams may have any length. */
export const MAX_FLIGHTS = 10_000;

const name = { type: "string", minLength: 1, maxLength: 100, pattern: "\\S" } as const;

const OWN =
  "an airport of the model, by its ICAO or IATA code or a name; or nothing, where the model has one";
const otherEnd = (end: string) => `the ${end}'s ICAO or IATA code, or a name of it or its city`;

/** The two ends of a flight, by the movement of the model. The descriptions say in error messages what is allowed. */
export const endSchemas = {
  departures: {
    origin: { ...name, description: OWN },
    destination: { ...name, description: otherEnd("destination") },
  },
  arrivals: {
    origin: { ...name, description: otherEnd("origin") },
    destination: { ...name, description: OWN },
  },
} as const satisfies Readonly<Record<Movement, object>>;

const beforeEnds = {
  id: {
    type: ["string", "number"],
    maxLength: 200,
    description: "a text of at most 200 characters, a number, or nothing",
  },
  airline: { ...name, description: "the airline's ICAO or IATA code, or a name of it" },
} as const;

const scheduled = {
  type: "string",
  minLength: 16,
  maxLength: 35,
  description: "a time such as 2018-03-01T14:30, local, or with an offset such as Z or -03:00",
} as const;

const flightType = {
  type: "string",
  enum: ["I", "N"],
  description: "I (international), N (national), or nothing",
} as const;

const registration = {
  type: ["string", "null"],
  maxLength: MAX_REGISTRATION,
  pattern: REGISTRATION_PATTERN,
  description: `the registration of the aircraft, such as CC-BAA: letters and digits, with hyphens or without, ${MAX_REGISTRATION} characters at the most; null or nothing where it is not known`,
} as const;

/** The moment of a forecast in a request. */
export const momentSchema = {
  ...scheduled,
  type: ["string", "null"],
  description: MOMENT,
} as const;

/** The registration of an aircraft in an answer. */
export const answeredRegistration = {
  type: "string",
  description: "registration of the aircraft, in upper case without hyphens; absent where it is not known",
} as const;

const afterEnds = { scheduled, flightType, registration, at: momentSchema } as const;

/** The fields of a flight that are checked, by the movement of the model. */
export const flightSchemas = {
  departures: {
    type: "object",
    required: ["airline", "destination", "scheduled"],
    properties: { ...beforeEnds, ...endSchemas.departures, ...afterEnds },
  },
  arrivals: {
    type: "object",
    required: ["airline", "origin", "scheduled"],
    properties: { ...beforeEnds, ...endSchemas.arrivals, ...afterEnds },
  },
} as const;

/** The `status` of a flight that is not forecast, and whose outcome is none. */
export const statusSchema = {
  type: "string",
  description: "a flight that is `cancelled` is refused as such; any other status is ignored",
} as const;

/** The ends of a flight in a description that fits both movements. */
export const describedEnds = {
  origin: {
    ...name,
    description:
      "of departures the airport of the model, which may be left out where the model has one; of arrivals the other airport; an ICAO or IATA code or a name",
  },
  destination: {
    ...name,
    description:
      "of departures the other airport; of arrivals the airport of the model, which may be left out where the model has one; an ICAO or IATA code or a name",
  },
} as const;

/** One flight of a request, as it is described. */
export const flightSchema = {
  type: "object",
  required: ["airline", "scheduled"],
  properties: { ...beforeEnds, ...describedEnds, ...afterEnds, status: statusSchema },
} as const;

/** A flight that fits one of {@link flightSchemas}. */
export type FlightSchema = FromSchema<typeof flightSchema>;

/** The list of flights in a JSON body; its items are checked one by one. */
export const flightsList = {
  type: "array",
  minItems: 1,
  maxItems: MAX_FLIGHTS,
  description: `a list of 1 to ${MAX_FLIGHTS} flights`,
} as const;

/** A JSON body that asks for forecasts. */
export const forecastBody = {
  type: "object",
  required: ["flights"],
  properties: {
    flights: { ...flightsList, items: flightSchema },
    at: {
      ...momentSchema,
      description: `${MOMENT}; of all flights that have none of their own, as the query is`,
    },
  },
  examples: [
    {
      flights: [
        { id: "H2-41", airline: "Sky Airline", destination: "Antofagasta", scheduled: "2018-03-01T18:30" },
        { airline: "LA", destination: "LIM", scheduled: "2018-03-01T21:30:00Z", flightType: "I" },
      ],
    },
  ],
} as const;

/** The fields of the lateness of a forecast, in their order. */
const LATENESS_FIELDS = [...(Object.keys(QUANTILES) as QuantileName[]), "expected"] as const;

/** The operational model that made a forecast. */
export const answeringModel = {
  type: "object",
  required: ["name", "version"],
  properties: { name: { type: "string", const: "operational" }, version: { type: "string" } },
} as const;

const probability = { type: "number", minimum: 0, maximum: 1 } as const;

const effect = {
  type: "object",
  required: ["logOdds", "probability"],
  properties: { logOdds: { type: "number" }, probability: { type: "number" } },
} as const;

const id = { type: ["string", "number"], description: "as in the request" } as const;

/** A note on a flight; see `FlightNote`. */
const flightNote = {
  type: "object",
  required: ["code", "field", "value", "taken", "alternatives", "detail"],
  properties: {
    code: { type: "string", enum: NOTE_CODES },
    field: { type: "string", description: "JSON pointer within the flight" },
    value: { type: "string", description: "as in the request" },
    taken: {
      type: "string",
      description: "the meaning that was taken: an ICAO code, or a time with its offset",
    },
    alternatives: {
      type: "array",
      items: { type: "string" },
      description: "the other meanings, the most likely first",
    },
    detail: { type: "string", description: "one sentence" },
  },
} as const;

/** The notes of a flight. */
export const notesSchema = {
  type: "array",
  description: "values of the flight that have several meanings; absent without any",
  items: flightNote,
} as const;

/** A forecast of one flight. */
export const forecastSchema = {
  type: "object",
  required: [
    ...["airline", "origin", "destination", "scheduled", "flightType", "probability", "delayed"],
    "threshold",
    ...["over", "latenessMinutes", "expectedLatenessMinutes", "leadTime", "moment", "leadMinutes"],
    ...["support", "model"],
  ],
  additionalProperties: false,
  properties: {
    id,
    airline: { type: "string", description: "ICAO code" },
    origin: {
      type: ["string", "null"],
      description: "ICAO code; null for departures of an older artefact, which names no airport",
    },
    destination: { type: "string", description: "ICAO code" },
    scheduled: { type: "string", description: "local time of the airport of the model" },
    flightType: { type: "string", enum: ["I", "N"] },
    registration: answeredRegistration,
    probability: { ...probability, description: "of leaving over 15 minutes late" },
    delayed: { type: "boolean", description: "whether the probability is over the threshold" },
    threshold: probability,
    over: {
      type: "object",
      description: "probabilities of being over 15, 30, 60 and 120 minutes late",
      required: ["15", "30", "60", "120"],
      properties: { "15": probability, "30": probability, "60": probability, "120": probability },
    },
    latenessMinutes: {
      type: "object",
      description:
        "minutes that the lateness does not exceed with a probability of 10, 25, 50, 75 and 90 %, and its mean: of the same distribution as the probabilities; negative is early",
      required: [...LATENESS_FIELDS],
      properties: Object.fromEntries(LATENESS_FIELDS.map((name) => [name, { type: "number" }])),
    },
    expectedLatenessMinutes: {
      type: "number",
      description: "mean lateness to expect; negative is early",
    },
    leadTime: {
      type: "string",
      enum: LEAD_TIMES,
      description: "the trained lead time of the forecast; between two of them, the one with less known",
    },
    moment: {
      type: ["string", "null"],
      description:
        "the moment of the forecast, local time with its offset: nothing that became known later is used; null for a past flight that is forecast from the timetable alone",
    },
    leadMinutes: {
      type: ["number", "null"],
      description: "minutes from the moment to the scheduled time, negative after it; null without a moment",
    },
    support: {
      type: "object",
      required: ["flights", "unseen"],
      properties: {
        flights: {
          oneOf: [{ type: "integer" }, { type: "string", const: "none" }],
          description: "training flights of the same airline between the same airports",
        },
        unseen: { type: "array", items: { type: "string", enum: ["airline", "origin", "destination"] } },
      },
    },
    notes: notesSchema,
    base: { ...effect, description: "the forecast for a flight without known fields" },
    reasons: {
      type: "array",
      description: "the strongest first; base and effects add up to the forecast, to the digits given",
      items: {
        type: "object",
        required: ["code", "effect", "sentence"],
        properties: {
          code: { type: "string", enum: REASON_CODES },
          effect,
          sentence: { type: "string" },
        },
      },
    },
    model: answeringModel,
  },
} as const;

/** An item of an answer: the forecast of a flight, or its problem. */
export const forecastItem = {
  type: "object",
  oneOf: [
    forecastSchema,
    {
      type: "object",
      required: ["problem"],
      additionalProperties: false,
      properties: { id, problem: { $ref: "Problem#" } },
    },
  ],
} as const;

const historyAsOf = {
  type: "string",
  description:
    "only while stored outcomes cannot be followed, since the database cannot be reached: the instant up to which the history has all of them, ISO 8601; also in the header `Puntual-History-As-Of`",
};

/** A JSON answer with forecasts. */
export const forecastAnswer = {
  description: "An item for each flight, in order: its forecast, or its problem.",
  content: {
    "application/json": {
      schema: {
        type: "object",
        required: ["forecasts", "summary"],
        properties: {
          forecasts: { type: "array", items: forecastItem },
          summary: {
            type: "object",
            required: ["flights", "failed"],
            properties: { flights: { type: "integer" }, failed: { type: "integer" }, historyAsOf },
          },
        },
      },
    },
  },
} as const;
