import type { Socket } from "node:net";
import { type FastifyReply, type FastifyRequest, LogController } from "fastify";
import type { Logger } from "pino";
import type { RequestMetrics } from "../metrics/request-metrics.ts";
import { secureAnswer } from "../plugins/security-headers.ts";
import { readTraceContext, type TraceContext } from "../telemetry/trace-context.ts";
import { logTime } from "./log-format.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** What went wrong on our side: for the log, never for the client. */
    fault?: unknown;
    /** Where the request stands in a trace of our own; absent, where its headers say. */
    trace?: TraceContext;
  }
}

/** What the log says of a request; those of Fastify are such. */
export interface LoggedRequest
  extends Pick<FastifyRequest, "id" | "method" | "url" | "ip" | "headers" | "socket" | "trace"> {
  readonly raw: { readonly httpVersion: string };
  readonly routeOptions: { readonly url?: string | undefined };
}

/** What the log says of an answer. */
export interface LoggedAnswer {
  readonly statusCode: number;
  /** From the headers of the request to the end of the answer, in milliseconds. */
  readonly elapsedTime: number;
  /** Bytes of the body; undefined where it was sent as a stream. */
  readonly size: string | undefined;
}

/** Where lines of the log go. */
export interface LogDestination {
  write(line: string): void;
}

/** What the log of requests is made with. */
export interface RequestLogOptions {
  /** Told of every request and every answer. */
  readonly metrics: RequestMetrics;
  readonly logger: Logger;
  /** The logger's, where lines may be written past it; see {@link plainLine}. */
  readonly destination?: LogDestination | undefined;
  /** The project in Google Cloud whose traces lines point to. */
  readonly project?: string | undefined;
}

/** Logs one line a request, when its answer is out, under the id that the client is told; and counts it. */
export class RequestLog extends LogController {
  readonly #metrics: RequestMetrics;
  readonly #logger: Logger;
  readonly #isLogged: boolean;
  readonly #destination: LogDestination | undefined;
  readonly #tracePrefix: string;

  constructor({ metrics, logger, destination, project }: RequestLogOptions) {
    super();
    this.#metrics = metrics;
    this.#logger = logger;
    this.#isLogged = logger.isLevelEnabled("info");
    this.#destination = destination;
    this.#tracePrefix = project === undefined ? "" : `projects/${project}/traces/`;
  }

  override incomingRequest(request: FastifyRequest, reply: FastifyReply): void {
    reply.header("x-request-id", request.id);
    secureAnswer(request.method, reply); // a hook for it would cost as much again
    this.received();
  }

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const length = reply.getHeader("content-length");
    const size = length === undefined ? undefined : String(length);
    this.answered(
      request,
      { statusCode: reply.statusCode, elapsedTime: reply.elapsedTime, size },
      error ?? request.fault,
    );
  }

  /** Counts a request that has come. */
  received(): void {
    this.#metrics.countReceived();
  }

  /**
   * Counts an answer that is out, and writes its line.
   * @param err what went wrong on our side
   */
  answered(request: LoggedRequest, answer: LoggedAnswer, err?: unknown): void {
    this.#metrics.countAnswered(request, answer);
    if (err !== undefined) {
      this.#logger.error({ ...requestFields(request, answer, this.#tracePrefix), err }, "request");
      return;
    }
    if (!this.#isLogged) return;
    const line = this.#destination && plainLine(request, answer, this.#tracePrefix);
    if (line === undefined) this.#logger.info(requestFields(request, answer, this.#tracePrefix), "request");
    else this.#destination?.write(line);
  }
}

/** What the line of a request says, in the shape that Cloud Logging reads. */
function requestFields(request: LoggedRequest, answer: LoggedAnswer, tracePrefix: string): object {
  return {
    requestId: request.id,
    httpRequest: {
      ...askedFields(request),
      status: answer.statusCode,
      responseSize: answer.size, // a 64-bit integer, which JSON has as a string
      latency: `${(microseconds(answer) / 1e6).toFixed(6)}s`, // as Protocol Buffers write a duration in JSON
    },
    ...traceFields(request, tracePrefix),
  };
}

/** What was asked, and by whom. */
function askedFields(request: LoggedRequest) {
  return {
    requestMethod: request.method,
    requestUrl: request.url,
    protocol: `HTTP/${request.raw.httpVersion}`,
    remoteIp: request.ip,
    userAgent: request.headers["user-agent"],
  };
}

function microseconds({ elapsedTime }: LoggedAnswer): number {
  return Math.round(elapsedTime * 1000);
}

function traceOf({ trace, headers }: LoggedRequest): TraceContext | undefined {
  return trace ?? (headers.traceparent === undefined ? undefined : readTraceContext(headers));
}

function traceFields(request: LoggedRequest, prefix: string): object {
  const trace = traceOf(request);
  if (trace === undefined) return {};
  return {
    "logging.googleapis.com/trace": prefix + trace.traceId,
    "logging.googleapis.com/spanId": trace.spanId,
    "logging.googleapis.com/trace_sampled": trace.sampled,
    tracestate: trace.state,
  };
}

/**
 * The line that pino writes of {@link requestFields}, in a third of its time: at tens of thousands of requests a second
 * that counts. What costs is joining pieces; so there are few, and the longest are those of the line before. Undefined
 * for a request that is not plain: that was answered with a stream, or took a second. A test holds the two together.
 * Request ids need no escapes: others are not taken over.
 */
function plainLine(request: LoggedRequest, answer: LoggedAnswer, tracePrefix: string): string | undefined {
  const { size, statusCode } = answer;
  const time = microseconds(answer);
  if (size === undefined || time >= 1e6) return undefined;
  const fraction = String(1e6 + time).slice(1);
  return `${startText()}${request.id}${askedText(request)}${statusCode},"responseSize":"${size}","latency":"0.${fraction}s"}${traceText(request, tracePrefix)},"message":"request"}\n`;
}

function traceText(request: LoggedRequest, prefix: string): string {
  const trace = traceOf(request);
  if (trace === undefined) return "";
  const { traceId, spanId, sampled, state } = trace;
  const stateText = state === undefined ? "" : `,"tracestate":${JSON.stringify(state)}`;
  return `,"logging.googleapis.com/trace":${JSON.stringify(prefix + traceId)},"logging.googleapis.com/spanId":"${spanId}","logging.googleapis.com/trace_sampled":${sampled}${stateText}`;
}

const start = { time: "", text: "" };

/** The text up to the request id: that of the line before, where it is of the same millisecond. */
function startText(): string {
  const time = logTime();
  if (time !== start.time) {
    start.time = time;
    start.text = JSON.stringify({ severity: "INFO", time, requestId: "" }).slice(0, -2);
  }
  return start.text;
}

/** What was asked on a connection, and the text of it. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly ip: string;
  readonly agent: string | undefined;
  readonly text: string;
}

/** What was asked last on each connection: mostly what is asked again. */
const lastAsked = new WeakMap<Socket, Asked>();

/** The text from behind the request id to the status. */
function askedText(request: LoggedRequest): string {
  const { method, url, ip, socket } = request;
  const agent = request.headers["user-agent"];
  const last = lastAsked.get(socket);
  if (last?.url === url && last.agent === agent && last.ip === ip && last.method === method) return last.text;
  const around = JSON.stringify({ requestId: "", httpRequest: { ...askedFields(request), status: 0 } });
  const text = around.slice('{"requestId":"'.length, -"0}}".length);
  lastAsked.set(socket, { method, url, ip, agent, text });
  return text;
}
