import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Config } from "../../config.ts";
import { PuntualError } from "../../errors.ts";
import { closeAfter } from "../http/node-internals.ts";
import { isProbe } from "../http/probes.ts";
import { PROBLEM_MEDIA_TYPE, toProblem } from "../http/problem.ts";
import { isInferencePath } from "../inference/inference-error.ts";
import { RequestQueue } from "./request-queue.ts";
import { SlowBodies } from "./slow-bodies.ts";

/** The most headers of a request; Node.js would drop those over its limit without a word. */
const MAX_HEADERS = 100;

/** The largest size of all headers of a request, in bytes. */
const MAX_HEADER_SIZE = 1 << 14;

/** How long a connection stays open without a request: longer than a load balancer keeps it, mostly a minute. */
const KEEP_ALIVE_MS = 72_000;

/** The longest and the shortest time between two looks at what takes too long, in milliseconds. */
const [LONGEST_INTERVAL, SHORTEST_INTERVAL] = [5_000, 100];

/** When to ask again, in seconds. */
const RETRY_SECONDS = 1;

/** A refused request's body up to this size is read to its end, so that the connection can go on being used. */
const MAX_DRAINED = 1 << 16;

/** What limits there are, and who is told that requests are refused. */
export interface ServerLimits {
  readonly config: Config;
  /** Called for each request that is refused for load. */
  readonly onRefused?: () => void;
}

/**
 * A server that refuses, before any other work is done for it, a request that has waited too long for its turn, and
 * that cuts off clients which take too long to send a request or to take an answer.
 */
export function limitedServer(handler: RequestListener, { config, onRefused }: ServerLimits): Server {
  const limit = config.PUNTUAL_REQUEST_SECONDS * 1000;
  const interval = Math.max(SHORTEST_INTERVAL, Math.min(LONGEST_INTERVAL, limit / 4));
  const server = createServer({
    headersTimeout: limit,
    requestTimeout: 0, // of SlowBodies instead
    connectionsCheckingInterval: interval,
    keepAliveTimeout: KEEP_ALIVE_MS,
    maxHeaderSize: MAX_HEADER_SIZE,
    requireHostHeader: false, // answered below, as a problem
  });
  server.maxHeadersCount = 0;
  server.maxConnections = config.PUNTUAL_MAX_CONNECTIONS;
  // Cuts off whoever stands still altogether, such as a client that does not take its answer.
  server.setTimeout(2 * limit);

  const queue = new RequestQueue(config.PUNTUAL_MAX_WAIT_MS);
  const slowBodies = new SlowBodies(server, limit, interval);
  server.on("connection", () => queue.accept());
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    slowBodies.begin(request);
    if (queue.arrive() && !isProbe(request.url)) {
      onRefused?.();
      return refuse(response, overloaded);
    }
    if (request.rawHeaders.length > 2 * MAX_HEADERS) return refuse(response, tooManyHeaders);
    if (request.headers.host === undefined && request.httpVersion === "1.1") return refuse(response, noHost);
    return handler(request, response);
  };
  server.on("request", listener);
  // Whatever else is expected of us than to go on is not: the request is answered as any other.
  server.on("checkExpectation", listener);
  return server;
}

/** An answer made beforehand: to refuse has to be far cheaper than to answer. */
interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string;
  /** The same as the Open Inference Protocol words it. */
  readonly inferenceBody: string;
}

const overloaded = refusal(new PuntualError("overloaded", { seconds: RETRY_SECONDS }), {
  "retry-after": RETRY_SECONDS,
});
const tooManyHeaders = refusal(new PuntualError("headers-too-large", {}));
const noHost = refusal(new PuntualError("malformed-request", {}));

function refusal(error: PuntualError, headers: Readonly<Record<string, string | number>> = {}): Refusal {
  return {
    status: error.status,
    headers,
    body: JSON.stringify(toProblem(error)),
    inferenceBody: JSON.stringify({ error: error.message }),
  };
}

function refuse(response: ServerResponse, { status, headers, body, inferenceBody }: Refusal): void {
  const { url = "", headers: sent } = response.req;
  // Node.js reads what is left of a body and throws it away, unless the connection is closed.
  if (sent["transfer-encoding"] !== undefined || Number(sent["content-length"] ?? 0) > MAX_DRAINED) {
    closeAfter(response);
  }
  const [type, text] = isInferencePath(url)
    ? ["application/json", inferenceBody]
    : [PROBLEM_MEDIA_TYPE, body];
  const own = { "content-type": type, "content-length": Buffer.byteLength(text) };
  response.writeHead(status, { ...own, ...headers }).end(text);
}
