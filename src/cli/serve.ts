import type { AddressInfo } from "node:net";
import process from "node:process";
import { Command } from "commander";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { type Config, configSchema, readConfig } from "../config.ts";
import { PuntualError } from "../errors.ts";
import { buildApp } from "../service/app.ts";
import { logLines } from "../service/log-lines.ts";
import { ServedModels } from "../service/served-models.ts";
import { Database } from "../store/database.ts";

/** `puntual serve`. */
export function serveCommand(): Command {
  const variables = Object.entries(configSchema.properties).map(([name, { description, ...schema }]) => {
    const isTold = "default" in schema && name !== "PUNTUAL_MODELS_DIR";
    return `  ${name.padEnd(26)}${description}${isTold ? ` (default: ${schema.default})` : ""}`;
  });
  return new Command("serve").addHelpText("after", `\nEnvironment:\n${variables.join("\n")}`).action(serve);
}

async function serve(): Promise<void> {
  const config = readConfig();
  const logDestination = logLines();
  const logger = pino({ level: config.LOG_LEVEL, base: null }, logDestination);
  const models = new ServedModels();
  // The models first: nothing answers, not even /health, before there is something to answer with.
  for (const [slot, model] of [
    [models.baseline, config.PUNTUAL_BASELINE],
    [models.operational, config.PUNTUAL_OPERATIONAL],
  ] as const) {
    const { version } = await slot.load(model, config.PUNTUAL_MODELS_DIR);
    logger.info({ model, version }, "model loaded");
  }
  const database = Database.open(config.PUNTUAL_DATA_DIR);
  const app = await buildApp({ config, database, models, logger, logDestination });
  await listen(app, config);
  closeOnSignal(app);
  const { port } = app.server.address() as AddressInfo;
  const url = `http://${urlHost(config.HOST)}:${port}`;
  logDestination.flush();
  process.stderr.write(`
Puntual listens on ${url}, its routes are described at ${url}/docs. Try:

  curl -s ${url}/predict -H 'content-type: application/json' \\
    -d '{"flights":[{"OPERA":"Aerolineas Argentinas","TIPOVUELO":"N","MES":3}]}'

`);
}

/** A host as it stands in a URL: all addresses are reached as localhost, IPv6 goes into brackets. */
function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

async function listen(app: FastifyInstance, { HOST, PORT }: Config): Promise<void> {
  try {
    await app.listen({ host: HOST, port: PORT, listenTextResolver: (address) => `listening on ${address}` });
  } catch (cause) {
    switch ((cause as NodeJS.ErrnoException).code) {
      case "EADDRINUSE":
        throw new PuntualError("address-in-use", { host: HOST, port: PORT }, { cause });
      case "EACCES":
        throw notAllowed("PORT", PORT, "a port that this user may listen on, mostly over 1023", cause);
      case "EADDRNOTAVAIL":
      case "ENOTFOUND":
      case "EAI_AGAIN":
        throw notAllowed("HOST", HOST, "an address of this machine, such as 127.0.0.1 or 0.0.0.0", cause);
      default:
        throw cause;
    }
  }
}

function notAllowed(name: string, value: string | number, allowed: string, cause: unknown): PuntualError {
  return new PuntualError(
    "invalid-configuration",
    { name, value: JSON.stringify(value), allowed },
    { cause },
  );
}

/** Ends well on SIGTERM and SIGINT: open requests are answered, then the process has nothing left to do. */
function closeOnSignal(app: FastifyInstance): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      app.log.info({ signal }, "closing");
      void app.close();
    });
  }
}
