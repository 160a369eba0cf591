import Fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { ServedModel } from "../models/registry.ts";
import { answerClientError } from "./client-errors.ts";
import { describeRoutes } from "./plugins/openapi.ts";
import { answerFrameworkError, answerProblems } from "./plugins/problems.ts";
import { requestIds } from "./request-id.ts";
import { RequestLog } from "./request-log.ts";
import { healthRoute } from "./routes/health.ts";
import { predictRoute } from "./routes/predict.ts";
import { readyRoute } from "./routes/ready.ts";

/** The largest body, in bytes. */
export const BODY_LIMIT = 1 << 20;

/** What the service is built from. */
export interface AppDependencies {
  readonly served: ServedModel;
  /** Where log lines go; absent, nowhere. */
  readonly logger?: FastifyBaseLogger;
}

/** Builds the whole service but for listening and signals, so that tests run what production runs. */
export async function buildApp({ served, logger }: AppDependencies): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    ...(logger === undefined ? { logger: false } : { loggerInstance: logger }),
    logController: new RequestLog(),
    // The one line of a request names it; a logger of its own for each would cost more than the line.
    childLoggerFactory: (parent) => parent,
    genReqId: requestIds(),
    bodyLimit: BODY_LIMIT,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerClientError,
    // What a client sends is judged as it is: nothing turned into a number, nothing dropped.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, verbose: true } },
  });
  app.removeContentTypeParser("text/plain");
  answerProblems(app);
  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    done();
  });
  await describeRoutes(app);
  healthRoute(app, served);
  readyRoute(app, served);
  predictRoute(app, served);
  return app;
}
