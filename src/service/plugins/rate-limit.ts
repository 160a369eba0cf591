import type { FastifyRateLimitStore } from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from "fastify";
import type { Config } from "../../config.ts";
import { PuntualError } from "../../errors.ts";
import { isProbe } from "../http/probes.ts";
import { RateLimit, WINDOW_MS } from "../limits/rate-limit.ts";
import { isOfPage } from "./page.ts";

/** The limit of requests a minute that the configuration sets; undefined if it sets none. */
export async function rateLimitOf({ PUNTUAL_RATE_LIMIT: max }: Config): Promise<RateLimit | undefined> {
  if (max === 0) return undefined;
  const { normalizeIP } = await import("@fastify/rate-limit");
  return new RateLimit(max, (address) => normalizeIP(address));
}

/**
 * Enforces a rate limit on routes. Probes are not limited, nor are the files of the planners' page, which could not
 * report the limit without them.
 * @returns the hook for the route of a URL; undefined for one that is not limited
 */
export async function limitRates(
  app: FastifyInstance,
  limit: RateLimit,
): Promise<(url: string) => onRequestHookHandler | undefined> {
  const { default: rateLimit } = await import("@fastify/rate-limit");
  class Store implements FastifyRateLimitStore {
    incr(client: string, callback: Parameters<FastifyRateLimitStore["incr"]>[1]): void {
      callback(null, limit.count(client));
    }
    child(): Store {
      return this;
    }
  }
  await app.register(rateLimit, {
    global: false,
    max: limit.max,
    timeWindow: WINDOW_MS,
    store: Store,
    enableDraftSpec: true,
    keyGenerator: ({ apiKey, ip }: FastifyRequest) => limit.clientOf(apiKey, ip),
    errorResponseBuilder: (_, { ttl }) =>
      new PuntualError("rate-limited", { limit: limit.max, seconds: Math.ceil(ttl / 1000) }),
  });
  const handler = app.rateLimit();
  return (url) => (isProbe(url) || isOfPage(url) ? undefined : handler);
}
