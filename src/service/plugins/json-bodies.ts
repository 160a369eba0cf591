import type { FastifyInstance } from "fastify";

/**
 * Parses JSON text. Undefined if it is invalid, or may hold a key that poisons prototypes: Fastify's search
 * for such keys takes longer than parsing.
 */
export function parsePlainJson(text: string): unknown {
  if (text.includes("__proto__") || text.includes("constructor") || text.includes("\\u")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Parses JSON bodies; leaves those that are not plain to Fastify's own parser. */
export function takeJson(app: FastifyInstance): void {
  const parseCarefully = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, text, done) => {
    const body = parsePlainJson(text);
    if (body === undefined) parseCarefully(request, text, done);
    else done(null, body);
  });
}
