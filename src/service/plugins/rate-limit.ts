import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from "fastify";
import { PuntualError } from "../../errors.ts";
import { isProbe } from "../http/probes.ts";
import { isOfPage } from "./page.ts";

/** How many keys and addresses are counted; those not seen for longest are forgotten first. */
const MAX_COUNTED = 10_000;

/**
 * A limit of requests a minute for each key, or address without one that is known: whoever tries keys is counted by
 * address. Probes are not limited, nor are the files of the planners' page: without them it could not say so.
 */
export async function rateLimits(
  app: FastifyInstance,
  limit: number,
): Promise<(url: string) => onRequestHookHandler | undefined> {
  const { default: rateLimit } = await import("@fastify/rate-limit");
  await app.register(rateLimit, {
    global: false,
    max: limit,
    timeWindow: 60_000,
    cache: MAX_COUNTED,
    enableDraftSpec: true,
    keyGenerator: ({ apiKey, ip }: FastifyRequest) =>
      apiKey === undefined ? `address ${rateLimit.normalizeIP(ip)}` : `key ${apiKey.name}`,
    errorResponseBuilder: (_, { ttl }) =>
      new PuntualError("rate-limited", { limit, seconds: Math.ceil(ttl / 1000) }),
  });
  const handler = app.rateLimit();
  return (url) => (isProbe(url) || isOfPage(url) ? undefined : handler);
}
