import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { type Logger, pino } from "pino";
import type { Config } from "../../config.ts";
import type { Storage } from "../../store/storage.ts";
import { airportFacts } from "../airports/model-facts.ts";
import { buildApp } from "../app.ts";
import { configuredKeys } from "../identity/key-ring.ts";
import { LOG_FORMAT } from "../logging/log-format.ts";
import { openLog } from "../logging/open-log.ts";
import { type MetricsServer, serveMetrics } from "../metrics/metrics-server.ts";
import { ServedModels } from "../model-serving/served-models.ts";
import { Drain } from "./drain.ts";
import { drainConnections, openConnections } from "./drain-connections.ts";
import { type Example, exampleBody } from "./greeting.ts";
import { listenError, listenHost } from "./listen-error.ts";
import { configuredFault, openConfigured } from "./open-configured.ts";

/** The share of the time to drain in which long answers are made; the rest is for sending what has become of them. */
const WORKING_SHARE = 0.9;

/** The service of one process, listening. */
export interface Service {
  readonly app: FastifyInstance;
  readonly port: number;
  readonly logger: Logger;
  /** Made when it is asked for: it takes longer than an answer. */
  readonly example: Example;
  /** Reloads the configured models and the API keys. A rejected one is logged, and its predecessor stays. */
  reload(): Promise<void>;
  /**
   * Ends gracefully: answers open requests within the seconds of the configuration, then flushes the log.
   * @param reason for the log
   */
  end(reason: string): Promise<void>;
}

/**
 * Loads the models, opens the database and listens.
 * @throws PuntualError if one of these fails
 */
export async function startService(config: Config): Promise<Service> {
  const logDestination = openLog();
  const logger = pino({ level: config.LOG_LEVEL, ...LOG_FORMAT }, logDestination);
  const keys = await configuredKeys(config);
  // At the same time: the system reads the files of both while the app is built.
  const models = new ServedModels(config.PUNTUAL_TIME_ZONE);
  const loaded = loadModels(models, config, logger);
  const storage = await openedUnless(loaded, openConfigured(config, logger));
  const drain = new Drain();
  const parts = { config, storage, models, loaded, keys, drain, logger, logDestination };
  const app = await buildApp(parts).catch(async (error) => {
    await loaded; // its error has priority here too
    throw await configuredFault(config, error);
  });
  const connections = openConnections(app.server);
  const metrics = await listen(app, config);
  const { port } = app.server.address() as AddressInfo;
  if (metrics !== undefined) logger.info({ port: metrics.port }, "metrics served");
  const { maxConnections } = app.server;
  if (maxConnections < config.PUNTUAL_MAX_CONNECTIONS) {
    logger.warn(
      { maxConnections },
      "fewer connections than PUNTUAL_MAX_CONNECTIONS: too few open files allowed",
    );
  }
  logDestination.flush();
  return {
    app,
    port,
    logger,
    get example() {
      return {
        body: exampleBody(models.operational.current.model, Date.now() / 60_000),
        needsKey: keys !== undefined && !keys.isOpen("forecast"),
      };
    },
    async reload() {
      try {
        await keys?.reload();
      } catch (err) {
        logger.error({ err }, "API key file rejected, keys unchanged");
      }
      await models.reloadConfigured();
    },
    async end(reason) {
      logger.info({ signal: reason }, "closing");
      drain.begin(config.PUNTUAL_DRAIN_SECONDS * 1000 * WORKING_SHARE);
      const cut = await drainConnections(app.server, connections, config.PUNTUAL_DRAIN_SECONDS * 1000);
      if (cut > 0) logger.warn({ connections: cut }, "connections closed: the time to drain is over");
      metrics?.close();
      await app.close();
      await logDestination.end();
    },
  };
}

/**
 * Returns the storage when it is open. Rejects at once if the models cannot be loaded, while a start waits for its database;
 * their error also has priority over that of the storage, so that the same start reports the same one.
 */
function openedUnless(loaded: Promise<unknown>, opening: Promise<Storage>): Promise<Storage> {
  const opened = opening.catch((error) => loaded.then(() => Promise.reject(error)));
  return Promise.race([opened, loaded.then(() => opened)]);
}

/** Loads the models before the service listens: no route, not even /health, answers without them. */
async function loadModels(models: ServedModels, config: Config, logger: Logger): Promise<void> {
  for (const [kind, model] of [
    [models.baseline, config.PUNTUAL_BASELINE],
    [models.operational, config.PUNTUAL_OPERATIONAL],
  ] as const) {
    const saved = await kind.load(model, config.PUNTUAL_MODELS_DIR);
    logger.info({ model, version: saved.version, ...airportFacts(saved) }, "model loaded");
  }
  if (!models.areOfSameFlights) {
    const { from, to } = models.baseline.current.training.flights;
    logger.warn(
      { baseline: { from, to }, ...airportFacts(models.operational.current) },
      "the baseline at /predict was trained on other flights than the operational model",
    );
  }
}

/** Starts the metrics server first: once the service answers, its metrics are available. */
async function listen(app: FastifyInstance, config: Config): Promise<MetricsServer | undefined> {
  let metrics: MetricsServer | undefined;
  try {
    metrics = await serveMetrics(app.scrape, config, (err) => app.log.error({ err }, "metrics not served"));
    await app
      .listen({
        host: listenHost(config),
        port: config.PORT,
        listenTextResolver: (address) => `listening on ${address}`,
      })
      .catch((cause) => {
        throw listenError(cause, config);
      });
    return metrics;
  } catch (error) {
    metrics?.close();
    await app.close();
    throw error;
  }
}
