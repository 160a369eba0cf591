import type { FastifyInstance } from "fastify";
import type { Language } from "../../models/operational/explaining/language.ts";
import { forecastMany } from "../forecasts/forecast-many.ts";
import { forecastQuery, languageOfReasons } from "../forecasts/forecast-query.ts";
import { forecastAnswer, forecastBody, MAX_FLIGHTS } from "../forecasts/forecast-schemas.ts";
import type { Forecaster } from "../forecasts/forecaster.ts";
import { acceptedType } from "../http/content/accept.ts";
import { sendJson } from "../http/content/send-json.ts";
import type { ExpressAnswer } from "../http/fast-path.ts";
import { listIn } from "../http/item-problem.ts";
import { problemResponses } from "../http/problem.ts";
import { answerStream, type StreamLimits } from "../streams/answer-stream.ts";
import { FlightStream } from "../streams/flight-stream.ts";
import { streamAnswers, streamBodies, streamDescription } from "../streams/stream-schemas.ts";
import { takeStreams } from "../streams/take-streams.ts";

/** The largest JSON body: the most flights, some 400 bytes each. */
const BODY_LIMIT = 4 << 20;

const schema = {
  tags: ["forecasts"],
  summary: "How probable is it that these flights leave late, how late, and why?",
  description: streamDescription,
  querystring: forecastQuery,
  body: { content: { "application/json": { schema: forecastBody }, ...streamBodies } },
  response: {
    200: { ...forecastAnswer, content: { ...forecastAnswer.content, ...streamAnswers } },
    ...problemResponses(
      ...(["invalid-request", "no-usable-flight", "malformed-json", "unauthenticated", "forbidden"] as const),
      ...(["not-acceptable", "body-too-large", "unsupported-media-type", "unsupported-encoding"] as const),
      ...(["missing-column", "no-flights", "request-timeout", "rate-limited"] as const),
      ...(["overloaded", "model-not-loaded", "shutting-down"] as const),
    ),
  },
};

/**
 * `POST /v1/forecasts`: a flight at fault gets its problem in its item and does not spoil the others.
 * @param limits of streams of flights
 */
export function forecastsRoute(app: FastifyInstance, forecaster: Forecaster, limits: StreamLimits): void {
  app.register(async (scope) => {
    takeStreams(scope);
    addRoute(scope, forecaster, limits);
  });
}

/** So few flights are answered at once, in an answer too short to be compressed. */
const EXPRESS_FLIGHTS = 4;

/** Answers plain requests for `POST /v1/forecasts` as the route does. */
export function expressForecasts(forecaster: Forecaster, explain: Language | undefined): ExpressAnswer {
  return (body) => {
    const flights = listIn(body, "flights", EXPRESS_FLIGHTS);
    const answer = forecastMany(forecaster, flights, explain);
    return typeof answer === "string" ? answer : undefined;
  };
}

function addRoute(app: FastifyInstance, forecaster: Forecaster, limits: StreamLimits): void {
  app.post<{ Querystring: Record<string, unknown>; Body: unknown }>(
    "/v1/forecasts",
    {
      schema,
      config: { scope: "forecast" },
      bodyLimit: BODY_LIMIT,
      // Flights are judged one by one, each in its own item.
      validatorCompiler: () => () => true,
    },
    (request, reply) => {
      const { query, body, headers } = request;
      if (body instanceof FlightStream) return answerStream(request, reply, body, query, forecaster, limits);
      acceptedType(headers.accept, ["application/json"]);
      const language = languageOfReasons(query);
      const answer = forecastMany(forecaster, listIn(body, "flights", MAX_FLIGHTS), language);
      if (typeof answer === "string") return sendJson(request, reply, answer);
      return answer.then((json) => sendJson(request, reply, json));
    },
  );
}
