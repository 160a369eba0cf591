import { hash, randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** A new API key: 256 random bits, under a name by which it is known where it should not be, such as in a log. */
export function newKey(): string {
  return `puntual_${randomBytes(32).toString("base64url")}`;
}

/** The SHA-256 of a key, all that is kept of it. */
export function hashOfKey(key: string): Buffer {
  return hash("sha256", key, "buffer");
}

/**
 * The key that a request was sent with: `x-api-key`, or else `Authorization: Bearer`. In this order, as a proxy in
 * front may need an `Authorization` of its own.
 */
export function sentKey(headers: IncomingHttpHeaders): string | undefined {
  const own = headers["x-api-key"];
  if (own !== undefined) return String(own);
  return /^bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1];
}
