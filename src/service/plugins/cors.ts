import type { FastifyInstance } from "fastify";
import { JSON_LENGTH_HEADER } from "../inference/json-length.ts";

/** Response headers that pages of other origins may read, in addition to the standard ones. */
const EXPOSED = [
  "x-request-id",
  "ratelimit-limit",
  "ratelimit-remaining",
  "ratelimit-reset",
  "retry-after",
  "puntual-summary",
  JSON_LENGTH_HEADER,
];

/**
 * Allows pages of other origins to send requests.
 * @param origins separated by commas, or * for any
 */
export async function allowOrigins(app: FastifyInstance, origins: string): Promise<void> {
  const { default: cors } = await import("@fastify/cors");
  const listed = origins
    .split(",")
    .map((origin) => origin.trim())
    .filter((origin) => origin !== "");
  await app.register(cors, {
    origin: listed.includes("*") ? "*" : listed,
    methods: ["GET", "HEAD", "POST"],
    exposedHeaders: EXPOSED,
    maxAge: 3_600,
    strictPreflight: false,
  });
}
