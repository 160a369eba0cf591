import { type ErrorCode, errorCatalogue, type FieldError, type PuntualError } from "../../errors.ts";

/** An error in the form of RFC 9457, with the code of the catalogue and the invalid fields. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode;
  readonly errors?: readonly FieldError[];
}

/** The media type of a problem. */
export const PROBLEM_MEDIA_TYPE = "application/problem+json";

/**
 * Converts an error to a problem. A fault of the service has to be an `internal-error` by then: its details
 * belong in the log.
 */
export function toProblem({ code, title, status, message, fields }: PuntualError): Problem {
  return {
    type: `urn:puntual:error:${code}`,
    title,
    status,
    detail: message,
    code,
    ...(fields.length > 0 && { errors: fields }),
  };
}

/** The JSON schema of a problem. */
export const problemSchema = {
  $id: "Problem",
  type: "object",
  description: "An error in the form of RFC 9457.",
  required: ["type", "title", "status", "detail", "code"],
  properties: {
    type: { type: "string", description: "urn:puntual:error: and the code" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    code: { type: "string", enum: Object.keys(errorCatalogue) },
    errors: {
      type: "array",
      description: "the invalid fields",
      items: {
        type: "object",
        required: ["pointer", "allowed"],
        properties: {
          pointer: { type: "string", description: "JSON pointer (RFC 6901) of the field in the body" },
          value: {
            description: "the value that was sent, shortened if it is long; absent if the field is missing",
          },
          allowed: {
            type: "string",
            description:
              "the allowed values; in a list, after ten problems of a kind: as in the first problems of this kind in this answer",
          },
        },
      },
    },
  },
} as const;

/** The responses of a route with the given error codes, for its schema. */
export function problemResponses(...codes: readonly ErrorCode[]): Record<number, object> {
  const byStatus = Map.groupBy(codes, (code) => errorCatalogue[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: group.map((code) => `\`${code}\`: ${errorCatalogue[code].title}`).join("; "),
        content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: "Problem#" } } },
      },
    ]),
  );
}
