import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/**
 * The address of the client: that of the connection or, behind a trusted proxy, the one that this proxy has added to
 * `x-forwarded-for`. Earlier entries may be forged. Equals `request.ip` of Fastify, which trusts the same proxy.
 */
export function clientAddress({ headers, socket }: IncomingMessage, trustsProxy: boolean): string {
  const { remoteAddress = "" } = socket;
  const forwarded = headers["x-forwarded-for"];
  if (!trustsProxy || typeof forwarded !== "string") return remoteAddress;
  const last = forwarded.split(",").findLast((address) => address.trim() !== "");
  return last?.trim() ?? remoteAddress;
}

/** Whether the client uses TLS, as a trusted proxy states. Agrees with `request.protocol` of Fastify. */
export function isForwardedTls({ "x-forwarded-proto": protocol }: IncomingHttpHeaders): boolean {
  return typeof protocol === "string" && protocol.slice(protocol.lastIndexOf(",") + 1).trim() === "https";
}
