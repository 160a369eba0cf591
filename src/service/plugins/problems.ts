import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PuntualError } from "../../errors.ts";
import { canGoOn, discardBody } from "../http/lingering-close.ts";
import { PROBLEM_MEDIA_TYPE, toProblem } from "../http/problem.ts";
import { askAgainLater } from "../http/retry-after.ts";
import { schemaFault } from "../http/schema-fault.ts";
import { isInferencePath, sendInferenceError } from "../inference/inference-error.ts";
import { followMethods } from "./allowed-methods.ts";

/** Sends an error to the client. */
export type SendError = (reply: FastifyReply, error: PuntualError) => FastifyReply;

/** Sends a page to a browser whose address leads nowhere. Returns false, having sent nothing, to any other client. */
export type SendNotFoundPage = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

/**
 * Answers every error of the service as a problem of the catalogue.
 * @param sendPage by default no client gets a page
 */
export function answerProblems(app: FastifyInstance, sendPage?: SendNotFoundPage): void {
  answerErrors(app, sendProblem, sendPage);
}

/** Answers every error of the routes that are added from now on with one of the catalogue. */
export function answerErrors(app: FastifyInstance, send: SendError, sendPage?: SendNotFoundPage): void {
  const allowedMethods = followMethods(app);
  app.setErrorHandler<FastifyError | PuntualError>((error, request, reply) => {
    const known = knownError(error, request);
    if (known.status >= 500) request.fault = error;
    if (known.code === "overloaded" && canGoOn(request.raw)) {
      reply.removeHeader("connection"); // the framework closes the connection of every body that is not read
      discardBody(request.raw);
    }
    return send(reply, known);
  });
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split("?", 1)[0];
    const allowed = allowedMethods(path);
    // A wildcard route may itself have found nothing at the path.
    if (allowed.length === 0 || allowed.includes(request.method)) {
      if (await sendPage?.(request, reply)) return reply;
      return send(reply, new PuntualError("not-found", { path }));
    }
    reply.header("allow", allowed.join(", "));
    const details = { method: request.method, path, allowed: allowed.join(", ") };
    return send(reply, new PuntualError("method-not-allowed", details));
  });
}

/**
 * Answers an error that occurs before routing, such as a path that cannot be decoded; hooks do not run then.
 */
export function answerFrameworkError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const send = isInferencePath(request.url) ? sendInferenceError : sendProblem;
  send(reply, knownError(error, request));
}

function sendProblem(reply: FastifyReply, error: PuntualError): FastifyReply {
  return askAgainLater(reply, error)
    .code(error.status)
    .type(PROBLEM_MEDIA_TYPE)
    .serializer(JSON.stringify)
    .send(toProblem(error));
}

/**
 * Converts an error of Fastify to one of the catalogue; for a fault of the service, Fastify's own message
 * stays in the log.
 */
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
      if (isCompressed(request)) return compressedBody(request, error);
      return new PuntualError("malformed-json", { reason: "it cannot be parsed" }, { cause: error });
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new PuntualError("invalid-request", { reason: error.message }, { cause: error });
  }
  return new PuntualError("internal-error", { requestId: request.id }, { cause: error });
}

/** Whether the body is still compressed: after inflating it, the header is gone. */
function isCompressed({ headers }: FastifyRequest): boolean {
  return !["", "identity"].includes(headers["content-encoding"]?.trim().toLowerCase() ?? "");
}

function compressedBody({ headers }: FastifyRequest, cause: FastifyError): PuntualError {
  const encoding = String(headers["content-encoding"]);
  return new PuntualError("unsupported-encoding", { encoding, allowed: "identity" }, { cause });
}
