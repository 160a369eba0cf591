import type { FastifyInstance } from "fastify";
import { listModels } from "../../models/artefact/registry.ts";
import { sendJson } from "../http/content/send-json.ts";
import { problemResponses } from "../http/problem.ts";
import {
  activeModelJson,
  activeModelSchema,
  modelJson,
  modelSchema,
} from "../model-serving/active-model-json.ts";
import { modelMetricsParts } from "../model-serving/schemas/model-metrics-schema.ts";
import type { ServedModels } from "../model-serving/served-models.ts";

const listSchema = {
  tags: ["models"],
  operationId: "listModels",
  summary: "List the models in service",
  response: {
    200: {
      description: "The models in service, and the artefacts that can be activated.",
      type: "object",
      required: ["models", "artefacts"],
      properties: {
        models: { type: "array", items: activeModelSchema },
        artefacts: {
          type: "array",
          description: "names of the artefacts in the folder of models",
          items: { type: "string" },
        },
      },
    },
    ...problemResponses("unauthenticated", "forbidden", "rate-limited", "overloaded", "model-not-loaded"),
  },
};

const modelRouteSchema = {
  tags: ["models"],
  operationId: "getModel",
  summary: "Get a model in service with all details",
  params: { type: "object", properties: { name: { type: "string" } } },
  response: {
    200: { description: "The model, its card and its metrics, rounded to six digits.", ...modelSchema },
    ...problemResponses(
      "unauthenticated",
      "forbidden",
      "artefact-not-found",
      "rate-limited",
      "overloaded",
      "model-not-loaded",
    ),
  },
};

/**
 * `GET /v1/models` and `GET /v1/models/{name}`: the versions in service and their details.
 * @param folder in which artefacts are found by name
 */
export function modelsRoutes(app: FastifyInstance, models: ServedModels, folder: string): void {
  for (const schema of modelMetricsParts) app.addSchema(schema);
  const config = { scope: "forecast" } as const;
  app.get("/v1/models", { schema: listSchema, config }, async ({ log }) => {
    const artefacts = await listModels(folder).catch((err) => {
      log.warn({ err }, "folder of models unreadable");
      return [];
    });
    return {
      models: models.all.map(({ state, current }) =>
        activeModelJson(state, current, models.areOfSameFlights),
      ),
      artefacts,
    };
  });
  app.get<{ Params: { name: string } }>(
    "/v1/models/:name",
    { schema: modelRouteSchema, config },
    (request, reply) => {
      const { current, state } = models.ofKind(request.params.name);
      // Written without the schema, which would drop fields of an older or newer artefact.
      return sendJson(
        request,
        reply,
        JSON.stringify(modelJson(current, state, models.areOfSameFlights), shortMetrics),
      );
    },
  );
}

/** Rounds the metrics to six digits: the others are half of the answer, and noise. */
function shortMetrics(name: string, value: unknown): unknown {
  return name === "metrics" ? JSON.parse(JSON.stringify(value, toSixDigits)) : value;
}

function toSixDigits(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;
}
