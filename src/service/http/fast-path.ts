import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { KnownKey } from "../identity/key-file.ts";
import type { RateLimit } from "../limits/rate-limit.ts";
import type { RequestLog } from "../logging/request-log.ts";
import { parsePlainJson } from "../plugins/json-bodies.ts";
import { STRICT_TRANSPORT } from "../plugins/security-headers.ts";
import { clientAddress, isForwardedTls } from "./forwarded.ts";
import { setHead } from "./node-internals.ts";

/** The largest body that is answered here, in bytes: it mostly arrives in one piece with its headers. */
const MAX_BYTES = 1 << 10;

/** A route that small requests may reach without the framework. */
export interface FastRoute {
  /** The path of the route, for the log and the metrics. */
  readonly route: string;
  /**
   * Answers a parsed body with JSON text, by the functions that the route itself uses.
   * @returns undefined if the framework has to answer
   * @throws where the framework has to report an error; nothing may have been counted or recorded by then
   */
  readonly answer: (body: unknown) => string | undefined;
}

/** The collaborators of a {@link FastPath}: those of the framework's routes too. */
export interface FastPathOptions {
  /** Identifies the key of a request, and whether it may ask for forecasts. */
  readonly access: (headers: IncomingHttpHeaders) => Access;
  /** Whether the nearest proxy is trusted to name the client. */
  readonly trustsProxy: boolean;
  readonly limit: RateLimit | undefined;
  readonly nextId: (request: IncomingMessage) => string;
  readonly log: RequestLog;
}

/** Whether a request may ask for forecasts, and the key that it was sent with. */
export interface Access {
  readonly isAllowed: boolean;
  readonly key: KnownKey | undefined;
}

/**
 * Answers the most frequent requests, a few flights in a small JSON body, without the framework, which takes a seventh
 * of the processor time of such a request. Any other request (a body in pieces, an error, an unusual header, a client
 * over its limit) is handed to the framework untouched; so all errors are reported there.
 */
export class FastPath {
  readonly #options: FastPathOptions;
  /** By URL, query included. */
  readonly #routes = new Map<string, FastRoute>();

  constructor(options: FastPathOptions) {
    this.#options = options;
  }

  /** Adds a route under a URL, query included. */
  add(url: string, route: FastRoute): void {
    this.#routes.set(url, route);
  }

  /** A listener that answers what it can and hands all other requests to the framework. */
  before(framework: RequestListener): RequestListener {
    return (request, response) => {
      const route = isPlain(request) ? this.#routes.get(request.url as string) : undefined;
      const access = route && this.#options.access(request.headers);
      if (route === undefined || !access?.isAllowed) return framework(request, response);
      const started = performance.now();
      const leave = () => {
        request.off("data", take).off("error", fail);
        framework(request, response);
      };
      const fail = (error: Error) => {
        leave();
        // The framework may have answered without the body: then it does not listen for its errors.
        if (request.listenerCount("error") > 0) request.emit("error", error);
        else request.destroy();
      };
      const take = (piece: Buffer) => {
        const ip = clientAddress(request, this.#options.trustsProxy);
        const client = this.#options.limit?.clientOf(access.key, ip);
        const text = this.#isOverLimit(client) ? undefined : answerOf(request, piece, route);
        if (text === undefined) {
          request.pause();
          request.unshift(piece);
          return leave();
        }
        request.off("error", fail);
        this.#send(request, response, { route: route.route, text, started, ip, client });
      };
      request.on("data", take).on("error", fail);
    };
  }

  #isOverLimit(client: string | undefined): boolean {
    return client !== undefined && this.#options.limit?.isSpent(client) === true;
  }

  #send(
    request: IncomingMessage,
    response: ServerResponse,
    { route, text, started, ip, client }: FastAnswer,
  ): void {
    const { nextId, log, limit, trustsProxy } = this.#options;
    const { headers, socket, method = "", url = "" } = request;
    const id = nextId(request);
    const size = String(Buffer.byteLength(text));
    log.received();
    const sent: (string | number)[] = ["x-request-id", id, "x-content-type-options", "nosniff"];
    if (trustsProxy && isForwardedTls(headers)) sent.push("strict-transport-security", STRICT_TRANSPORT);
    if (limit !== undefined && client !== undefined) sent.push(...limit.headers(limit.count(client)).flat());
    sent.push("content-type", "application/json; charset=utf-8", "content-length", size);
    // An ASCII text is written faster in an encoding of one byte.
    if (!setHead(response, sent)) response.writeHead(200, sent as string[]);
    response.end(text, Number(size) === text.length ? "latin1" : "utf8");
    log.answered(
      { id, method, url, ip, headers, socket, raw: request, routeOptions: { url: route } },
      { statusCode: 200, elapsedTime: performance.now() - started, size },
    );
  }
}

interface FastAnswer {
  readonly route: string;
  readonly text: string;
  /** The time at which the headers of the request had arrived, by `performance.now()`. */
  readonly started: number;
  readonly ip: string;
  /** The name under which the client's requests are limited; undefined without a limit. */
  readonly client: string | undefined;
}

function isPlain({ method, headers }: IncomingMessage): boolean {
  const { accept, "content-type": type } = headers;
  const length = Number(headers["content-length"]);
  return (
    method === "POST" &&
    type === "application/json" &&
    length > 0 &&
    length <= MAX_BYTES &&
    headers["content-encoding"] === undefined &&
    headers.expect === undefined &&
    headers.origin === undefined &&
    (accept === undefined || accept === "*/*" || accept === "application/json")
  );
}

/** The answer to a body that has come whole; undefined for any other, and where the framework has to report an error. */
function answerOf({ headers }: IncomingMessage, piece: Buffer, { answer }: FastRoute): string | undefined {
  if (piece.length !== Number(headers["content-length"])) return undefined;
  try {
    const body = parsePlainJson(piece.toString());
    return body === undefined ? undefined : answer(body);
  } catch {
    return undefined;
  }
}
