import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import type { SavedOperational } from "../../models/operational/artefact/saved-operational.ts";
import { PAST_GROUPS, PAST_PAIRS } from "../../models/operational/training/past-counts.ts";
import {
  type AirportRequest,
  airportCode,
  airportCodeSchema,
  airportQuery,
  airportWanted,
} from "../airports/airport-query.ts";
import { airportsOf, type ServedAirport } from "../airports/served-airports.ts";
import { answeringModel } from "../forecasts/forecast-schemas.ts";
import { sendTaggedJson, unchangedResponse, writtenOnce } from "../http/content/tagged-json.ts";
import { problemResponses } from "../http/problem.ts";
import type { ServedModels } from "../model-serving/served-models.ts";

const keys = (type: "string" | "integer", description: string) => ({
  type: "array",
  description,
  items: { type },
});
const groups = {
  airline: keys("string", "ICAO codes"),
  destination: keys("string", "ICAO codes"),
  month: keys("integer", "of the scheduled time, 1 to 12"),
  weekday: keys("integer", "of the scheduled time, 1 (Monday) to 7"),
  hour: keys("integer", "of the scheduled time, 0 to 23"),
};

const pair = {
  type: "object",
  required: ["of", "cells"],
  properties: {
    of: {
      type: "array",
      description: "the two groups",
      items: { type: "string", enum: PAST_GROUPS },
      minItems: 2,
      maxItems: 2,
    },
    cells: {
      type: "array",
      description:
        "index of the key in the first group, in the second, flights, delayed; those without flights are absent",
      items: { type: "array", items: { type: "integer", minimum: 0 }, minItems: 4, maxItems: 4 },
    },
  },
};

const properties = {
  flights: {
    type: "integer",
    description: "training flights of the model; each table counts all of them",
  },
  delayed: { type: "integer", description: "the number of delayed ones" },
  from: { type: "string", description: "the first scheduled time, local time of the airport" },
  to: { type: "string", description: "the last scheduled time, local time of the airport" },
  thresholdMinutes: { type: "number", description: "minutes of lateness over which a flight is delayed" },
  groups: {
    type: "object",
    description: "the keys of each group, ascending; calendar groups are complete",
    required: PAST_GROUPS,
    properties: groups,
  },
  pairs: {
    type: "array",
    description: "a table for every two groups, in the order of the groups",
    items: pair,
    minItems: PAST_PAIRS.length,
    maxItems: PAST_PAIRS.length,
  },
  airport: airportCodeSchema,
  model: answeringModel,
};

const schema = {
  tags: ["models"],
  operationId: "countPastDelays",
  summary: "Count delayed training flights by any two of airline, destination, month, weekday and hour",
  querystring: airportQuery,
  response: {
    200: {
      description:
        "Counts of the operational model's training flights. The answer has an `ETag` and may be cached until that changes.",
      type: "object",
      required: Object.keys(properties),
      properties,
    },
    ...unchangedResponse,
    ...problemResponses(
      ...(["invalid-request", "unknown-category", "unauthenticated", "forbidden"] as const),
      ...(["not-told-by-artefact", "rate-limited"] as const),
      ...(["overloaded", "model-not-loaded"] as const),
    ),
  },
};

/** `GET /v1/past`: the delays of the flights that the operational model was trained on. */
export function pastRoute(app: FastifyInstance, models: ServedModels): void {
  const pastJson = writtenOnce(pastOf);
  app.get<AirportRequest>("/v1/past", { schema, config: { scope: "forecast" } }, (request, reply) => {
    const { current } = models.operational;
    const airport = airportWanted(request.query, airportsOf(current.model));
    return sendTaggedJson(request, reply, pastJson(airport, current));
  });
}

/** @throws PuntualError `not-told-by-artefact` */
function pastOf(airport: ServedAirport, { version, past, training }: SavedOperational): object {
  const name = "operational";
  if (past === undefined) {
    throw new PuntualError("not-told-by-artefact", { name, version, what: "counts of past flights" });
  }
  const { rows, ...all } = training.flights;
  const { flights, delayed, from, to } = airport.part.airport ?? { flights: rows, ...all };
  return {
    flights,
    delayed,
    from: from.replace(" ", "T"),
    to: to.replace(" ", "T"),
    ...past.of(airport.flightAirport),
    airport: airportCode(airport),
    model: { name, version },
  };
}
