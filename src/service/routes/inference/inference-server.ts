import type { FastifyInstance } from "fastify";
import { VERSION } from "../../../version.ts";
import { inferenceErrors } from "../../inference/inference-schemas.ts";

const response = {
  200: {
    description: "The server's name, version and extensions.",
    type: "object",
    required: ["name", "version", "extensions"],
    properties: {
      name: { type: "string" },
      version: { type: "string" },
      extensions: {
        type: "array",
        items: { type: "string" },
        description: "of the protocol: `binary_tensor_data`",
      },
    },
  },
  ...inferenceErrors("rate-limited", "overloaded"),
};

/** `GET /v2`, and `/v2/` as in the specification's own OpenAPI document. */
export function inferenceServerRoute(app: FastifyInstance): void {
  const schema = {
    tags: ["inference"],
    operationId: "getInferenceServer",
    summary: "Get the name and version of the server",
    response,
  };
  const server = () => ({ name: "puntual", version: VERSION, extensions: ["binary_tensor_data"] });
  app.get("/", { schema, prefixTrailingSlash: "no-slash" }, server);
  app.get("/", { schema: { hide: true }, prefixTrailingSlash: "slash" }, server);
}
