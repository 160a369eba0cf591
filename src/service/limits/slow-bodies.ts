import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { PuntualError } from "../../errors.ts";
import { isDiscarded, limitRest } from "../http/lingering-close.ts";
import { requestOn, responseOn } from "../http/node-internals.ts";
import { STREAM_TYPES } from "../streams/flight-stream.ts";

/** Media types of bodies that are answered while they arrive: they may take any time. */
const streamed: ReadonlySet<string> = new Set(STREAM_TYPES);

/** The time that a client whose body took too long has to read that, in milliseconds. */
const LAST_MS = 1_000;

/**
 * Disconnects clients whose bodies take too long. The limit of Node.js for this, `requestTimeout`, applies to
 * all requests of a server, streams included; and a timer for each request would cost more than a periodic
 * check of all connections.
 */
export class SlowBodies {
  readonly #limit: number;
  /**
   * For each connection the time of the last check before its last request began, which is cheaper than
   * reading the clock. The request itself is not stored: garbage collections would move those of all
   * connections about.
   */
  readonly #begun = new Map<Socket, number>();
  #lastLook = performance.now();

  /**
   * @param limit how long a body may take, in milliseconds; after an answer the rest of it may take as long again
   * @param interval between two checks of all connections, in milliseconds
   */
  constructor(server: Server, limit: number, interval: number) {
    this.#limit = limit + interval;
    server.on("connection", (socket: Socket) => {
      this.#begun.set(socket, 0);
      socket.once("close", () => this.#begun.delete(socket));
    });
    const timer = setInterval(() => this.#look(), interval).unref();
    server.once("close", () => clearInterval(timer));
  }

  /** Records a request whose headers have arrived. */
  begin({ socket }: IncomingMessage): void {
    if (this.#begun.has(socket)) this.#begun.set(socket, this.#lastLook); // else the connection is gone already
  }

  #look(): void {
    this.#lastLook = performance.now();
    const latest = this.#lastLook - this.#limit;
    for (const [socket, since] of this.#begun) {
      const [request, response] = [requestOn(socket), responseOn(socket)];
      if (request === undefined || request.complete) continue;
      if (response === undefined || response.writableEnded || isDiscarded(request)) {
        limitRest(socket, request, this.#limit);
      } else if (since <= latest && !isStream(response)) cutOff(socket, response);
    }
  }
}

/** Whether the body of a request is a stream, which is answered while it arrives. */
function isStream({ req }: ServerResponse): boolean {
  const [type] = (req.headers["content-type"] ?? "").split(";", 1);
  return streamed.has(type.trim().toLowerCase());
}

/** Fails the request through the reader of its body, so that it is logged and counted like any other. */
function cutOff(socket: Socket, response: ServerResponse): void {
  const { req } = response;
  if (response.headersSent || req.listenerCount("error") === 0) {
    socket.destroy();
    return;
  }
  limitRest(socket, req, LAST_MS); // it has had its time
  req.emit("error", new PuntualError("request-timeout", {}));
}
