import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { VERSION } from "../../version.ts";
import { problemSchema } from "../problem.ts";

/** Describes the routes at `/openapi.json`, to be browsed at `/docs`. Goes before the routes. */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
  app.addSchema(problemSchema);
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Puntual",
        version: VERSION,
        description:
          "Forecasts flight delays, and says how far it can be trusted. Every error is an RFC 9457 problem.",
        license: { name: "MIT", identifier: "MIT" },
      },
      tags: [
        { name: "forecasts", description: "will a flight leave late?" },
        { name: "operation", description: "how the service is" },
      ],
    },
    refResolver: { buildLocalReference: (json, _, __, index) => String(json.$id ?? `schema-${index}`) },
  });
  await app.register(swaggerUi, { routePrefix: "/docs", uiConfig: { tryItOutEnabled: true } });
  app.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());
}
