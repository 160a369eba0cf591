import type { FastifyReply } from "fastify";
import type { PuntualError } from "../../errors.ts";

/** Whether a URL is one of the Open Inference Protocol's. */
export function isInferencePath(url: string): boolean {
  return /^\/v2(?:[/?]|$)/.test(url);
}

/** Answers an error as the Open Inference Protocol words it: its message alone. */
export function sendInferenceError(reply: FastifyReply, { status, message }: PuntualError): FastifyReply {
  return reply.code(status).type("application/json").serializer(JSON.stringify).send({ error: message });
}
