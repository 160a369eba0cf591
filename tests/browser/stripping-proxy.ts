import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy that serves a service below a path. */
export interface StrippingProxy {
  readonly origin: string;
  readonly server: Server;
  /** The paths of all requests to the proxy. */
  readonly asked: readonly string[];
}

/** Starts a proxy that removes a prefix from paths and forwards the requests; other paths have an answer of 404. */
export async function strippingProxy(prefix: string, service: string): Promise<StrippingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, answer) => {
    const path = incoming.url ?? "";
    asked.push(path);
    if (!path.startsWith(prefix)) return void answer.writeHead(404).end();
    const { method, headers } = incoming;
    const passedOn = request(
      new URL(path.slice(prefix.length), `${service}/`),
      { method, headers },
      (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(answer);
      },
    );
    passedOn.on("error", () => answer.writeHead(502).end());
    incoming.pipe(passedOn);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, asked };
}
