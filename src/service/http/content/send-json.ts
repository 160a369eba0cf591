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
  if (!varyByLength(reply, json)) return reply.send(json);
  return acceptsGzip(headers["accept-encoding"]) ? sendCompressed(reply, json) : reply.send(json);
}

/** Whether JSON text is long enough to be compressed; caches are then told that it depends on what the client takes. */
export function varyByLength(reply: FastifyReply, json: string): boolean {
  if (json.length < WORTH_COMPRESSING) return false;
  vary(reply, "accept-encoding");
  return true;
}

async function sendCompressed(reply: FastifyReply, json: string): Promise<FastifyReply> {
  const compressed = await compress(json, { level: COMPRESSION_LEVEL });
  return reply.header("content-encoding", "gzip").send(compressed);
}
