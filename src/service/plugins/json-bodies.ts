import type { FastifyInstance } from "fastify";

/**
 * The value of a text of JSON. Undefined where it is none, or may have a key that poisons prototypes: to search it for
 * such keys as Fastify does takes longer than to parse it.
 */
export function parsePlainJson(text: string): unknown {
  if (text.includes("__proto__") || text.includes("constructor") || text.includes("\\u")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads bodies of JSON; Fastify's own parser is left those that are not plain. */
export function takeJson(app: FastifyInstance): void {
  const parseCarefully = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, text, done) => {
    const body = parsePlainJson(text);
    if (body === undefined) parseCarefully(request, text, done);
    else done(null, body);
  });
}
