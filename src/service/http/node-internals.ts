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

interface HeadResponse extends ServerResponse {
  _header: string | null;
  readonly _keepAliveTimeout?: number;
}

/**
 * Sets the head of an answer of status 200, which is sent with the body. `writeHead`, which checks and copies each header, takes as
 * long as everything else that a short answer needs.
 * @param headers names and values in turn, `content-length` among them; not checked
 * @returns false if only `writeHead` can say what follows on the connection: it is to be closed, or of HTTP/1.0
 */
export function setHead(response: ServerResponse, headers: readonly (string | number)[]): boolean {
  const { shouldKeepAlive, req, _keepAliveTimeout: timeout = 0 } = response as HeadResponse;
  if (!shouldKeepAlive || req.httpVersion !== "1.1") return false;
  let head = "HTTP/1.1 200 OK\r\n";
  for (let index = 0; index < headers.length; index += 2)
    head += `${headers[index]}: ${headers[index + 1]}\r\n`;
  head += `Date: ${dateText()}\r\nConnection: keep-alive\r\n`;
  if (timeout > 0) head += `Keep-Alive: timeout=${Math.floor(timeout / 1000)}\r\n`;
  (response as HeadResponse)._header = `${head}\r\n`;
  return true;
}

let date = { second: 0, text: "" };

/** The current time as HTTP writes it, made once a second. */
function dateText(): string {
  const second = Math.floor(Date.now() / 1000);
  if (second !== date.second) date = { second, text: new Date(second * 1000).toUTCString() };
  return date.text;
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
