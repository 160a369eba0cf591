import { BucketCounts } from "./bucket-counts.ts";
import { counter, histogram, type ProcessSnapshot, single } from "./metric-snapshot.ts";

/** The name of the histogram of latency, by route, method and status. */
export const LATENCY = "puntual_http_request_duration_seconds";

/** The upper bounds of the buckets of latency, in seconds. */
const LATENCY_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The label of a request without a route: paths are unlimited, and each would be a series. */
const NO_ROUTE = "none";

/** The fields of a request that are counted; a request of Fastify has them. */
export interface CountedRequest {
  readonly method: string;
  readonly url: string;
  readonly routeOptions: { readonly url?: string | undefined };
}

/** The fields of an answer that are counted. */
export interface CountedAnswer {
  readonly statusCode: number;
  /** In milliseconds. */
  readonly elapsedTime: number;
}

/** Counts requests and the time of their answers. */
export class RequestMetrics {
  #received = 0;
  /** By route, method and status. */
  readonly #answered = new Map<string, Map<string, Map<number, BucketCounts>>>();
  #last: { method: string; url: string; byStatus: Map<number, BucketCounts> } | undefined;

  /** Counts a request that has arrived. */
  countReceived(): void {
    this.#received++;
  }

  /** Counts a request that has been answered. */
  countAnswered(request: CountedRequest, { statusCode, elapsedTime }: CountedAnswer): void {
    const byStatus = this.#statusesOf(request);
    let latency = byStatus.get(statusCode);
    if (latency === undefined) {
      latency = new BucketCounts(LATENCY_SECONDS);
      byStatus.set(statusCode, latency);
    }
    latency.add(elapsedTime / 1000);
  }

  /** Requests are usually like the one before; finding the route of a request costs more than counting it. */
  #statusesOf(request: CountedRequest): Map<number, BucketCounts> {
    const { method, url } = request;
    if (this.#last?.url === url && this.#last.method === method) return this.#last.byStatus;
    const { url: route = NO_ROUTE } = request.routeOptions;
    const byMethod = this.#answered.get(route) ?? new Map<string, Map<number, BucketCounts>>();
    const byStatus = byMethod.get(method) ?? new Map<number, BucketCounts>();
    this.#answered.set(route, byMethod.set(method, byStatus));
    this.#last = { method, url, byStatus };
    return byStatus;
  }

  /** The current values. */
  snapshot(): ProcessSnapshot {
    const values = [...this.#answered].flatMap(([route, methods]) =>
      [...methods].flatMap(([method, statuses]) =>
        [...statuses].flatMap(([status, latency]) =>
          latency.samples(LATENCY, { route, method, status: String(status) }),
        ),
      ),
    );
    return [
      counter("puntual_http_requests_total", "Requests that have come.", single(this.#received)),
      histogram(LATENCY, "Time from a request's headers to the end of its answer.", values),
    ];
  }
}
