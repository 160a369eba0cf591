import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

/** A service in the API of Cloud Run (v1), with the fields that gcloud reads. */
interface ServiceResource {
  readonly metadata: { readonly generation?: number };
  readonly spec: {
    readonly template: { readonly metadata: { readonly name: string } };
    readonly traffic: readonly { revisionName: string; percent?: number; tag?: string }[];
  };
}

/** Stands in for the API of Cloud Run with one service, as a proxy for all requests of gcloud. */
export class CloudRunApi {
  /** The versions of the service that were put, in order. */
  readonly put: ServiceResource[] = [];
  readonly #server: Server;
  #service: ServiceResource;
  readonly #url: (revision: string) => string;

  /**
   * @param first the revision that has the traffic
   * @param url returns the URL of a revision's tag
   */
  constructor(first: string, url: (revision: string) => string) {
    const template = { metadata: { name: first } };
    this.#service = { metadata: {}, spec: { template, traffic: [{ revisionName: first, percent: 100 }] } };
    this.#url = url;
    this.#server = createServer(async (request, response) => {
      const answer = await this.#answer(request);
      response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
      response.end(
        JSON.stringify(answer ?? { error: { code: 404, message: "not here", status: "NOT_FOUND" } }),
      );
    });
  }

  /** Environment variables with which gcloud sends all its requests here. */
  async environment(): Promise<Readonly<Record<string, string>>> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return {
      CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN: "http://run.test/",
      CLOUDSDK_PROXY_TYPE: "http",
      CLOUDSDK_PROXY_ADDRESS: "127.0.0.1",
      CLOUDSDK_PROXY_PORT: String((this.#server.address() as AddressInfo).port),
    };
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage): Promise<object | undefined> {
    if (!/\/namespaces\/airport-forecasts\/services\/puntual\b/.test(request.url ?? "")) return undefined;
    if (request.method === "PUT") {
      const service = (await json(request)) as ServiceResource;
      this.put.push(service);
      this.#service = service;
    }
    return this.#resource();
  }

  /** The service with its status: every change is ready at once. */
  #resource(): object {
    const { metadata, spec } = this.#service;
    const generation = this.put.length + 1;
    const newest = spec.template.metadata.name;
    return {
      apiVersion: "serving.knative.dev/v1",
      kind: "Service",
      metadata: {
        ...metadata,
        name: "puntual",
        namespace: "airport-forecasts",
        generation,
        resourceVersion: "1",
      },
      spec,
      status: {
        observedGeneration: generation,
        latestCreatedRevisionName: newest,
        latestReadyRevisionName: newest,
        url: this.#url(spec.traffic.find(({ percent = 0 }) => percent > 0)?.revisionName ?? ""),
        conditions: ["Ready", "ConfigurationsReady", "RoutesReady"].map((type) => ({ type, status: "True" })),
        traffic: spec.traffic.map((target) => ({
          ...target,
          ...(target.tag !== undefined && { url: this.#url(target.revisionName) }),
        })),
      },
    };
  }
}
