import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { acceptsGzip } from "./accept-encoding.ts";
import { COMPRESSION_LEVEL } from "./compressed.ts";
import { vary } from "./vary.ts";

/** The length from which an answer is compressed: compressing a shorter one takes longer than sending it. */
const WORTH_COMPRESSING = 1 << 14;

const compress = promisify(gzip);

/**
 * Sends JSON text, compressed with gzip if it is long and the client accepts gzip.
 * @param longFrom the length from which it is long
 */
export function sendJson(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  json: string,
  longFrom = WORTH_COMPRESSING,
): FastifyReply | Promise<FastifyReply> {
  reply.type("application/json; charset=utf-8");
  if (!varyByLength(reply, json, longFrom)) return reply.send(json);
  return acceptsGzip(headers["accept-encoding"]) ? sendCompressed(reply, json) : reply.send(json);
}

/** Whether JSON text is long enough to be compressed; if so, adds the `vary` header for caches. */
export function varyByLength(reply: FastifyReply, json: string, longFrom: number): boolean {
  if (json.length < longFrom) return false;
  vary(reply, "accept-encoding");
  return true;
}

async function sendCompressed(reply: FastifyReply, json: string): Promise<FastifyReply> {
  const compressed = await compress(json, { level: COMPRESSION_LEVEL });
  return reply.header("content-encoding", "gzip").send(compressed);
}
