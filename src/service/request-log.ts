import { type FastifyReply, type FastifyRequest, LogController } from "fastify";

declare module "fastify" {
  interface FastifyRequest {
    /** What went wrong on our side: for the log, never for the client. */
    fault?: unknown;
  }
}

/** Where lines of the log go. */
export interface LogDestination {
  write(line: string): void;
}

/** Logs one line a request, when its answer is out, under the id that the client is told. */
export class RequestLog extends LogController {
  readonly #destination: LogDestination | undefined;

  /** @param destination the logger's, where lines may be written past it; see {@link requestLine} */
  constructor(destination?: LogDestination) {
    super();
    this.#destination = destination;
  }

  override incomingRequest(request: FastifyRequest, reply: FastifyReply): void {
    reply.header("x-request-id", request.id);
  }

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const err = error ?? request.fault;
    if (err !== undefined || this.#destination === undefined) logRequest(request, reply, err);
    else this.#destination.write(requestLine(request, reply));
  }
}

/** Writes the one line of a request, an error's where something went wrong on our side. */
export function logRequest(request: FastifyRequest, reply: FastifyReply, err?: unknown): void {
  const line = {
    requestId: request.id,
    method: request.method,
    url: request.url,
    status: reply.statusCode,
    milliseconds: milliseconds(reply),
  };
  if (err === undefined) request.server.log.info(line, "request");
  else request.server.log.error({ ...line, err }, "request");
}

/**
 * The line that pino writes for `logRequest(request, reply)`, in a third of its time: at tens of thousands of requests
 * a second the line is a tenth of what one costs. A test holds the two together. Request ids and methods need no
 * escapes: other ids are not taken over, other methods not read.
 */
function requestLine(request: FastifyRequest, reply: FastifyReply): string {
  const url = JSON.stringify(request.url);
  return `{"level":30,"time":${Date.now()},"requestId":"${request.id}","method":"${request.method}","url":${url},"status":${reply.statusCode},"milliseconds":${milliseconds(reply)},"msg":"request"}\n`;
}

function milliseconds(reply: FastifyReply): number {
  return Math.round(reply.elapsedTime * 1000) / 1000;
}
