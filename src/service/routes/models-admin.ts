import type { FastifyInstance, FastifyRequest } from "fastify";
import { problemResponses } from "../http/problem.ts";
import { activeModelJson, activeModelSchema } from "../model-serving/active-model-json.ts";
import type { ActiveModelState } from "../model-serving/active-model-state.ts";
import type { ServedModels } from "../model-serving/served-models.ts";

const artefact = {
  type: "string",
  maxLength: 255,
  pattern: "^[^./\\\\][^/\\\\]*$",
  description: "the name of an artefact in the folder of models, never a path",
} as const;

const activateBody = {
  type: "object",
  additionalProperties: false,
  properties: { artefact },
  examples: [{ artefact: "operational" }],
} as const;

const shadowBody = { ...activateBody, required: ["artefact"] } as const;

type OfModel = FastifyRequest<{ Params: { name: string }; Body: { artefact: string } }>;

/**
 * `POST /v1/models/{name}/activate`, `POST …/rollback`, `PUT …/shadow`, `DELETE …/shadow`: change the models
 * in service.
 */
export function modelsAdminRoutes(app: FastifyInstance, models: ServedModels): void {
  const config = { scope: "admin" } as const;
  const change = async (
    { params }: OfModel,
    make: (model: ReturnType<ServedModels["ofKind"]>) => Promise<ActiveModelState>,
  ) => {
    const model = models.ofKind(params.name);
    const state = await make(model);
    return activeModelJson(state, model.current, models.areOfSameFlights);
  };

  app.post("/v1/models/:name/activate", {
    config,
    schema: changeSchema(
      "activateModel",
      "Activate another version: the named artefact or, without a body, the configured one as it is on the disk",
      activateBody,
    ),
    async preValidation(request: FastifyRequest) {
      request.body ??= {};
    },
    handler: (request: OfModel) => change(request, (model) => model.activate(request.body.artefact)),
  });

  app.post("/v1/models/:name/rollback", {
    config,
    schema: changeSchema(
      "rollBackModel",
      "Activate the previous version; a second rollback returns to the later one",
    ),
    handler: (request: OfModel) => change(request, (model) => model.rollback()),
  });

  app.put("/v1/models/:name/shadow", {
    config,
    schema: changeSchema(
      "setShadow",
      "Set a shadow: a version that repeats the forecasts of the active one for comparison",
      shadowBody,
    ),
    handler: (request: OfModel) => change(request, (model) => model.setShadow(request.body.artefact)),
  });

  app.delete("/v1/models/:name/shadow", {
    config,
    schema: changeSchema("removeShadow", "Remove the shadow"),
    handler: (request: OfModel) => change(request, (model) => model.removeShadow()),
  });
}

/** The schema of a route that answers with the active model after the change. */
function changeSchema(operationId: string, summary: string, body?: object) {
  return {
    tags: ["models"],
    operationId,
    summary,
    params: { type: "object", properties: { name: { type: "string" } } },
    ...(body && { body }),
    response: {
      200: { description: "The active model after the change.", ...activeModelSchema },
      ...problemResponses(
        "invalid-request",
        "malformed-json",
        "body-too-large",
        "unsupported-media-type",
        "unauthenticated",
        "forbidden",
        "artefact-not-found",
        "activation-refused",
        "rate-limited",
        "overloaded",
        "model-not-loaded",
        "storage-unavailable",
      ),
    },
  };
}
