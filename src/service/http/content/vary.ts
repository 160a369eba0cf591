import type { FastifyReply } from "fastify";

/** Adds headers of the request to `vary`, in addition to those that are there. */
export function vary(reply: FastifyReply, headers: string): void {
  const known = reply.getHeader("vary");
  reply.header("vary", known === undefined ? headers : `${known}, ${headers}`);
}
