import type { FastifyInstance } from "fastify";
import { MOVEMENTS } from "../../flights/flight-table.ts";
import { FLIGHT_TYPES } from "../../models/baseline/features.ts";
import type { SavedOperational } from "../../models/operational/artefact/saved-operational.ts";
import { networkOf } from "../../models/operational/forecasting/network.ts";
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

const flights = { type: "integer", minimum: 1, description: "training flights" } as const;
const iata = { type: ["string", "null"], description: "IATA code; null if unknown" } as const;
const list = (description: string, properties: Readonly<Record<string, object>>) => ({
  type: "array",
  description: `${description}; most flights first, then by code`,
  items: { type: "object", required: Object.keys(properties), properties },
});
const cost = (description: string) => ({ type: "number", exclusiveMinimum: 0, description });

const properties = {
  airlines: list("airlines of the training flights", {
    code: { type: "string", description: "ICAO code" },
    iata,
    name: { type: "string", description: "its name, or its code if the name is unknown" },
    flights,
  }),
  destinations: list("destinations of the training flights", {
    code: { type: "string", description: "ICAO code" },
    iata,
    city: { type: "string", description: "its city, or its code if the city is unknown" },
    flightType: {
      type: "string",
      enum: FLIGHT_TYPES,
      description: "N national, I international; the type of most training flights there",
    },
    flights,
  }),
  routes: list("the destinations of each airline", {
    airline: { type: "string", description: "ICAO code" },
    destination: { type: "string", description: "ICAO code" },
    flights,
  }),
  threshold: { type: "number", description: "the probability over which a delay is forecast" },
  costs: {
    type: "object",
    description: "the costs that determine the threshold, in any common unit",
    required: ["missed", "falseAlarm"],
    properties: {
      missed: cost("a delay that was not forecast"),
      falseAlarm: cost("a delay forecast for a flight on time"),
    },
  },
  timeZone: { type: "string", description: "IANA time zone of the airport" },
  airport: airportCodeSchema,
  movement: {
    type: "string",
    enum: MOVEMENTS,
    description:
      "whether the flights leave the airport or arrive at it; the destinations of arrivals are where they are from",
  },
  model: answeringModel,
};

const schema = {
  tags: ["forecasts"],
  operationId: "getNetwork",
  summary: "List the airlines, destinations and routes of an airport of the operational model",
  querystring: airportQuery,
  response: {
    200: {
      description:
        "The network of the training flights. The answer has an `ETag` and may be cached until that changes.",
      type: "object",
      required: Object.keys(properties),
      properties,
    },
    ...unchangedResponse,
    ...problemResponses(
      ...(["invalid-request", "unknown-category", "unauthenticated", "forbidden"] as const),
      ...(["rate-limited", "overloaded", "model-not-loaded"] as const),
    ),
  },
};

/** `GET /v1/network`: the airlines, other airports and routes of an airport of the model. */
export function networkRoute(app: FastifyInstance, models: ServedModels): void {
  const networkJson = writtenOnce(
    (airport: ServedAirport, { model: { data }, version }: SavedOperational) => {
      const { part, flightAirport, zone } = airport;
      return {
        ...networkOf(part.known),
        threshold: part.threshold,
        costs:
          (flightAirport === undefined ? undefined : data.byAirport?.[flightAirport]?.costs) ?? data.costs,
        timeZone: zone.name,
        airport: airportCode(airport),
        movement: data.movement ?? "departures",
        model: { name: "operational", version },
      };
    },
  );
  app.get<AirportRequest>("/v1/network", { schema, config: { scope: "forecast" } }, (request, reply) => {
    const { current } = models.operational;
    const airport = airportWanted(request.query, airportsOf(current.model));
    return sendTaggedJson(request, reply, networkJson(airport, current));
  });
}
