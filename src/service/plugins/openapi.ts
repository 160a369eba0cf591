import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { VERSION } from "../../version.ts";
import { describeGuards, securitySchemes } from "./guarded-answers.ts";

/**
 * Collects the description of routes that are added from now on; `app.swagger()` returns it once the app is
 * ready.
 */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    transform: describeGuards,
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Puntual",
        version: VERSION,
        description:
          "Forecasts flight delays, and says how far it can be trusted. Every error is an RFC 9457 problem, under " +
          "/v2 one of the Open Inference Protocol.",
        license: { name: "MIT", identifier: "MIT" },
      },
      components: { securitySchemes },
      tags: [
        { name: "forecasts", description: "will a flight leave late?" },
        { name: "outcomes", description: "what became of flights, and what is known of them" },
        { name: "models", description: "which models are served, and how good they are" },
        { name: "operation", description: "how the service is" },
        { name: "inference", description: "the models through the Open Inference Protocol" },
      ],
    },
    refResolver: { buildLocalReference: (json, _, __, index) => String(json.$id ?? `schema-${index}`) },
  });
}
