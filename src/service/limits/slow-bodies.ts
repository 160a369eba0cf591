import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { PuntualError } from "../../errors.ts";

/** Bodies that are read as they come and answered meanwhile: they may take as long as they like. */
const STREAMED = /^\s*(text\/csv|application\/x-ndjson|application\/jsonl)\b/i;

/** What goes on on a connection. */
interface Exchange {
  response: ServerResponse | undefined;
  /** When connections were looked at last before it began: cheaper than a look at the clock. */
  since: number;
}

/**
 * Cuts off clients whose bodies take too long. The limit that Node.js has for that, `requestTimeout`, is one for all
 * requests of a server, streams included; and a timer for each request would cost more than to look at all connections
 * from time to time.
 */
export class SlowBodies {
  readonly #limit: number;
  readonly #exchanges = new Map<Socket, Exchange>();
  #lastLook = performance.now();

  /**
   * @param limit how long a body may take, in milliseconds
   * @param interval how often connections are looked at, in milliseconds
   */
  constructor(server: Server, limit: number, interval: number) {
    this.#limit = limit + interval;
    server.on("connection", (socket: Socket) => {
      this.#exchanges.set(socket, { response: undefined, since: 0 });
      socket.once("close", () => this.#exchanges.delete(socket));
    });
    const timer = setInterval(() => this.#look(), interval).unref();
    server.once("close", () => clearInterval(timer));
  }

  /** Takes note of a request whose headers have come. */
  begin(request: IncomingMessage, response: ServerResponse): void {
    const exchange = this.#exchanges.get(request.socket);
    if (exchange === undefined) return; // the connection is gone already
    exchange.response = response;
    exchange.since = this.#lastLook;
  }

  #look(): void {
    this.#lastLook = performance.now();
    const latest = this.#lastLook - this.#limit;
    for (const [socket, exchange] of this.#exchanges) {
      const { response, since } = exchange;
      if (response === undefined) continue;
      if (response.req.complete) exchange.response = undefined;
      else if (since <= latest && !isStream(response)) cutOff(socket, response);
    }
  }
}

/** Once a stream has its answer, such as that nobody takes it here, it is none any more. */
function isStream({ req, writableEnded }: ServerResponse): boolean {
  return !writableEnded && STREAMED.test(req.headers["content-type"] ?? "");
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
