import { readFileSync } from "node:fs";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { answerProblems } from "./problems.ts";

/** The description of the routes as it is committed; a test holds it to what the routes say of themselves. */
const DOCUMENT = new URL("../../../docs/openapi.json", import.meta.url);

/**
 * Answers the description of the routes at `/openapi.json`, and a page to browse it at `/docs`. What makes the page is
 * loaded when somebody first asks for it: no start waits for it.
 */
export function browseRoutes(app: FastifyInstance): void {
  const hidden = { schema: { hide: true } };
  app.get("/openapi.json", hidden, (_, reply) => reply.type("application/json").send(readFileSync(DOCUMENT)));
  let pages: Promise<FastifyInstance> | undefined;
  const forward = async ({ url }: FastifyRequest, reply: FastifyReply) => {
    pages ??= buildPages();
    const { statusCode, headers, rawPayload } = await (await pages).inject(url);
    return reply.code(statusCode).headers(headers).send(rawPayload);
  };
  app.get("/docs", hidden, forward);
  app.get("/docs/*", hidden, forward);
}

/** A service of the pages alone. */
async function buildPages(): Promise<FastifyInstance> {
  const { default: swagger } = await import("@fastify/swagger");
  const { default: swaggerUi } = await import("@fastify/swagger-ui");
  const pages: FastifyInstance = Fastify();
  answerProblems(pages);
  const document = JSON.parse(readFileSync(DOCUMENT, "utf8"));
  await pages.register(swagger, { mode: "static", specification: { document } });
  await pages.register(swaggerUi, { routePrefix: "/docs", uiConfig: { tryItOutEnabled: true } });
  return pages;
}
