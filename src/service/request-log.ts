import { type FastifyReply, type FastifyRequest, LogController } from "fastify";

declare module "fastify" {
  interface FastifyRequest {
    /** What went wrong on our side: for the log, never for the client. */
    fault?: unknown;
  }
}

/** Logs one line a request, when its answer is out. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    logRequest(request, reply, error ?? request.fault);
  }
}

/** Writes the one line of a request, an error's where something went wrong on our side. */
export function logRequest(request: FastifyRequest, reply: FastifyReply, err?: unknown): void {
  const line = {
    requestId: request.id,
    method: request.method,
    url: request.url,
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime * 1000) / 1000,
  };
  if (err === undefined) request.server.log.info(line, "request");
  else request.server.log.error({ ...line, err }, "request");
}
