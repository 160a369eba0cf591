import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server whose responses a test defines. */
export interface MadeServer {
  readonly url: string;
  /** The requests, in order. */
  readonly requests: readonly IncomingMessage[];
  /** The number of connections so far. */
  readonly connections: () => number;
  close(): void;
}

/** Responds like the service. */
export const good: RequestListener = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end('{"predict":[0]}');
};

/**
 * Starts a server.
 * @param answer handles a request; it gets the number of the request, from 0
 */
export async function madeServer(
  answer: (number: number) => RequestListener,
  server: Server = createServer(),
): Promise<MadeServer> {
  const requests: IncomingMessage[] = [];
  let connections = 0;
  server.on("request", (request, response) => {
    request.resume();
    requests.push(request);
    answer(requests.length - 1)(request, response);
  });
  server.on("connection", () => connections++);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const scheme = server instanceof Server ? "http" : "https";
  return {
    url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () => connections,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
