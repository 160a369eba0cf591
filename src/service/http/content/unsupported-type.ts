import type { FastifyRequest } from "fastify";
import { PuntualError } from "../../../errors.ts";

/** The error of a body of another media type than those that a route takes. */
export function unsupportedType({ headers }: FastifyRequest, types: readonly string[]): PuntualError {
  const type = headers["content-type"] ?? "(none)";
  return new PuntualError("unsupported-media-type", { type, allowed: types.join(", ") });
}
