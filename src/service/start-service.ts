import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { type Logger, pino } from "pino";
import type { Config } from "../config.ts";
import { Database } from "../store/database.ts";
import { buildApp } from "./app.ts";
import { Drain } from "./drain.ts";
import { drainConnections, openConnections } from "./drain-connections.ts";
import { KeyRing } from "./identity/key-ring.ts";
import { listenError, listenHost } from "./listen-error.ts";
import { LOG_FORMAT } from "./log-format.ts";
import { logLines } from "./log-lines.ts";
import { ServedModels } from "./served-models.ts";

/** The service of one process, listening. */
export interface Service {
  readonly app: FastifyInstance;
  readonly port: number;
  readonly logger: Logger;
  /** Takes the configured models and the API keys anew; what is refused is logged, and that from before stays. */
  reload(): Promise<void>;
  /**
   * Ends well: answers what is open, within the seconds of the configuration. Writes the log to its end.
   * @param reason for the log
   */
  end(reason: string): Promise<void>;
}

/**
 * Loads the models, opens the database and listens.
 * @throws PuntualError where one of them cannot be
 */
export async function startService(config: Config): Promise<Service> {
  const logDestination = logLines();
  const logger = pino({ level: config.LOG_LEVEL, ...LOG_FORMAT }, logDestination);
  const keys = config.PUNTUAL_KEYS_FILE === undefined ? undefined : new KeyRing(config.PUNTUAL_KEYS_FILE);
  const models = await loadModels(config, logger);
  const database = Database.open(config.PUNTUAL_DATA_DIR);
  const drain = new Drain();
  const app = await buildApp({ config, database, models, keys, drain, logger, logDestination });
  const connections = openConnections(app.server);
  await listen(app, config);
  const { port } = app.server.address() as AddressInfo;
  logDestination.flush();
  return {
    app,
    port,
    logger,
    async reload() {
      try {
        keys?.reload();
      } catch (err) {
        logger.error({ err }, "API keys kept as they were: the new file is at fault");
      }
      await models.reloadConfigured();
    },
    async end(reason) {
      logger.info({ signal: reason }, "closing");
      drain.begin();
      const cut = await drainConnections(app.server, connections, config.PUNTUAL_DRAIN_SECONDS * 1000);
      if (cut > 0) logger.warn({ connections: cut }, "connections cut: the time to drain is over");
      await app.close();
      logDestination.flush();
    },
  };
}

/** The models first: nothing answers, not even /health, before there is something to answer with. */
async function loadModels(config: Config, logger: Logger): Promise<ServedModels> {
  const models = new ServedModels();
  for (const [slot, model] of [
    [models.baseline, config.PUNTUAL_BASELINE],
    [models.operational, config.PUNTUAL_OPERATIONAL],
  ] as const) {
    const { version } = await slot.load(model, config.PUNTUAL_MODELS_DIR);
    logger.info({ model, version }, "model loaded");
  }
  return models;
}

async function listen(app: FastifyInstance, config: Config): Promise<void> {
  try {
    await app.listen({
      host: listenHost(config),
      port: config.PORT,
      listenTextResolver: (address) => `listening on ${address}`,
    });
  } catch (cause) {
    await app.close();
    throw listenError(cause, config);
  }
}
