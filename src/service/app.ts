import Fastify, { type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { type Logger, pino } from "pino";
import { type Config, readConfig } from "../config.ts";
import { memoryStorage } from "../store/open-storage.ts";
import type { Storage } from "../store/storage.ts";
import { FlightReader } from "./forecasts/flight-request.ts";
import { ForecastWriter } from "./forecasts/forecast-item.ts";
import { Forecaster } from "./forecasts/forecaster.ts";
import { answerClientError } from "./http/client-errors.ts";
import { FastPath } from "./http/fast-path.ts";
import { problemSchema } from "./http/problem.ts";
import { requestIds } from "./http/request-id.ts";
import { eagerCompilers, lazyCompilers, type SchemaCompilers } from "./http/schema-compilers.ts";
import { configuredKeys, type KeyRing } from "./identity/key-ring.ts";
import { ConnectionFaults } from "./limits/connection-faults.ts";
import { limitedServer } from "./limits/limited-server.ts";
import { type LogDestination, RequestLog } from "./logging/request-log.ts";
import { type Scrape, startScrapes } from "./metrics/scrape.ts";
import { ServiceMetrics } from "./metrics/service-metrics.ts";
import type { ServedModels } from "./model-serving/served-models.ts";
import { followLogged, followModel, replayLogged } from "./outcomes/follow-logged.ts";
import { showHistoryAge } from "./outcomes/history-as-of.ts";
import { forecastAccess, guardRoutes } from "./plugins/access.ts";
import { allowOrigins } from "./plugins/cors.ts";
import { browseRoutes } from "./plugins/docs.ts";
import { takeJson } from "./plugins/json-bodies.ts";
import { notFoundPage, servePage } from "./plugins/page.ts";
import { answerFrameworkError, answerProblems } from "./plugins/problems.ts";
import { limitRates, rateLimitOf } from "./plugins/rate-limit.ts";
import { secureTransport } from "./plugins/security-headers.ts";
import { Drain } from "./process/drain.ts";
import { arrivalsRoute } from "./routes/arrivals.ts";
import { forecastsRoute } from "./routes/forecasts.ts";
import { healthRoute } from "./routes/health.ts";
import { historyRoute } from "./routes/history.ts";
import { historyHoursRoute } from "./routes/history-hours.ts";
import { inferenceRoutes } from "./routes/inference/inference.ts";
import { metricsRoute } from "./routes/metrics.ts";
import { modelsRoutes } from "./routes/models.ts";
import { modelsAdminRoutes } from "./routes/models-admin.ts";
import { networkRoute } from "./routes/network.ts";
import { outcomesRoute } from "./routes/outcomes.ts";
import { pastRoute } from "./routes/past.ts";
import { predictRoute } from "./routes/predict.ts";
import { readyRoute } from "./routes/ready.ts";
import { statusRoute } from "./routes/status.ts";
import { withdrawalsRoutes } from "./routes/withdrawals.ts";
import { SpoolSpace } from "./streams/spool/spool-space.ts";
import { isExporting, traceRequests } from "./telemetry/trace-requests.ts";
import { Admission } from "./workload/admission.ts";
import type { WorkLimits } from "./workload/work.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** Collects the metrics of the service, for the server of the metrics port. */
    readonly scrape: Scrape;
  }
}

/** The largest body, in bytes. */
export const BODY_LIMIT = 1 << 20;

/** The parts that the service is built from. */
export interface AppDependencies {
  readonly models: ServedModels;
  /** Resolves when the models have been loaded, which goes on while the app is built; by default they are. */
  readonly loaded?: Promise<unknown>;
  /** By default the configuration of an empty environment. */
  readonly config?: Config;
  /** By default a storage in memory; closed with the app. */
  readonly storage?: Storage;
  /** By default a drain that never begins. */
  readonly drain?: Drain;
  /** By default the keys of the file that the configuration names, if any. */
  readonly keys?: KeyRing | undefined;
  /** Admits bodies as memory allows; by default by the heap of this process. */
  readonly admission?: Admission;
  /** By default nothing is logged. */
  readonly logger?: Logger;
  /** The destination of the logger, which has no base fields: request lines are written straight to it. */
  readonly logDestination?: LogDestination;
  /** Called before the routes are added; registers the plugin that describes them. */
  readonly describe?: (app: FastifyInstance) => Promise<void>;
  /** Compile the schemas of requests and answers; by default each at the first value for it. */
  readonly compilers?: SchemaCompilers;
}

