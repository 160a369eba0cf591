import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { type FastifyReply, type FastifyRequest, LogController } from "fastify";
import type { Logger } from "pino";
import { type ErrorCode, PuntualError } from "../../errors.ts";
import type { RequestMetrics } from "../metrics/request-metrics.ts";
import type { AbandonReason } from "../metrics/service-metrics.ts";
import { secureAnswer } from "../plugins/security-headers.ts";
import { readTraceContext, type TraceContext } from "../telemetry/trace-context.ts";
import { logTime } from "./log-format.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** A fault of the service: for the log, never for the client. */
    fault?: unknown;
    /** The position of the request in a trace of our own; absent, the request's headers give it. */
    trace?: TraceContext;
    /** The stream that was answered. */
    stream?: LoggedStream;
  }
}

declare module "node:http" {
  interface ServerResponse {
    /** The framework's side of an answer. */
    reply?: FastifyReply;
  }
}

/** The result of a stream of flights. */
export interface LoggedStream {
  readonly tally: { readonly flights: number; readonly failed: number };
  /** The error that ended it early; undefined without one. */
  readonly failure: { readonly code: string } | undefined;
}

/** The fields of a request that are logged; a request of Fastify has them. */
export interface LoggedRequest
  extends Pick<FastifyRequest, "id" | "method" | "url" | "ip" | "headers" | "socket" | "trace" | "stream"> {
  readonly raw: { readonly httpVersion: string };
  readonly routeOptions: { readonly url?: string | undefined };
}

/** The fields of an answer that are logged. */
export interface LoggedAnswer {
  readonly statusCode: number;
  /** From the headers of the request to the end of the answer, in milliseconds. */
  readonly elapsedTime: number;
  /** Bytes of the body; undefined if it was sent as a stream. */
  readonly size: string | undefined;
  /** Whether the connection was closed before the whole answer was sent. */
  readonly isCut?: boolean;
}

/** The severities of lines that report a fault. */
export type CountedSeverity = "WARNING" | "ERROR" | "CRITICAL";

/** A destination of log lines. */
export interface LogDestination {
  write(line: string): void;
  /** The number of lines that report a fault. */
  readonly lines?: Readonly<Record<CountedSeverity, number>>;
  /** The number of lines that could not be written. */
  readonly linesLost?: number;
}

/** The options of a {@link RequestLog}. */
export interface RequestLogOptions {
  /** Counts every request and every answer. */
  readonly metrics: RequestMetrics;
  readonly logger: Logger;
  /** The logger's destination if lines may be written to it directly; see {@link plainLine}. */
  readonly destination?: LogDestination | undefined;
  /** The Google Cloud project of the traces that lines refer to. */
  readonly project?: string | undefined;
}

