import { METHODS } from "node:http";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PuntualError } from "../../errors.ts";
import { PROBLEM_MEDIA_TYPE, toProblem } from "../problem.ts";
import { logRequest } from "../request-log.ts";
import { schemaFault } from "../schema-fault.ts";

/** Answers every error of the service, whoever raised it, as a problem of the catalogue. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | PuntualError>((error, request, reply) => {
    const known = knownError(error, request);
    if (known.status >= 500) request.fault = error;
    return sendProblem(reply, known);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?", 1)[0];
    const allowed = METHODS.filter((method) => app.hasRoute({ method, url: path }));
    if (allowed.length === 0) return sendProblem(reply, new PuntualError("not-found", { path }));
    reply.header("allow", allowed.join(", "));
    const details = { method: request.method, path, allowed: allowed.join(", ") };
    return sendProblem(reply, new PuntualError("method-not-allowed", details));
  });
}

/** Answers what fails before there is a route, such as a path that cannot be decoded; no hook runs there. */
export function answerFrameworkError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  reply.header("x-request-id", request.id);
  sendProblem(reply, knownError(error, request));
  logRequest(request, reply);
}

function sendProblem(reply: FastifyReply, error: PuntualError): FastifyReply {
  return reply.code(error.status).type(PROBLEM_MEDIA_TYPE).serializer(JSON.stringify).send(toProblem(error));
}

/** The catalogue's error for one of Fastify's, whose own messages stay in the log where the fault is ours. */
function knownError(error: FastifyError | PuntualError, request: FastifyRequest): PuntualError {
  if (error instanceof PuntualError && error.status !== 500) return error;
  if (error instanceof PuntualError) {
    return new PuntualError("internal-error", { requestId: request.id }, { cause: error });
  }
  if (error.validation !== undefined) return schemaFault(error.validation);
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return new PuntualError("body-too-large", { limit: request.routeOptions.bodyLimit }, { cause: error });
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE": {
      const type = request.headers["content-type"] ?? "(none)";
      return new PuntualError(
        "unsupported-media-type",
        { type, allowed: "application/json" },
        { cause: error },
      );
    }
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return new PuntualError("malformed-json", { reason: "it is empty" }, { cause: error });
    case "FST_ERR_CTP_INVALID_JSON_BODY":
      return new PuntualError("malformed-json", { reason: "it cannot be parsed" }, { cause: error });
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new PuntualError("invalid-request", { reason: error.message }, { cause: error });
  }
  return new PuntualError("internal-error", { requestId: request.id }, { cause: error });
}
