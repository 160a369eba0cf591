import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyReply, FastifyRequest } from "fastify";
import { acceptsEncoding } from "./accept-encoding.ts";
import { vary } from "./vary.ts";

/** Codings of compressed copies beside a file, the smallest first, with the suffixes of their names. */
const COPIES = [
  { coding: "br", ending: ".br" },
  { coding: "gzip", ending: ".gz" },
] as const;

/**
 * The time for which browsers cache a file: for ever if its name changes with its content, otherwise only with
 * revalidation.
 */
const CACHING = { immutable: "public, max-age=31536000, immutable", revalidated: "no-cache" } as const;

/**
 * Sends a file of a folder, or the smallest compressed copy beside it that the client accepts.
 * @param path below the folder; a path that leads out of it is not found
 * @param caching of the file by browsers
 * @returns false if there is no such file; then nothing was sent
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    root,
    path,
    caching,
  }: { readonly root: string; readonly path: string; readonly caching: keyof typeof CACHING },
): Promise<boolean> {
  // Imported on demand: the start of the service does not need it.
  const { default: send } = await import("@fastify/send");
  const accepted = COPIES.filter(({ coding }) => acceptsEncoding(request.headers["accept-encoding"], coding));
  for (const { coding, ending } of [...accepted, { coding: undefined, ending: "" }]) {
    // A pipe or a device is not there either: opening one could take for ever.
    const isFile = await stat(join(root, `${path}${ending}`)).then(
      (stats) => stats.isFile(),
      () => false,
    );
    if (!isFile) continue;
    const url = encodeURI(`/${path}${ending}`);
    // The validator of a file is its time, which builds may set to a constant; a name with a hash is more
    // reliable.
    const isTagged = caching === "immutable";
    const options = { root, index: false, acceptRanges: false, etag: isTagged, lastModified: isTagged };
    const { statusCode, headers, stream } = await send(request.raw, url, options);
    if (statusCode >= 400) continue;
    reply.code(statusCode).headers(headers).header("cache-control", CACHING[caching]);
    // The type of the file itself, not of its compressed copy.
    const type = send.mime.getType(path) ?? "application/octet-stream";
    reply.type(send.isUtf8MimeType(type) ? `${type}; charset=utf-8` : type);
    if (coding !== undefined) reply.header("content-encoding", coding);
    vary(reply, "accept-encoding");
    reply.send(stream);
    return true;
  }
  return false;
}
