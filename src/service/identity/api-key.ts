import { hash, randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/**
 * Creates an API key: 256 random bits, with a prefix that identifies it where it should not be, such as in a
 * log.
 */
export function newKey(): string {
  return `puntual_${randomBytes(32).toString("base64url")}`;
}

/** The SHA-256 of a key; the key itself is not stored. */
export function hashOfKey(key: string): Buffer {
  return hash("sha256", key, "buffer");
}

/**
 * The key that a request was sent with: in `x-api-key`, or else in `Authorization: Bearer`. The former comes
 * first because a proxy in front may need `Authorization` for itself.
 */
export function sentKey(headers: IncomingHttpHeaders): string | undefined {
  const own = headers["x-api-key"];
  if (own !== undefined) return String(own);
  return /^bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1];
}
