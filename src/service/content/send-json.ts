import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { acceptsGzip } from "./accept-encoding.ts";
import { COMPRESSION_LEVEL } from "./compressed.ts";
import { vary } from "./vary.ts";

/** Shorter answers are sent as they are: to compress them takes longer than to send them. */
const WORTH_COMPRESSING = 1 << 14;

const compress = promisify(gzip);

/** Sends JSON text, compressed with gzip where it is long and the client takes it. */
export function sendJson(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  json: string,
): FastifyReply | Promise<FastifyReply> {
  reply.type("application/json; charset=utf-8");
  if (json.length < WORTH_COMPRESSING) return reply.send(json);
  vary(reply, "accept-encoding");
  return acceptsGzip(headers["accept-encoding"]) ? sendCompressed(reply, json) : reply.send(json);
}

async function sendCompressed(reply: FastifyReply, json: string): Promise<FastifyReply> {
  const compressed = await compress(json, { level: COMPRESSION_LEVEL });
  return reply.header("content-encoding", "gzip").send(compressed);
}
