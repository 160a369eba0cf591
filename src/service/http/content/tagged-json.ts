import { hash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sendJson, varyByLength } from "./send-json.ts";

/** JSON text, and an entity tag (RFC 9110) that is the same as long as the text is. */
export interface TaggedJson {
  readonly json: string;
  /** Weak: compressed or not, it is the same text. */
  readonly tag: string;
}

/** Writes JSON once for each thing that it is of, when it is asked for first; it is forgotten with that thing. */
export function writtenOnce<Of extends object>(contentOf: (of: Of) => object): (of: Of) => TaggedJson {
  const written = new WeakMap<Of, TaggedJson>();
  return (of) => {
    const known = written.get(of);
    if (known !== undefined) return known;
    const json = JSON.stringify(contentOf(of));
    const tagged = { json, tag: `W/"${hash("sha256", json).slice(0, 16)}"` };
    written.set(of, tagged);
    return tagged;
  };
}

/** Sends JSON that a client may keep as long as it asks each time whether it still holds; 304 where it does. */
export function sendTaggedJson(
  request: FastifyRequest,
  reply: FastifyReply,
  { json, tag }: TaggedJson,
): FastifyReply | Promise<FastifyReply> {
  reply.header("etag", tag).header("cache-control", "no-cache");
  if (!isKnown(request.headers["if-none-match"], tag)) return sendJson(request, reply, json);
  varyByLength(reply, json);
  return reply.code(304).send();
}

/** Whether a tag is among those that a client has, strong or weak. */
function isKnown(header: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  return header?.split(",").some((known) => known.trim() === "*" || opaque(known) === opaque(tag)) ?? false;
}

/** The answer to a client that has what it asks for, for a schema. */
export const unchangedResponse = { 304: { description: "What the client has still holds.", type: "null" } };
