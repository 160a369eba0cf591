import type { FastifyReply, FastifyRequest } from "fastify";
import { acceptsEncoding } from "./accept-encoding.ts";
import { vary } from "./vary.ts";

/** Codings in which a file may lie beside itself, the smallest first, and how the names of those copies end. */
const COPIES = [
  { coding: "br", ending: ".br" },
  { coding: "gzip", ending: ".gz" },
] as const;

/** How long browsers keep a file: one whose name changes with its content for ever, any other not without asking. */
const KEPT = { byName: "public, max-age=31536000, immutable", byAsking: "no-cache" } as const;

/**
 * Sends a file of a folder, or the smallest compressed copy beside it that the client takes.
 * @param path below the folder; what leads out of it is not there
 * @param kept how long browsers keep it
 * @returns false where there is no such file, and nothing was sent
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { root, path, kept }: { readonly root: string; readonly path: string; readonly kept: keyof typeof KEPT },
): Promise<boolean> {
  // Not at the start of the service, which has no need of it.
  const { default: send } = await import("@fastify/send");
  const accepted = COPIES.filter(({ coding }) => acceptsEncoding(request.headers["accept-encoding"], coding));
  for (const { coding, ending } of [...accepted, { coding: undefined, ending: "" }]) {
    const url = encodeURI(`/${path}${ending}`);
    // What tells one state of a file from another is its time, which builds may set to the same: a name says it better.
    const isTagged = kept === "byName";
    const options = { root, index: false, acceptRanges: false, etag: isTagged, lastModified: isTagged };
    const { statusCode, headers, stream } = await send(request.raw, url, options);
    if (statusCode >= 400) continue;
    reply.code(statusCode).headers(headers).header("cache-control", KEPT[kept]);
    // That of the file, not that of its compressed copy.
    const type = send.mime.getType(path) ?? "application/octet-stream";
    reply.type(send.isUtf8MimeType(type) ? `${type}; charset=utf-8` : type);
    if (coding !== undefined) reply.header("content-encoding", coding);
    vary(reply, "accept-encoding");
    reply.send(stream);
    return true;
  }
  return false;
}
