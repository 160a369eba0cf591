import { hash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { sendJson, varyByLength } from "./send-json.ts";

/** The length from which an answer is compressed: a client waits for it once, and keeps it. */
const LONG_FROM = 1 << 12;

/** JSON text, and an entity tag (RFC 9110) that changes with it. */
export interface TaggedJson {
  readonly json: string;
  /** Weak, because the text is the same whether compressed or not. */
  readonly tag: string;
}

/**
 * Returns a function that writes the JSON of each object once, when it is first requested, and drops it with
 * the object.
 * @param contentOf returns the content; its further arguments follow from the object
 */
export function writtenOnce<Of extends object, Rest extends readonly unknown[]>(
  contentOf: (of: Of, ...rest: Rest) => object,
): (of: Of, ...rest: Rest) => TaggedJson {
  const written = new WeakMap<Of, TaggedJson>();
  return (of, ...rest) => {
    const known = written.get(of);
    if (known !== undefined) return known;
    const json = JSON.stringify(contentOf(of, ...rest));
    const tagged = { json, tag: `W/"${hash("sha256", json).slice(0, 16)}"` };
    written.set(of, tagged);
    return tagged;
  };
}

/** Sends JSON that a client may cache and revalidate; 304 if it is unchanged. */
export function sendTaggedJson(
  request: FastifyRequest,
  reply: FastifyReply,
  { json, tag }: TaggedJson,
): FastifyReply | Promise<FastifyReply> {
  reply.header("etag", tag).header("cache-control", "no-cache");
  if (!isKnown(request.headers["if-none-match"], tag)) return sendJson(request, reply, json, LONG_FROM);
  varyByLength(reply, json, LONG_FROM);
  return reply.code(304).send();
}

/** Whether a tag is among those of an `if-none-match` header, strong or weak. */
function isKnown(header: string | undefined, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  return header?.split(",").some((known) => known.trim() === "*" || opaque(known) === opaque(tag)) ?? false;
}

/** The 304 response, for a schema. */
export const unchangedResponse = {
  304: { description: "The version that the client has is current.", type: "null" },
};
