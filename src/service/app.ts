import Fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { type Config, readConfig } from "../config.ts";
import { TimeZone } from "../flights/time-zone.ts";
import { Database } from "../store/database.ts";
import { OutcomeStore } from "../store/outcome-store.ts";
import { answerClientError } from "./client-errors.ts";
import { Forecaster } from "./forecasts/forecaster.ts";
import { ServiceMetrics } from "./metrics/service-metrics.ts";
import { browseRoutes } from "./plugins/docs.ts";
import { answerFrameworkError, answerProblems } from "./plugins/problems.ts";
import { problemSchema } from "./problem.ts";
import { requestIds } from "./request-id.ts";
import { type LogDestination, RequestLog } from "./request-log.ts";
import { forecastsRoute } from "./routes/forecasts.ts";
import { healthRoute } from "./routes/health.ts";
import { predictRoute } from "./routes/predict.ts";
import { readyRoute } from "./routes/ready.ts";
import type { ServedModels } from "./served-models.ts";

/** The largest body, in bytes. */
export const BODY_LIMIT = 1 << 20;

/** What the service is built from. */
export interface AppDependencies {
  readonly models: ServedModels;
  /** By default that of an empty environment. */
  readonly config?: Config;
  /** By default one in memory; closed with the app. */
  readonly database?: Database;
  /** Where log lines go; absent, nowhere. */
  readonly logger?: Logger;
  /** The destination of a pino logger without base fields: the lines of requests are written past it. */
  readonly logDestination?: LogDestination;
  /** Called before there are routes, to have them described. */
  readonly describe?: (app: FastifyInstance) => Promise<void>;
}

/** Builds the whole service but for listening and signals, so that tests run what production runs. */
export async function buildApp({
  models,
  config = readConfig({}),
  database = Database.open(),
  logger,
  logDestination,
  describe,
}: AppDependencies): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    ...(logger === undefined ? { logger: false } : { loggerInstance: logger as FastifyBaseLogger }),
    logController: new RequestLog(logger?.isLevelEnabled("info") ? logDestination : undefined),
    // The one line of a request names it; a logger of its own for each would cost more than the line.
    childLoggerFactory: (parent) => parent,
    genReqId: requestIds(),
    bodyLimit: BODY_LIMIT,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerClientError,
    // What a client sends is judged as it is: nothing turned into a number, nothing dropped. The schemas are our own
    // and sound; to check them against the schema of schemas would hold up the start.
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        verbose: true,
        meta: false,
        validateSchema: false,
      },
    },
  });
  app.removeContentTypeParser("text/plain");
  answerProblems(app);
  app.addSchema(problemSchema);
  await describe?.(app);
  browseRoutes(app);
  const outcomes = new OutcomeStore(database);
  const metrics = new ServiceMetrics();
  app.addHook("onClose", () => database.close());
  healthRoute(app, models);
  readyRoute(app, models);
  predictRoute(app, models, metrics);
  const timeZone = new TimeZone(config.PUNTUAL_TIME_ZONE);
  forecastsRoute(app, new Forecaster(models, outcomes, timeZone, metrics));
  return app;
}
