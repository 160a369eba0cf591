import type { IncomingHttpHeaders } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from "fastify";
import { PuntualError } from "../../errors.ts";
import type { Access } from "../http/fast-path.ts";
import { sentKey } from "../identity/api-key.ts";
import type { KnownKey } from "../identity/key-file.ts";
import type { KeyRing } from "../identity/key-ring.ts";
import type { Scope } from "../identity/scopes.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The key that the request was sent with, expired or not; undefined if there is no known one. */
    apiKey: KnownKey | undefined;
  }
}

/**
 * Makes routes that are added from now on require a key of their scope. An open route gets no hook.
 * @param keys absent, forecasts are open and all other scopes closed
 * @param limit runs after the key is identified and before a request is rejected; absent, there is no limit
 */
export function guardRoutes(
  app: FastifyInstance,
  keys: KeyRing | undefined,
  limit?: (url: string) => onRequestHookHandler | undefined,
): void {
  if (keys !== undefined) app.decorateRequest("apiKey", undefined);
  app.addHook("onRoute", (route) => {
    const scope = route.config?.scope;
    const limited = limit?.(route.url);
    const hooks: onRequestHookHandler[] = [];
    if (keys !== undefined && (scope !== undefined || limited !== undefined)) hooks.push(identify(keys));
    if (limited !== undefined) hooks.push(limited);
    if (scope !== undefined && keys !== undefined) hooks.push(authorize(keys, scope));
    if (scope !== undefined && scope !== "forecast" && keys === undefined) hooks.push(closed(scope));
    if (hooks.length === 0) return;
    const own = route.onRequest ?? [];
    route.onRequest = [...hooks, ...(Array.isArray(own) ? own : [own])];
  });
}

/** Identifies the key of a request by its headers, and whether it may ask for forecasts: as the hooks of a route do. */
export function forecastAccess(keys: KeyRing | undefined): (headers: IncomingHttpHeaders) => Access {
  if (keys === undefined) return () => OPEN;
  return (headers) => {
    const sent = sentKey(headers);
    const key = sent === undefined ? undefined : keys.find(sent);
    const isGood = key?.scopes.has("forecast") === true && key.expires > Date.now();
    return { isAllowed: isGood || keys.isOpen("forecast"), key };
  };
}

const OPEN: Access = { isAllowed: true, key: undefined };

function identify(keys: KeyRing): onRequestHookHandler {
  return (request, _reply, done) => {
    const sent = sentKey(request.headers);
    if (sent !== undefined) request.apiKey = keys.find(sent);
    done();
  };
}

function authorize(keys: KeyRing, scope: Scope): onRequestHookHandler {
  return (request, reply, done) => {
    if (keys.isOpen(scope)) return done();
    const key = request.apiKey;
    if (key === undefined || key.expires <= Date.now()) throw unauthenticated(request, reply, scope);
    if (!key.scopes.has(scope)) {
      challenge(reply, `error="insufficient_scope", scope="${scope}"`);
      const reason = `the scopes of the key are ${[...key.scopes].join(", ")}`;
      throw new PuntualError("forbidden", { reason, scope });
    }
    done();
  };
}

function unauthenticated({ headers, apiKey }: FastifyRequest, reply: FastifyReply, scope: Scope) {
  if (headers["x-api-key"] === undefined && headers.authorization === undefined) {
    challenge(reply, `scope="${scope}"`);
    const reason = "send it as Authorization: Bearer, or as x-api-key";
    return new PuntualError("unauthenticated", { scope, reason });
  }
  challenge(reply, 'error="invalid_token"');
  const expired = apiKey && `the one that was sent expired at ${new Date(apiKey.expires).toISOString()}`;
  return new PuntualError("unauthenticated", {
    scope,
    reason: expired ?? "the one that was sent is unknown",
  });
}

function challenge(reply: FastifyReply, details: string): void {
  reply.header("www-authenticate", `Bearer realm="puntual", ${details}`);
}

function closed(scope: Scope): onRequestHookHandler {
  return () => {
    const reason = "the route is closed because no API keys are configured (PUNTUAL_KEYS_FILE)";
    throw new PuntualError("forbidden", { reason, scope });
  };
}
