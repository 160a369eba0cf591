import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { VERSION } from "../../version.ts";

/** Has routes that are added from now on described; `app.swagger()` tells the description once the app is ready. */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
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
}
