import type { FastifyInstance } from "fastify";
import { inflateBody } from "../http/content/inflate-body.ts";
import { unsupportedType } from "../http/content/unsupported-type.ts";
import { jsonParser } from "../plugins/json-bodies.ts";
import { jsonLengthOf } from "./json-length.ts";

/** The media types of JSON that binary data may follow: clients of Triton name JSON alone as bytes too. */
export const TENSOR_TYPES = ["application/json", "application/octet-stream"];

/**
 * Makes the routes of an app, which has to be their own, accept JSON with or without binary data after it, also with gzip
 * and without a content type.
 */
export function takeTensors(app: FastifyInstance): void {
  const parse = jsonParser(app, jsonLengthOf);
  app.addHook("preParsing", inflateBody);
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser(TENSOR_TYPES, parse);
  app.addContentTypeParser("*", (request, payload, done) => {
    if (request.headers["content-type"] === undefined) parse(request, payload, done);
    else done(unsupportedType(request, TENSOR_TYPES));
  });
}