/** Logs one line for each request after its answer, with the id that the client received, and counts it. */
export class RequestLog extends LogController {
  readonly #metrics: RequestMetrics;
  readonly #logger: Logger;
  readonly #isLogged: boolean;
  readonly #destination: LogDestination | undefined;
  readonly #tracePrefix: string;
  /** The answers that failed while they were sent, and are in the log. */
  readonly #failed = new WeakSet<ServerResponse>();

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
    reply.raw.reply = reply;
    secureAnswer(request.method, reply); // a hook for it would cost as much again
    this.received();
  }

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    if (error) this.#failed.add(reply.raw);
    this.answered(request, answerOf(reply), error ?? request.fault);
  }

  /** Logs an answer that failed while it was sent; one whose client has gone is {@link abandoned}. */
  override streamError(error: NodeJS.ErrnoException, request: FastifyRequest, reply: FastifyReply): void {
    if (error.code === "ERR_STREAM_PREMATURE_CLOSE") return;
    this.#failed.add(reply.raw);
    this.answered(request, { ...answerOf(reply), isCut: true }, error);
  }

  /** Whether an answer failed while it was sent, which is in the log. */
  hasFailed(response: ServerResponse): boolean {
    return this.#failed.has(response);
  }

  /**
   * Logs a request whose connection was closed before its answer was sent; the framework does not complete it.
   * @param isBegun whether the client may have received a part of the answer
   * @param reason by which such requests are counted
   */
  abandoned({ req, reply, statusCode }: ServerResponse, isBegun: boolean, reason: AbandonReason): void {
    const level = reason === "time_over" || reason === "shutting_down" ? "warn" : "info"; // else the client has left
    const status = isBegun ? statusCode : undefined;
    if (reply === undefined) {
      const { method = "", url = "", headers, socket } = req;
      const asked = askedFields({ method, url, ip: socket.remoteAddress ?? "", headers, raw: req });
      this.#logger[level]({ httpRequest: { ...asked, status }, cut: true, reason }, "request");
      return;
    }
    const answer = { ...answerOf(reply), isCut: true };
    if (isBegun) this.#metrics.countAnswered(reply.request, answer);
    const fields = requestFields(reply.request, answer, this.#tracePrefix);
    const httpRequest = { ...fields.httpRequest, status, responseSize: undefined };
    this.#logger[level]({ ...fields, httpRequest, reason }, "request");
  }

  /** Counts a request that has arrived. */
  received(): void {
    this.#metrics.countReceived();
  }

  /**
   * Counts an answer that has been sent, and logs its line.
   * @param err a fault of the service
   */
  answered(request: LoggedRequest, answer: LoggedAnswer, err?: unknown): void {
    this.#metrics.countAnswered(request, answer);
    if (err !== undefined) {
      const fields = requestFields(request, answer, this.#tracePrefix);
      if (isRefusal(err)) this.#logger.warn({ ...fields, code: err.code }, "request");
      else this.#logger.error({ ...fields, err }, "request");
      return;
    }
    if (!this.#isLogged) return;
    const line = this.#destination && plainLine(request, answer, this.#tracePrefix);
    if (line === undefined) this.#logger.info(requestFields(request, answer, this.#tracePrefix), "request");
    else this.#destination?.write(line);
  }
}

/** The codes of answers that protect the service or end it: no fault of its own, and its cause is in no stack. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set(["overloaded", "took-too-long", "shutting-down"]);

function isRefusal(error: unknown): error is PuntualError {
  return error instanceof PuntualError && REFUSALS.has(error.code);
}

function answerOf(reply: FastifyReply): LoggedAnswer {
  const length = reply.getHeader("content-length");
  const size = length === undefined ? undefined : String(length);
  return { statusCode: reply.statusCode, elapsedTime: reply.elapsedTime, size };
}

/** The fields of the line of a request, in the format of Cloud Logging. */
function requestFields(request: LoggedRequest, answer: LoggedAnswer, tracePrefix: string) {
  return {
    requestId: request.id,
    httpRequest: {
      ...askedFields(request),
      status: answer.statusCode,
      responseSize: answer.size, // a 64-bit integer, which JSON has as a string
      latency: `${(microseconds(answer) / 1e6).toFixed(6)}s`, // as Protocol Buffers write a duration in JSON
    },
    ...streamFields(request, answer),
    ...traceFields(request, tracePrefix),
  };
}

/** Fields that only the answers to streams and those that were cut have. */
function streamFields({ stream }: LoggedRequest, { isCut }: LoggedAnswer): object {
  return {
    stream: stream && {
      ...stream.tally,
      complete: stream.failure === undefined && !isCut,
      code: stream.failure?.code,
    },
    cut: isCut,
  };
}

/** The fields that describe the request and the client. */
function askedFields(request: Pick<LoggedRequest, "method" | "url" | "ip" | "headers" | "raw">) {
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
 * Writes the line that pino writes of {@link requestFields}, in a third of its time, which matters at tens of
 * thousands of requests a second. Concatenation is the cost, so there are few pieces, and the longest are
 * reused from the line before. Undefined for a stream, a cut answer and a request that took a second. A
 * test compares both. Request ids need no escapes: only safe ones are accepted.
 */
function plainLine(request: LoggedRequest, answer: LoggedAnswer, tracePrefix: string): string | undefined {
  const { size, statusCode } = answer;
  const time = microseconds(answer);
  if (size === undefined || time >= 1e6 || answer.isCut || request.stream !== undefined) return undefined;
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

/** The text up to the request id; that of the line before if the millisecond is the same. */
function startText(): string {
  const time = logTime();
  if (time !== start.time) {
    start.time = time;
    start.text = JSON.stringify({ severity: "INFO", time, requestId: "" }).slice(0, -2);
  }
  return start.text;
}

/** The last request on a connection, and its text in the log. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly ip: string;
  readonly agent: string | undefined;
  readonly text: string;
}

/** The last request of each connection: usually the next one is alike. */
const lastAsked = new WeakMap<Socket, Asked>();

/** The text between the request id and the status. */
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
