import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { PuntualError } from "../../errors.ts";
import { requestOn, responseOn } from "../http/node-internals.ts";
import { STREAM_TYPES } from "../streams/flight-stream.ts";

/** Bodies that are read as they come and answered meanwhile: they may take as long as they like. */
const streamed: ReadonlySet<string> = new Set(STREAM_TYPES);

/**
 * Cuts off clients whose bodies take too long. The limit that Node.js has for that, `requestTimeout`, is one for all
 * requests of a server, streams included; and a timer for each request would cost more than to look at all connections
 * from time to time.
 */
export class SlowBodies {
  readonly #limit: number;
  /**
   * When connections were looked at last before the last request of each began: cheaper than a look at the clock. Not
   * the request itself: kept until the next, those of all connections would be moved about by every garbage collection.
   */
  readonly #begun = new Map<Socket, number>();
  #lastLook = performance.now();

  /**
   * @param limit how long a body may take, in milliseconds
   * @param interval how often connections are looked at, in milliseconds
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

  /** Takes note of a request whose headers have come. */
  begin({ socket }: IncomingMessage): void {
    if (this.#begun.has(socket)) this.#begun.set(socket, this.#lastLook); // else the connection is gone already
  }

  #look(): void {
    this.#lastLook = performance.now();
    const latest = this.#lastLook - this.#limit;
    for (const [socket, since] of this.#begun) {
      const [request, response] = [requestOn(socket), responseOn(socket)];
      if (request === undefined || request.complete || since > latest) continue;
      if (response === undefined) socket.destroy();
      else if (!isStream(response)) cutOff(socket, response);
    }
  }
}

/** Once a stream has its answer, such as that nobody takes it here, it is none any more. */
function isStream({ req, writableEnded }: ServerResponse): boolean {
  const [type] = (req.headers["content-type"] ?? "").split(";", 1);
  return !writableEnded && streamed.has(type.trim().toLowerCase());
}

/** Answers through whoever waits for the body, so that the request is logged and counted as any other. */
function cutOff(socket: Socket, response: ServerResponse): void {
  const { req } = response;
  if (response.headersSent || req.listenerCount("error") === 0) {
    socket.destroy();
    return;
  }
  req.emit("error", new PuntualError("request-timeout", {}));
}
