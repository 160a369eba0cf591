import type { FastifyInstance } from "fastify";
import type { FromSchema } from "json-schema-to-ts";
import { PuntualError } from "../../errors.ts";
import { FLIGHT_TYPES } from "../../models/baseline/features.ts";
import type { ScoreTable } from "../../models/baseline/score-table.ts";
import { countBaseline, forecastBaseline } from "../forecasts/baseline-forecast.ts";
import { type SchemaCheck, schemaCheck } from "../http/compiled-schema.ts";
import type { FastPath } from "../http/fast-path.ts";
import { problemResponses } from "../http/problem.ts";
import { shorten } from "../http/schema-fault.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import type { ServedModels } from "../model-serving/served-models.ts";

const body = {
  type: "object",
  required: ["flights"],
  properties: {
    flights: {
      type: "array",
      maxItems: 10_000,
      items: {
        type: "object",
        required: ["OPERA", "TIPOVUELO", "MES"],
        properties: {
          OPERA: { type: "string", description: "operating airline, by its name in the training data" },
          TIPOVUELO: {
            type: "string",
            enum: FLIGHT_TYPES,
            description: "flight type: I international, N national",
          },
          MES: { type: "integer", minimum: 1, maximum: 12, description: "month" },
        },
      },
    },
  },
  examples: [{ flights: [{ OPERA: "Aerolineas Argentinas", TIPOVUELO: "N", MES: 3 }] }],
} as const;

const response = {
  200: {
    description: "One decision for each flight, in order: 1 delayed, 0 not.",
    type: "object",
    required: ["predict"],
    properties: { predict: { type: "array", items: { type: "integer", enum: [0, 1] } } },
  },
  ...problemResponses(
    "invalid-request",
    "unknown-category",
    "malformed-json",
    "body-too-large",
    "unsupported-media-type",
    "model-not-loaded",
  ),
};

/** The body and the responses of `POST /predict`. */
export const predictSchema = { body, response };

type Body = FromSchema<typeof body>;

type Flight = Body["flights"][number];

/**
 * `POST /predict`: the frozen contract of the SCL challenge. Unknown extra fields are ignored.
 * @param fastPath answers small requests by the same functions
 */
export function predictRoute(
  app: FastifyInstance,
  models: ServedModels,
  metrics: ServiceMetrics,
  fastPath: FastPath | undefined,
): void {
  const schema = {
    tags: ["forecasts"],
    operationId: "predict",
    summary: "Forecast whether flights leave over 15 minutes late, with the baseline",
    body,
    response,
  };
  const checkBody: SchemaCheck<Body> = schemaCheck(app, { url: "/predict", part: "body" }, body);
  const answer = (given: unknown): string => {
    checkBody(given);
    return JSON.stringify({ predict: predict(models, given.flights, metrics) });
  };
  fastPath?.add("/predict", { route: "/predict", answer });
  app.post(
    "/predict",
    // `answer` checks the body.
    { schema, config: { scope: "forecast" }, validatorCompiler: () => () => true },
    (request, reply) => reply.type("application/json; charset=utf-8").send(answer(request.body ?? null)),
  );
}

/** Decides all flights before it counts their forecasts: after an error nothing is counted. */
function predict(models: ServedModels, flights: readonly Flight[], metrics: ServiceMetrics): (0 | 1)[] {
  const saved = models.baseline.current;
  const shadow = models.baseline.shadowBeside(saved);
  const forecasts = flights.map(({ OPERA, TIPOVUELO, MES }, index) => {
    const forecast = forecastBaseline(saved.scores, OPERA, TIPOVUELO, MES);
    if (forecast === undefined) throw unknownAirline(saved.scores, OPERA, index);
    return forecast;
  });
  return flights.map(({ OPERA, TIPOVUELO, MES }, index) => {
    const forecast = forecasts[index];
    countBaseline(forecast, OPERA, TIPOVUELO, MES, metrics, shadow);
    return forecast.delayed ? 1 : 0;
  });
}

function unknownAirline({ airlines }: ScoreTable, airline: string, index: number): PuntualError {
  const allowed = airlines.join(", ");
  const value = String(shorten(airline));
  return new PuntualError(
    "unknown-category",
    { field: "OPERA", value, reason: "was not in the training data", allowed },
    { fields: [{ pointer: `/flights/${index}/OPERA`, value, allowed }] },
  );
}
