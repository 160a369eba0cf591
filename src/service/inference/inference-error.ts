import type { FastifyReply } from "fastify";
import type { PuntualError } from "../../errors.ts";
import { askAgainLater } from "../http/retry-after.ts";

/** Whether a URL belongs to the Open Inference Protocol. */
export function isInferencePath(url: string): boolean {
  return /^\/v2(?:[/?]|$)/.test(url);
}

/** Sends an error in the form of the Open Inference Protocol: its message alone. */
export function sendInferenceError(reply: FastifyReply, error: PuntualError): FastifyReply {
  const body = { error: error.message };
  return askAgainLater(reply, error)
    .code(error.status)
    .type("application/json")
    .serializer(JSON.stringify)
    .send(body);
}
