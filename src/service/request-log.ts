import { type FastifyReply, type FastifyRequest, LogController } from "fastify";

/** Logs one line a request, when its answer is out. */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const line = {
      requestId: request.id,
      method: request.method,
      url: request.url,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 1000) / 1000,
    };
    if (error) request.server.log.error({ ...line, err: error }, "request");
    else request.server.log.info(line, "request");
  }
}
