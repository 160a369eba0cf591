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
          "Forecasts flight delays, with their probability and reasons. Every error is an RFC 9457 problem; under /v2 it " +
          "has the form of the Open Inference Protocol.",
        contact: { name: "The maintainers of Puntual" },
        license: { name: "MIT", identifier: "MIT" },
      },
      servers: [{ url: "/", description: "the service that this document comes from" }],
      components: { securitySchemes },
      tags: [
        { name: "forecasts", description: "forecasts of delays" },
        { name: "outcomes", description: "reports of actual departures, and the history made of them" },
        { name: "models", description: "the models in service, with their metrics" },
        { name: "operation", description: "health, metrics and status" },
        { name: "inference", description: "the models through the Open Inference Protocol" },
      ],
    },
    refResolver: { buildLocalReference: (json, _, __, index) => String(json.$id ?? `schema-${index}`) },
  });
}
