import type { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { omitLastChunk } from "../http/node-internals.ts";

/** How long a client may go on sending what nobody reads any more, in milliseconds. */
const LINGER_MS = 5_000;

/**
 * Has the end of an answer that is about to end tell every client that it is not whole: all that was written arrives,
 * then the connection is closed without the mark that ends a body.
 */
export function endEarly(response: ServerResponse): void {
  const { socket } = response;
  omitLastChunk(response);
  response.prependOnceListener("finish", () => {
    if (!(socket instanceof Socket)) return;
    // Closed while the client still sends, a connection is reset, and what was written last may be lost.
    socket.end();
    const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
    socket.once("close", () => clearTimeout(timer));
  });
}

/**
 * Reads what is left of a request and throws it away, for a while: the answer arrives, and the connection is free.
 * @param body what was read of it, be it the request itself or what was inflated of it
 */
export function discardRest(request: IncomingMessage, body: Readable): void {
  if (body !== request) body.destroy();
  if (request.readableEnded) return;
  request.unpipe();
  request.removeAllListeners("readable");
  request.resume();
  const timer = setTimeout(() => request.destroy(), LINGER_MS).unref();
  request.once("close", () => clearTimeout(timer));
  request.once("end", () => clearTimeout(timer));
}
