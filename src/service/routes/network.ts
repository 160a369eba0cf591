import type { FastifyInstance } from "fastify";
import { FLIGHT_TYPES } from "../../models/baseline/features.ts";
import type { SavedOperational } from "../../models/operational/artefact/saved-operational.ts";
import { networkOf } from "../../models/operational/forecasting/network.ts";
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
  model: answeringModel,
};

const schema = {
  tags: ["forecasts"],
  operationId: "getNetwork",
  summary: "List the airlines, destinations and routes of the operational model",
  response: {
    200: {
      description:
        "The network of the training flights. The answer has an `ETag` and may be cached until that changes.",
      type: "object",
      required: Object.keys(properties),
      properties,
    },
    ...unchangedResponse,
    ...problemResponses("unauthenticated", "forbidden", "rate-limited", "overloaded", "model-not-loaded"),
  },
};

/**
 * `GET /v1/network`: the airlines, destinations and routes of the model.
 * @param timeZone the IANA name of the airport's time zone
 */
export function networkRoute(app: FastifyInstance, models: ServedModels, timeZone: string): void {
  const networkJson = writtenOnce(({ model: { data, threshold }, version }: SavedOperational) => ({
    ...networkOf(data),
    threshold,
    costs: data.costs,
    timeZone,
    model: { name: "operational", version },
  }));
  app.get("/v1/network", { schema, config: { scope: "forecast" } }, (request, reply) =>
    sendTaggedJson(request, reply, networkJson(models.operational.current)),
  );
}
