import { once } from "node:events";
import type { RequestListener, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Config } from "../../config.ts";
import { PuntualError } from "../../errors.ts";
import { limitedServer } from "../limits/limited-server.ts";
import { listenError, listenHost } from "../process/listen-error.ts";
import { EXPOSITION_MEDIA_TYPE, exposition } from "./exposition.ts";
import type { Scrape } from "./scrape.ts";

/** `/metrics` on a port of its own. */
export interface MetricsServer {
  readonly port: number;
  close(): void;
}

/**
 * Serves `GET /metrics` on the port that is configured for it: for clients that may reach that port, unlike
 * those of the service. The limits of connections and times are the service's.
 * @param fault called with each error of an answer
 * @returns undefined if no port is configured: the service itself serves the route then
 * @throws PuntualError if it cannot listen, or its port is that of the service
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
  const server = limitedServer(answerer(scrape, fault), { config }).listen(port, listenHost(config));
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

function answerer(scrape: Scrape, fault: (error: unknown) => void): RequestListener {
  return async ({ method, url }, response) => {
    if (url?.split("?")[0] !== "/metrics")
      return refuse(response, 404, "there is nothing here; allowed: /metrics");
    if (method !== "GET" && method !== "HEAD") {
      return refuse(response.setHeader("allow", "GET, HEAD"), 405, "not by this method; allowed: GET, HEAD");
    }
    try {
      const text = await exposition(await scrape());
      const headers = { "content-type": EXPOSITION_MEDIA_TYPE, "content-length": Buffer.byteLength(text) };
      response.writeHead(200, headers).end(text); // Node.js omits the text for HEAD
    } catch (error) {
      fault(error);
      refuse(response, 500, "the log says what went wrong");
    }
  };
}

function refuse(response: ServerResponse, status: number, text: string): void {
  const headers = { "content-type": "text/plain; charset=utf-8", "content-length": text.length + 1 };
  response.writeHead(status, headers).end(`${text}\n`);
}
