import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Socket } from "node:net";
import type { Config } from "../../config.ts";
import { PuntualError } from "../../errors.ts";
import { canGoOn, lingeringClose } from "../http/lingering-close.ts";
import { closeAfter } from "../http/node-internals.ts";
import { isProbe } from "../http/probes.ts";
import { PROBLEM_MEDIA_TYPE, toProblem } from "../http/problem.ts";
import { isInferencePath } from "../inference/inference-error.ts";
import { turns } from "../workload/turns.ts";
import type { ConnectionFaults } from "./connection-faults.ts";
import { connectionsForFiles } from "./open-files.ts";
import { RequestQueue } from "./request-queue.ts";
import { SlowBodies } from "./slow-bodies.ts";

/** The largest number of headers; Node.js would silently drop the headers over its own limit. */
const MAX_HEADERS = 100;

/** The largest size of all headers of a request, in bytes. */
const MAX_HEADER_SIZE = 1 << 14;

/** The longest and the shortest interval between two checks for slow clients, in milliseconds. */
const [LONGEST_INTERVAL, SHORTEST_INTERVAL] = [5_000, 100];

/** The value of `retry-after`, in seconds. */
const RETRY_SECONDS = 1;

/** The limits of a server, and a callback for refused requests. */
export interface ServerLimits {
  readonly config: Config;
  /** Called for each request that is refused because of load. */
  readonly onRefused?: () => void;
  /** Records the faults of connections. */
  readonly faults?: ConnectionFaults;
}

/**
 * Creates a server that refuses a request that has waited too long, before any other work is done for it, and
 * disconnects clients that take too long to send a request or to read an answer.
 */
export function limitedServer(handler: RequestListener, { config, onRefused, faults }: ServerLimits): Server {
  const limit = config.PUNTUAL_REQUEST_SECONDS * 1000;
  const interval = Math.max(SHORTEST_INTERVAL, Math.min(LONGEST_INTERVAL, limit / 4));
  const server = createServer({
    headersTimeout: limit,
    requestTimeout: 0, // of SlowBodies instead
    connectionsCheckingInterval: interval,
    keepAliveTimeout: config.PUNTUAL_KEEP_ALIVE_SECONDS * 1000,
    maxHeaderSize: MAX_HEADER_SIZE,
    requireHostHeader: false, // answered below, as a problem
  });
  server.maxHeadersCount = 0;
  server.maxConnections = Math.min(config.PUNTUAL_MAX_CONNECTIONS, connectionsForFiles());
  // Disconnects inactive clients, such as one that does not read its answer.
  server.setTimeout(2 * limit);

  const queue = new RequestQueue(config.PUNTUAL_MAX_WAIT_MS);
  const slowBodies = new SlowBodies(server, limit, interval);
  const linger = lingeringClose(limit);
  server.on("connection", (socket: Socket) => {
    queue.accept();
    turns.arrive();
    linger(socket);
    if (faults === undefined) return;
    void socket.remoteAddress; // unknown once the connection is closed, unless it was read before
    socket.once("close", () => faults.closed(socket));
  });
  server.on("drop", (dropped) => {
    const isOfFiles = server.maxConnections < config.PUNTUAL_MAX_CONNECTIONS;
    const reason = isOfFiles ? "too_many_files" : "too_many_connections";
    faults?.refused(reason, server.maxConnections, dropped?.remoteAddress);
  });
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    slowBodies.begin(request);
    turns.arrive();
    if (queue.arrive() && !isProbe(request.url)) {
      onRefused?.();
      return refuse(response, overloaded);
    }
    if (request.rawHeaders.length > 2 * MAX_HEADERS) {
      faults?.malformed("too many headers", request.socket);
      return refuse(response, tooManyHeaders);
    }
    if (request.headers.host === undefined && request.httpVersion === "1.1") {
      faults?.malformed("no host header", request.socket);
      return refuse(response, noHost);
    }
    return handler(request, response);
  };
  server.on("request", listener);
  // An expectation other than 100-continue is ignored: the request is answered like any other.
  server.on("checkExpectation", listener);
  return server;
}

/** A prepared answer: refusing has to be far cheaper than answering. */
interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string;
  /** The same in the form of the Open Inference Protocol. */
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
  const { url = "" } = response.req;
  if (!canGoOn(response.req)) closeAfter(response);
  const [type, text] = isInferencePath(url)
    ? ["application/json", inferenceBody]
    : [PROBLEM_MEDIA_TYPE, body];
  const own = { "content-type": type, "content-length": Buffer.byteLength(text) };
  response.writeHead(status, { ...own, ...headers }).end(text);
}