/** Builds the whole service except for listening and signals, so that tests run what production runs. */
export async function buildApp({
  models,
  loaded = Promise.resolve(),
  config = readConfig({}),
  storage = memoryStorage(),
  drain = new Drain(),
  keys: givenKeys,
  admission = new Admission({ maxWaitMs: config.PUNTUAL_MAX_WAIT_MS }),
  logger = pino({ enabled: false }),
  logDestination,
  describe,
  compilers = lazyCompilers(eagerCompilers()),
}: AppDependencies): Promise<FastifyInstance> {
  const keys = givenKeys ?? (await configuredKeys(config));
  const metrics = new ServiceMetrics();
  const requestLog = new RequestLog({
    metrics: metrics.requests,
    logger,
    destination: logDestination,
    project: config.GOOGLE_CLOUD_PROJECT,
  });
  const faults = new ConnectionFaults({
    logger: logger as FastifyBaseLogger,
    log: requestLog,
    metrics,
    drain,
  });
  const nextId = requestIds();
  const limit = await rateLimitOf(config);
  const trustsProxy = config.PUNTUAL_TRUST_PROXY;
  const fastPath = isExporting(config)
    ? undefined // spans are made by hooks of the framework
    : new FastPath({ access: forecastAccess(keys), trustsProxy, limit, nextId, log: requestLog });
  const app: FastifyInstance = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: requestLog,
    // The log line of a request holds its id; a child logger for each request would cost more than the line.
    childLoggerFactory: (parent) => parent,
    genReqId: nextId,
    bodyLimit: BODY_LIMIT,
    // The nearest proxy is trusted to name its client; all before that may be forged. `clientAddress` does the same.
    trustProxy: trustsProxy && ((_, hop) => hop === 0),
    serverFactory: (handler) =>
      limitedServer(fastPath?.before(handler) ?? handler, {
        config,
        onRefused: () => faults.overloaded(),
        faults,
      }),
    frameworkErrors(error, request, reply) {
      answerFrameworkError(error, request, reply);
      requestLog.requestCompleted(undefined, request, reply);
    },
    clientErrorHandler(error, socket) {
      faults.clientError(error, socket);
      answerClientError(error, socket, config.PUNTUAL_REQUEST_SECONDS * 1000);
    },
    // Values are validated as they were sent: none is converted, none dropped. Validating our own schemas against the
    // meta-schema would delay the start.
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        allowUnionTypes: true,
        verbose: true,
        meta: false,
        validateSchema: false,
      },
    },
    schemaController: { compilersFactory: compilers },
  });
  await traceRequests(app, config, models, metrics);
  app.removeContentTypeParser("text/plain");
  takeJson(app, admission, () => metrics.countRefused("overloaded"));
  if (trustsProxy) secureTransport(app);
  if (config.PUNTUAL_CORS_ORIGINS !== undefined) await allowOrigins(app, config.PUNTUAL_CORS_ORIGINS);
  answerProblems(app, notFoundPage());
  app.addSchema(problemSchema);
  await describe?.(app);
  guardRoutes(app, keys, limit && (await limitRates(app, limit)));
  keys?.watch(app.log, config.PUNTUAL_KEYS_SECONDS);
  app.addHook("onClose", () => keys?.close());
  browseRoutes(app);
  servePage(app);
  const state = await followLogged(storage, models, loaded, app.log);
  const { outcomes } = state;
  app.addHook("onClose", () => state.close());
  showHistoryAge(app, outcomes);
  const workLimits: WorkLimits = {
    seconds: config.PUNTUAL_REQUEST_SECONDS,
    drain,
    onAbandoned({ id, routeOptions }, work) {
      if (work.reason !== "client_gone") metrics.countAbandoned(work.reason); // that is counted with its connection
      app.log.warn({ requestId: id, route: routeOptions.url, ...work }, "answer given up");
    },
  };
  healthRoute(app, models);
  readyRoute(app, models, outcomes, drain);
  predictRoute(app, models, metrics, fastPath, workLimits);
  modelsRoutes(app, models, config.PUNTUAL_MODELS_DIR);
  modelsAdminRoutes(app, models);
  const reader = new FlightReader(app);
  const writer = new ForecastWriter(app);
  const forecaster = new Forecaster({ models, outcomes, reader, writer, metrics });
  const space = new SpoolSpace(config);
  const limits = { drain: drain.signal, patienceSeconds: config.PUNTUAL_REQUEST_SECONDS, space };
  forecastsRoute(app, { forecaster, fastPath, limits, workLimits });
  outcomesRoute(app, { models, outcomes, workLimits, space, metrics });
  arrivalsRoute(app, { models, outcomes, workLimits, space, metrics });
  withdrawalsRoutes(app, { models, outcomes, metrics });
  historyRoute(app, outcomes, models);
  historyHoursRoute(app, outcomes, models, workLimits);
  networkRoute(app, models);
  pastRoute(app, models);
  inferenceRoutes(app, { models, forecaster, metrics, drain, workLimits, space });
  const { scrape, look } = await startScrapes(app, metrics, {
    models,
    outcomes,
    server: app.server,
    log: logDestination,
  });
  const isPublic = config.PUNTUAL_METRICS_PORT === undefined;
  if (isPublic) metricsRoute(app, scrape);
  statusRoute(app, look, isPublic);
  app.decorate("scrape", scrape);
  await loaded;
  const { loaded: operational } = models.operational;
  if (operational !== undefined) await replayLogged(outcomes, operational.model, app.log);
  await models.manageBy({
    store: state.models,
    folder: config.PUNTUAL_MODELS_DIR,
    log: app.log,
    prepare: async (saved) => {
      if (saved.kind === "operational") await followModel(outcomes, saved.model, app.log);
    },
    countShadow: (kind, agrees) => metrics.countShadow(kind, agrees),
  });
  return app;
}
