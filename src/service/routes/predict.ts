import type { JsonSchemaToTsProvider } from "@fastify/type-provider-json-schema-to-ts";
import type { FastifyInstance } from "fastify";
import type { FromSchema } from "json-schema-to-ts";
import { PuntualError } from "../../errors.ts";
import { FLIGHT_TYPES } from "../../models/baseline/features.ts";
import type { SavedBaseline } from "../../models/baseline/saved-baseline.ts";
import type { ScoreTable } from "../../models/baseline/score-table.ts";
import { forecastBaseline } from "../forecasts/baseline-forecast.ts";
import type { ExpressAnswer } from "../http/fast-path.ts";
import { problemResponses } from "../http/problem.ts";
import { shorten } from "../http/schema-fault.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import type { Shadow } from "../model-serving/shadow.ts";

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
    description: "One decision a flight, in order: 1 delayed, 0 not.",
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

/** What `POST /predict` takes and answers. */
export const predictSchema = { body, response };

type Flight = FromSchema<typeof body>["flights"][number];

/** `POST /predict`: the frozen contract of the seeds. Unknown extra fields are ignored. */
export function predictRoute(app: FastifyInstance, models: ServedModels, metrics: ServiceMetrics): void {
  const schema = {
    tags: ["forecasts"],
    summary: "Will these flights leave over 15 minutes late?",
    body,
    response,
  };
  const config = { scope: "forecast" } as const;
  app
    .withTypeProvider<JsonSchemaToTsProvider>()
    .post("/predict", { schema, config }, ({ body: { flights } }) => {
      const saved = models.baseline.current;
      const shadow = models.baseline.shadowBeside(saved);
      return {
        predict: flights.map((flight, index) => decide(saved.scores, flight, index, metrics, shadow)),
      };
    });
}

/** Answers plain requests for `POST /predict` as the route does. */
export function expressPredict(models: ServedModels, metrics: ServiceMetrics): ExpressAnswer {
  return (body) => {
    const saved = models.baseline.current;
    const flights = (body as { flights?: unknown } | null)?.flights;
    if (!Array.isArray(flights) || !flights.every((flight) => isKnown(flight, saved.scores)))
      return undefined;
    const shadow = models.baseline.shadowBeside(saved);
    const predict = flights.map((flight, index) => decide(saved.scores, flight, index, metrics, shadow));
    return `{"predict":[${predict.join(",")}]}`;
  };
}

/** Whether a flight is as the schema has it, of an airline that was in the training data. */
function isKnown(flight: Partial<Flight> | null, { airlineIndex }: ScoreTable): boolean {
  const { OPERA, TIPOVUELO, MES } = flight ?? {};
  return (
    (TIPOVUELO === "I" || TIPOVUELO === "N") &&
    Number.isInteger(MES) &&
    Number(MES) >= 1 &&
    Number(MES) <= 12 &&
    typeof OPERA === "string" &&
    airlineIndex.has(OPERA)
  );
}

function decide(
  scores: ScoreTable,
  { OPERA, TIPOVUELO, MES }: Flight,
  index: number,
  metrics: ServiceMetrics,
  shadow: Shadow<SavedBaseline> | undefined,
): 0 | 1 {
  const forecast = forecastBaseline(scores, OPERA, TIPOVUELO, MES, metrics, shadow);
  if (forecast === undefined) throw unknownAirline(scores, OPERA, index);
  return forecast.delayed ? 1 : 0;
}

function unknownAirline({ airlines }: ScoreTable, airline: string, index: number): PuntualError {
  const allowed = airlines.join(", ");
  const value = String(shorten(airline));
  return new PuntualError(
    "unknown-category",
    { field: "OPERA", value, allowed },
    { fields: [{ pointer: `/flights/${index}/OPERA`, value, allowed }] },
  );
}
