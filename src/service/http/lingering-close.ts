import type { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { requestOn } from "./node-internals.ts";

/*
 * A connection that is closed while its client still sends is reset, and the answer is lost: clients and proxies that
 * send a whole body before they read see a broken pipe or a bad gateway instead of the error. So the rest of the body
 * is read and discarded first, within limits (RFC 9112, section 9.6).
 */

/** The largest number of bytes that is discarded after one answer. */
const MAX_BYTES = 1 << 30;

/** The interval between two checks, in milliseconds. */
const INTERVAL_MS = 100;

/**
 * The number of checks after which a client that sends nothing more is disconnected: two seconds. It is not a time,
 * because a busy event loop would take what has arrived meanwhile for a pause.
 */
const MAX_IDLE_CHECKS = 20;

interface Limit {
  readonly request: IncomingMessage | undefined;
  readonly until: number;
  readonly maxBytes: number;
  bytes: number;
  idleChecks: number;
}

const limits = new Map<Socket, Limit>();
let timer: NodeJS.Timeout | undefined;

/**
 * Disconnects a client that does not finish a request whose answer needs no more of it: at once if it pauses or sends
 * too much, otherwise when the time is over. A second call for the same request does nothing.
 * @param request undefined for input that is no request
 */
export function limitRest(socket: Socket, request: IncomingMessage | undefined, milliseconds: number): void {
  const known = limits.get(socket);
  if (known !== undefined && known.request === request) return;
  if (known === undefined) socket.once("close", () => limits.delete(socket));
  const bytes = socket.bytesRead;
  const until = performance.now() + milliseconds;
  limits.set(socket, { request, until, maxBytes: bytes + MAX_BYTES, bytes, idleChecks: 0 });
  timer ??= setInterval(check, INTERVAL_MS).unref();
}

function check(): void {
  const now = performance.now();
  for (const [socket, limit] of limits) {
    limit.idleChecks = socket.bytesRead === limit.bytes ? limit.idleChecks + 1 : 0;
    limit.bytes = socket.bytesRead;
    const isTooMuch = limit.bytes > limit.maxBytes || limit.idleChecks >= MAX_IDLE_CHECKS;
    if (limit.request?.complete) limits.delete(socket);
    else if (now > limit.until || isTooMuch) socket.destroy();
  }
  if (limits.size > 0) return;
  clearInterval(timer);
  timer = undefined;
}

const discarded = new WeakSet<IncomingMessage>();

/** Reads and discards the rest of a body. The caller, or `SlowBodies` after a while, limits how much. */
export function discardBody(request: IncomingMessage): void {
  if (discarded.has(request)) return;
  discarded.add(request);
  request.unpipe();
  request.removeAllListeners("readable");
  request.on("data", () => {}).resume(); // without a listener of its own, the line above stops it in the next tick
}

/** The largest body, in bytes, that is discarded so that its connection can be used again. */
const MAX_DISCARDED = 4 << 20;

/**
 * Whether the connection of a request that is refused can be used again, because its body has arrived or is small enough to
 * be discarded: a client that tries again need not connect again.
 */
export function canGoOn({ headers, complete }: IncomingMessage): boolean {
  if (complete) return true;
  return (
    headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) <= MAX_DISCARDED
  );
}

/** Whether the rest of a body is being discarded. */
export function isDiscarded(request: IncomingMessage): boolean {
  return discarded.has(request);
}

/**
 * Makes a connection that is to be closed after an answer stay open for reading until its client has sent the whole
 * request, for a limited time.
 * @returns the function to call for each new connection
 */
export function lingeringClose(milliseconds: number): (socket: Socket) => void {
  function destroySoon(this: Socket): void {
    const request = requestOn(this);
    if (request === undefined || request.complete || this.destroyed) {
      Socket.prototype.destroySoon.call(this);
      return;
    }
    this.end();
    request.once("end", () => Socket.prototype.destroySoon.call(this));
    discardBody(request);
    limitRest(this, request, milliseconds);
  }
  return (socket) => {
    socket.destroySoon = destroySoon;
  };
}
