import type { AddressInfo } from "node:net";
import process from "node:process";
import { Command } from "commander";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { type Config, configSchema, readConfig } from "../config.ts";
import { PuntualError } from "../errors.ts";
import { ServedModel } from "../models/registry.ts";
import { buildApp } from "../service/app.ts";

/** `puntual serve`. */
export function serveCommand(): Command {
  const variables = Object.entries(configSchema.properties).map(
    ([name, { description, ...schema }]) =>
      `  ${name.padEnd(20)}${description}${name === "PUNTUAL_MODELS_DIR" ? "" : ` (default: ${schema.default})`}`,
  );
  return new Command("serve").addHelpText("after", `\nEnvironment:\n${variables.join("\n")}`).action(serve);
}

async function serve(): Promise<void> {
  const config = readConfig();
  const destination = pino.destination({ dest: 1, sync: false });
  const logger = pino({ level: config.LOG_LEVEL }, destination);
  const served = new ServedModel();
  // The model first: nothing answers, not even /health, before there is something to answer with.
  const { version } = await served.load(config.PUNTUAL_MODEL, config.PUNTUAL_MODELS_DIR);
  const app = await buildApp({ served, logger });
  await listen(app, config);
  closeOnSignal(app);
  const { port } = app.server.address() as AddressInfo;
  const url = `http://${config.HOST === "0.0.0.0" || config.HOST === "::" ? "localhost" : config.HOST}:${port}`;
  logger.info({ url, model: config.PUNTUAL_MODEL, version }, "listening");
  process.stderr.write(`
Puntual listens on ${url}, its routes are described at ${url}/docs. Try:

  curl -s ${url}/predict -H 'content-type: application/json' \\
    -d '{"flights":[{"OPERA":"Aerolineas Argentinas","TIPOVUELO":"N","MES":3}]}'

`);
}

async function listen(app: FastifyInstance, { HOST, PORT }: Config): Promise<void> {
  try {
    await app.listen({ host: HOST, port: PORT, listenTextResolver: () => "" });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EADDRINUSE") throw cause;
    throw new PuntualError("address-in-use", { host: HOST, port: PORT }, { cause });
  }
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
