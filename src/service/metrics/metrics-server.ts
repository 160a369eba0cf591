import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Config } from "../../config.ts";
import { PuntualError } from "../../errors.ts";
import { listenError, listenHost } from "../listen-error.ts";
import { EXPOSITION_MEDIA_TYPE, exposition } from "./exposition.ts";
import type { Scrape } from "./scrape.ts";

/** `/metrics` on a port of its own. */
export interface MetricsServer {
  readonly port: number;
  close(): void;
}

/**
 * Answers `GET /metrics` on the port that is configured for it, and nothing else: for those who may reach that port and
 * not for all who may reach the service.
 * @param fault told what goes wrong with an answer
 * @returns undefined where no port is configured: the service itself answers it then
 * @throws PuntualError where it cannot listen, or is to listen where the service does
 */
export async function serveMetrics(
  scrape: Scrape,
  config: Config,
  fault: (error: unknown) => void,
): Promise<MetricsServer | undefined> {
  const { PORT, PUNTUAL_METRICS_PORT: port } = config;
  if (port === undefined) return undefined;
  if (port === PORT && port !== 0) {
    const details = { name: "PUNTUAL_METRICS_PORT", value: `"${port}"`, allowed: "another port than PORT" };
    throw new PuntualError("invalid-configuration", details);
  }
  const server = answerer(scrape, fault).listen(port, listenHost(config));
  await once(server, "listening").catch((cause) => {
    throw listenError(cause, config, "PUNTUAL_METRICS_PORT");
  });
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answerer(scrape: Scrape, fault: (error: unknown) => void): Server {
  return createServer(async (request, response) => {
    const isAsked = request.url?.split("?")[0] === "/metrics" && /^(GET|HEAD)$/.test(request.method ?? "");
    if (!isAsked) {
      response
        .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
        .end("only GET /metrics is here\n");
      return;
    }
    try {
      const text = await exposition(await scrape());
      response.writeHead(200, { "content-type": EXPOSITION_MEDIA_TYPE }).end(text);
    } catch (error) {
      fault(error);
      response.writeHead(500).end();
    }
  });
}
