import type { RouteOptions } from "fastify";
import { type ErrorCode, errorCatalogue } from "../../errors.ts";
import { isProbe } from "../http/probes.ts";
import { problemResponses } from "../http/problem.ts";
import { isInferencePath } from "../inference/inference-error.ts";
import { inferenceErrors } from "../inference/inference-schemas.ts";

const description =
  "An API key of the scope that the route names. Without a key file, routes of scope forecast are open and all others " +
  'are closed. With one, each route needs a key, unless the file has `"open": ["forecast"]`: then the routes of this ' +
  "scope need none. No other scope may be open, and by default none is.";

/** The ways to send a key, in the form of OpenAPI. */
export const securitySchemes = {
  bearer: { type: "http", scheme: "bearer", description },
  apiKey: { type: "apiKey", in: "header", name: "x-api-key", description },
} as const;

interface Described {
  readonly description?: string;
  readonly response?: Readonly<Record<string, { readonly description?: string }>>;
}

/**
 * Adds to the description of a route the errors that may occur before its handler: a missing key, too many
 * requests, a head or a body that does not arrive or cannot be read, and internal errors. Routes need not declare them.
 * Adds the key that a request needs, too.
 */
export function describeGuards<Schema extends object>({
  schema,
  url,
  route,
}: {
  schema: Schema;
  url: string;
  route: RouteOptions;
}): { schema: Schema; url: string } {
  const scope = route.config?.scope;
  const codes: ErrorCode[] = [
    ...(scope === undefined ? [] : (["unauthenticated", "forbidden"] as const)),
    ...(route.method === "POST" || route.method === "PUT"
      ? (["request-timeout", "unsupported-encoding"] as const)
      : []),
    ...(isProbe(url) ? [] : (["rate-limited", "overloaded"] as const)),
    "headers-too-large",
    "internal-error",
  ];
  const answers: (code: ErrorCode) => Record<number, object> = isInferencePath(url)
    ? inferenceErrors
    : problemResponses;
  const response = { ...(schema as Described)?.response };
  for (const code of codes) {
    const { status } = errorCatalogue[code];
    const described = response[status];
    const added = answers(code)[status] as { description: string };
    if (described === undefined) response[status] = added;
    else if (!described.description?.includes(added.description)) {
      response[status] = { ...described, description: `${described.description}; ${added.description}` };
    }
  }
  const security = scope === undefined ? [] : [{ bearer: [] }, { apiKey: [] }];
  const key = scope === undefined ? "Needs no API key." : `Needs an API key of scope ${scope}.`;
  const description = [(schema as Described)?.description, key].filter(Boolean).join(" ");
  return { schema: { ...schema, description, response, security }, url };
}
