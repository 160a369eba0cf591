import type { FastifyInstance } from "fastify";
import type { Language } from "../../models/operational/explaining/language.ts";
import { airportsOf } from "../airports/served-airports.ts";
import { forecastMany } from "../forecasts/forecast-many.ts";
import { forecastQuery, languageOfReasons } from "../forecasts/forecast-query.ts";
import { flightsList, forecastAnswer, forecastBody, momentSchema } from "../forecasts/forecast-schemas.ts";
import type { Forecaster, ForecastsAsked } from "../forecasts/forecaster.ts";
import { momentOf } from "../forecasts/moment-request.ts";
import { acceptedType } from "../http/content/accept.ts";
import type { FastPath } from "../http/fast-path.ts";
import { FieldChecks } from "../http/field-checks.ts";
import { listIn } from "../http/item-problems.ts";
import { problemResponses } from "../http/problem.ts";
import { answerStream, type StreamLimits } from "../streams/answer-stream.ts";
import { FlightStream } from "../streams/flight-stream.ts";
import { sendText } from "../streams/spool/send-stored.ts";
import { streamAnswers, streamBodies, streamDescription } from "../streams/stream-schemas.ts";
import { takeStreams } from "../streams/take-streams.ts";
import { AT_ONCE } from "../workload/list-text.ts";
import { Work, type WorkLimits } from "../workload/work.ts";

/** The largest JSON body, in bytes: the largest number of flights, at some 400 bytes each. */
const BODY_LIMIT = 4 << 20;

const schema = {
  tags: ["forecasts"],
  operationId: "forecastFlights",
  summary: "Forecast the delays of flights: probability, expected lateness and reasons",
  description: streamDescription,
  querystring: forecastQuery,
  body: { content: { "application/json": { schema: forecastBody }, ...streamBodies } },
  response: {
    200: { ...forecastAnswer, content: { ...forecastAnswer.content, ...streamAnswers } },
    ...problemResponses(
      ...(["invalid-request", "no-usable-flight", "malformed-json", "unauthenticated", "forbidden"] as const),
      ...([
        "not-acceptable",
        "body-too-large",
        "answer-too-large",
        "unsupported-media-type",
        "unsupported-encoding",
      ] as const),
      ...(["missing-column", "no-flights", "request-timeout", "rate-limited"] as const),
      ...([
        "overloaded",
        "took-too-long",
        "model-not-loaded",
        "storage-unavailable",
        "shutting-down",
      ] as const),
    ),
  },
};

/** The largest number of flights on the fast path: the answer is short and made without yielding. */
const MAX_FAST_FLIGHTS = 4;

/** The collaborators of the route. */
export interface ForecastsOptions {
  readonly forecaster: Forecaster;
  /** Answers small requests by the same functions; absent, all are answered by the framework. */
  readonly fastPath: FastPath | undefined;
  /** Limits of streams of flights. */
  readonly limits: StreamLimits;
  readonly workLimits: WorkLimits;
}

/**
 * `POST /v1/forecasts`: an invalid flight gets a problem as its item of the answer and does not affect the
 * others.
 */
export function forecastsRoute(app: FastifyInstance, options: ForecastsOptions): void {
  app.register(async (scope) => {
    takeStreams(scope);
    addRoute(scope, options);
  });
}

function addRoute(
  app: FastifyInstance,
  { forecaster, fastPath, limits, workLimits }: ForecastsOptions,
): void {
  const bodyFields = { required: ["flights"], properties: { flights: flightsList, at: momentSchema } };
  const checks = new FieldChecks(app, { url: "/v1/forecasts", part: "body" }, bodyFields);
  const flightsIn = (body: unknown) => listIn(body, "flights", checks);
  const askedIn = (at: unknown, explain: Language | undefined): ForecastsAsked => {
    const now = forecaster.now();
    if (at === undefined) return { now, explain };
    return { now, explain, at: momentOf(at, airportsOf(forecaster.model.model), now) };
  };
  const momentIn = (body: unknown) => (body as { readonly at?: unknown }).at ?? undefined;
  addFastRoutes(fastPath, (body, language) => {
    const flights = flightsIn(body);
    // The framework adds how old the history is.
    if (flights.length > MAX_FAST_FLIGHTS || forecaster.historyAsOf !== undefined) return undefined;
    return forecastMany(forecaster, flights, askedIn(momentIn(body), language), AT_ONCE) as string;
  });
  app.post<{ Querystring: Record<string, unknown>; Body: unknown }>(
    "/v1/forecasts",
    {
      schema,
      config: { scope: "forecast" },
      bodyLimit: BODY_LIMIT,
      // The handler checks the list and then its flights one by one, because each has its own item in the
      // answer.
      validatorCompiler: () => () => true,
    },
    (request, reply) => {
      const { query, body, headers } = request;
      if (body instanceof FlightStream) return answerStream(request, reply, body, query, forecaster, limits);
      acceptedType(headers.accept, ["application/json"]);
      const language = languageOfReasons(query);
      const flights = flightsIn(body);
      const asked = askedIn(query.at ?? momentIn(body), language);
      const answer = forecastMany(forecaster, flights, asked, new Work(request, workLimits));
      return sendText(request, reply, answer, limits.space);
    },
  );
}

function addFastRoutes(
  fastPath: FastPath | undefined,
  answer: (body: unknown, explain: Language | undefined) => string | undefined,
): void {
  const route = "/v1/forecasts";
  fastPath?.add(route, { route, answer: (body) => answer(body, undefined) });
  fastPath?.add(`${route}?explain=true`, { route, answer: (body) => answer(body, "en") });
}
