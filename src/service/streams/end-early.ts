import type { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { omitLastChunk } from "../http/node-internals.ts";

/** The time for which a client may continue to send a body that is discarded, in milliseconds. */
const LINGER_MS = 5_000;

/**
 * Makes an answer end so that every client sees it as incomplete: all bytes written arrive, then the
 * connection is closed without the mark that ends a body.
 */
export function endEarly(response: ServerResponse): void {
  const { socket } = response;
  omitLastChunk(response);
  response.prependOnceListener("finish", () => {
    if (!(socket instanceof Socket)) return;
    // A connection that is closed while the client still sends is reset, and the last bytes written may be
    // lost.
    socket.end();
    const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
    socket.once("close", () => clearTimeout(timer));
  });
}

/**
 * Reads and discards the rest of a request for a limited time, so that the answer arrives and the connection
 * can be used again.
 * @param body that was read: the request itself, or the stream that inflates it
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
