import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";

/*
 * All undocumented parts of Node.js that the service relies on. Each function has a test that fails when a version of
 * Node.js changes them.
 */

interface HttpSocket extends Socket {
  readonly parser?: { readonly incoming: IncomingMessage | null } | null;
  readonly _httpMessage?: ServerResponse | null;
}

/** The request whose headers came last on a connection; undefined before the first and once the connection is closed. */
export function requestOn(socket: Socket): IncomingMessage | undefined {
  return (socket as HttpSocket).parser?.incoming ?? undefined;
}

/** The answer that is being written on a connection, from its request's headers on; undefined between two requests. */
export function responseOn(socket: Socket): ServerResponse | undefined {
  return (socket as HttpSocket)._httpMessage ?? undefined;
}

/** Closes the connection after an answer whose headers are not sent yet; they say so. */
export function closeAfter(response: ServerResponse): void {
  response.shouldKeepAlive = false;
}

/** Omits the chunk that ends a body, so that a client sees an answer that has begun as incomplete. */
export function omitLastChunk(response: ServerResponse): void {
  response.chunkedEncoding = false;
}

/**
 * Accepts no more connections and leaves the open ones alone, where `close` of an HTTP server closes the idle ones.
 * Resolves once all are closed.
 */
export function stopAccepting(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    NetServer.prototype.close.call(server, () => resolve());
  });
}
