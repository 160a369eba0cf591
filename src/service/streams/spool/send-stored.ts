import type { FastifyReply, FastifyRequest } from "fastify";
import { acceptsGzip } from "../../http/content/accept-encoding.ts";
import { compressed } from "../../http/content/compressed.ts";
import { sendJson } from "../../http/content/send-json.ts";
import { vary } from "../../http/content/vary.ts";
import type { SpoolSpace } from "./spool-space.ts";
import { type StoredAnswer, storedAnswer } from "./stored-answer.ts";

/** The largest answer with a `content-length` to HTTP/1.1: Cloud Run limits those, but not answers in chunks. */
const MAX_WITH_LENGTH = 32 << 20;

/** Adds the `content-length` of a stored answer, unless it is too large to have one. */
export function addLength({ raw }: FastifyRequest, reply: FastifyReply, { bytes }: StoredAnswer): void {
  if (bytes <= MAX_WITH_LENGTH || raw.httpVersion === "1.0") reply.header("content-length", bytes);
}

/** Sends JSON text, or pieces of it that are being made: see {@link sendStored}. */
export function sendText(
  request: FastifyRequest,
  reply: FastifyReply,
  json: string | AsyncGenerator<Buffer>,
  space: SpoolSpace,
): FastifyReply | Promise<FastifyReply> {
  if (typeof json !== "string") return sendStored(request, reply, json, space, () => reply.type(JSON_TYPE));
  return sendJson(request, reply, json);
}

const JSON_TYPE = "application/json; charset=utf-8";

/**
 * Stores a long answer while it is made, compressed if the client accepts gzip, then sends it with its length. What the
 * request holds of the memory for bodies is returned before the client has read the answer.
 * @param describe adds the headers that describe the answer, once it is stored
 * @throws PuntualError of the making, or because the answer cannot be stored: nothing has been sent then
 */
export async function sendStored(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: AsyncGenerator<Buffer>,
  space: SpoolSpace,
  describe: () => FastifyReply,
): Promise<FastifyReply> {
  const isGzip = acceptsGzip(request.headers["accept-encoding"]);
  const stored = await storedAnswer(isGzip ? compressed(answer, false) : answer, space);
  request.admitted?.release();
  describe();
  vary(reply, "accept-encoding");
  if (isGzip) reply.header("content-encoding", "gzip");
  addLength(request, reply, stored);
  return reply.send(stored.content);
}
