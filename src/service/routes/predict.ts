import type { FastifyInstance } from "fastify";
import type { FromSchema } from "json-schema-to-ts";
import { PuntualError } from "../../errors.ts";
import { FLIGHT_TYPES } from "../../models/baseline/features.ts";
import type { SavedBaseline } from "../../models/baseline/saved-baseline.ts";
import type { ScoreTable } from "../../models/baseline/score-table.ts";
import { type BaselineForecast, countBaseline, forecastBaseline } from "../forecasts/baseline-forecast.ts";
import { type SchemaCheck, schemaCheck } from "../http/compiled-schema.ts";
import type { FastPath } from "../http/fast-path.ts";
import { problemResponses } from "../http/problem.ts";
import { shorten } from "../http/schema-fault.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import type { Shadow } from "../model-serving/shadow.ts";
import { Work, type WorkLimits } from "../workload/work.ts";

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
    "overloaded",
    "took-too-long",
    "shutting-down",
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
  workLimits: WorkLimits,
): void {
  const schema = {
    tags: ["forecasts"],
    operationId: "predict",
    summary: "Forecast whether flights leave over 15 minutes late, with the baseline",
    body,
    response,
  };
  const checkBody: SchemaCheck<Body> = schemaCheck(app, { url: "/predict", part: "body" }, body);
  const start = (given: unknown) => {
    checkBody(given);
    return new Prediction(models, given.flights, metrics);
  };
  fastPath?.add("/predict", {
    route: "/predict",
    answer(given) {
      const prediction = start(given);
      for (let index = 0; index < prediction.count; index++) prediction.decide(index);
      for (let index = 0; index < prediction.count; index++) prediction.record(index);
      return prediction.json;
    },
  });
  app.post(
    "/predict",
    // `start` checks the body.
    { schema, config: { scope: "forecast" }, validatorCompiler: () => () => true },
    async (request, reply) => {
      const prediction = start(request.body ?? null);
      const work = new Work(request, workLimits);
      await work.all(prediction.count, prediction.decide);
      await work.all(prediction.count, prediction.record);
      return reply.type("application/json; charset=utf-8").send(prediction.json);
    },
  );
}

/** The decisions for the flights of one request, all made before the first is counted: after an error nothing is. */
class Prediction {
  readonly #saved: SavedBaseline;
  readonly #shadow: Shadow<SavedBaseline> | undefined;
  readonly #flights: readonly Flight[];
  readonly #metrics: ServiceMetrics;
  readonly #forecasts: BaselineForecast[] = [];

  constructor({ baseline }: ServedModels, flights: readonly Flight[], metrics: ServiceMetrics) {
    this.#saved = baseline.current;
    this.#shadow = baseline.shadowBeside(this.#saved);
    this.#flights = flights;
    this.#metrics = metrics;
  }

  get count(): number {
    return this.#flights.length;
  }

  /** Decides the next flight. */
  readonly decide = (index: number): void => {
    const { OPERA, TIPOVUELO, MES } = this.#flights[index];
    const forecast = forecastBaseline(this.#saved.scores, OPERA, TIPOVUELO, MES);
    if (forecast === undefined) throw unknownAirline(this.#saved.scores, OPERA, index);
    this.#forecasts.push(forecast);
  };

  /** Counts the forecast of a flight, once all are decided. */
  readonly record = (index: number): void => {
    const { OPERA, TIPOVUELO, MES } = this.#flights[index];
    countBaseline(this.#forecasts[index], OPERA, TIPOVUELO, MES, this.#metrics, this.#shadow);
  };

  /** The answer. */
  get json(): string {
    return JSON.stringify({ predict: this.#forecasts.map(({ delayed }) => (delayed ? 1 : 0)) });
  }
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
