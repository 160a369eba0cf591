import type { FastifyInstance } from "fastify";

/**
 * Reads bodies of JSON. Fastify's own parser searches every body for keys that poison prototypes, which takes longer
 * than to parse a small one; it is left those that may have such a key, and those that cannot be parsed.
 */
export function takeJson(app: FastifyInstance): void {
  const parseCarefully = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, text, done) => {
    const mayPoison = text.includes("__proto__") || text.includes("constructor") || text.includes("\\u");
    let body: unknown;
    try {
      body = mayPoison ? undefined : JSON.parse(text);
    } catch {
      // told below what is wrong with it
    }
    if (body === undefined) parseCarefully(request, text, done);
    else done(null, body);
  });
}
