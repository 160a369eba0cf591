import type { FastifyReply } from "fastify";
import type { PuntualError } from "../../errors.ts";

/** When to ask again where nothing better is known, in seconds: another process may answer. */
const SOON = 1;

/** Tells a client when to ask again, where that helps. */
export function askAgainLater(reply: FastifyReply, { status, details }: PuntualError): FastifyReply {
  const { seconds = status === 503 ? SOON : undefined } = details as { readonly seconds?: number };
  return seconds === undefined ? reply : reply.header("retry-after", seconds);
}
