import type { FastifyReply } from "fastify";

/** Tells caches what headers of the request an answer depends on, beside those that it is known to depend on. */
export function vary(reply: FastifyReply, headers: string): void {
  const known = reply.getHeader("vary");
  reply.header("vary", known === undefined ? headers : `${known}, ${headers}`);
}
