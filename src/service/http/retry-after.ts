import type { FastifyReply } from "fastify";
import type { PuntualError } from "../../errors.ts";

/** The default of `retry-after`, in seconds: another process may be able to answer. */
const SOON = 1;

/** Adds `retry-after` to the answer of an error that a retry may avoid. */
export function askAgainLater(reply: FastifyReply, { status, details }: PuntualError): FastifyReply {
  const { seconds = status === 503 ? SOON : undefined } = details as { readonly seconds?: number };
  return seconds === undefined ? reply : reply.header("retry-after", seconds);
}
