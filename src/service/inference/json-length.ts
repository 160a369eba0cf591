import type { FastifyRequest } from "fastify";
import { quote, tensorFault } from "./tensor-fault.ts";

/** The header with the number of bytes of a body that are JSON, where binary data of tensors follows. */
export const JSON_LENGTH_HEADER = "inference-header-content-length";

/**
 * Returns the number of bytes of a body that are JSON: all of them without the header.
 * @throws PuntualError `invalid-request` for a header that is no number, or over the length of the body
 */
export function jsonLengthOf({ headers }: FastifyRequest, bodyLength: number): number {
  const header = headers[JSON_LENGTH_HEADER];
  if (header === undefined) return bodyLength;
  const length = /^\d+$/.test(String(header)) ? Number(header) : Number.NaN;
  if (length <= bodyLength) return length;
  throw tensorFault(
    `the header Inference-Header-Content-Length is ${quote(String(header))}; allowed: the length of the JSON in bytes, ` +
      `at most that of the body, ${bodyLength}`,
  );
}
