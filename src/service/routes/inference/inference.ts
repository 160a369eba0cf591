import type { FastifyInstance } from "fastify";
import type { Forecaster } from "../../forecasts/forecaster.ts";
import { baselineInference } from "../../inference/baseline-inference.ts";
import { sendInferenceError } from "../../inference/inference-error.ts";
import { inferenceErrorSchema } from "../../inference/inference-schemas.ts";
import { operationalInference } from "../../inference/operational-inference.ts";
import type { ServiceMetrics } from "../../metrics/service-metrics.ts";
import type { ServedModels } from "../../model-serving/served-models.ts";
import { answerErrors } from "../../plugins/problems.ts";
import type { Drain } from "../../process/drain.ts";
import { type InferLimits, inferRoutes } from "./infer.ts";
import { inferenceHealthRoutes } from "./inference-health.ts";
import { inferenceModelRoutes } from "./inference-models.ts";
import { inferenceServerRoute } from "./inference-server.ts";

/** The collaborators of the routes of the protocol. */
export interface InferenceDependencies extends InferLimits {
  readonly models: ServedModels;
  readonly forecaster: Forecaster;
  readonly metrics: ServiceMetrics;
  readonly drain: Drain;
}

/**
 * The Open Inference Protocol (the KServe and NVIDIA V2 REST specification) under `/v2`, with its form of
 * errors.
 */
export function inferenceRoutes(
  app: FastifyInstance,
  { models, forecaster, metrics, drain, workLimits, space }: InferenceDependencies,
): void {
  const inferenceModels = [baselineInference(models, metrics), operationalInference(forecaster)];
  app.addSchema(inferenceErrorSchema);
  app.register(
    async (scope) => {
      answerErrors(scope, sendInferenceError);
      inferenceHealthRoutes(scope, inferenceModels, drain);
      inferenceServerRoute(scope);
      inferenceModelRoutes(scope, inferenceModels);
      scope.register(async (own) => inferRoutes(own, inferenceModels, { workLimits, space }));
    },
    { prefix: "/v2" },
  );
}
