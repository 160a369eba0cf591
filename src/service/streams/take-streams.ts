import type { FastifyInstance } from "fastify";
import type { PuntualError } from "../../errors.ts";
import { inflateBody } from "../http/content/inflate-body.ts";
import { unsupportedType } from "../http/content/unsupported-type.ts";
import { FlightStream, STREAM_TYPES } from "./flight-stream.ts";

/**
 * Makes the routes of an app, which has to be their own, accept bodies as streams besides JSON, and both with
 * gzip.
 */
export function takeStreams(app: FastifyInstance): void {
  app.addHook("preParsing", inflateBody);
  app.addContentTypeParser([...STREAM_TYPES], ({ headers }, payload, done) => {
    try {
      done(null, new FlightStream(headers["content-type"] ?? "", payload));
    } catch (error) {
      done(error as PuntualError);
    }
  });
  app.addContentTypeParser("*", (request, _, done) => {
    done(unsupportedType(request, ["application/json", ...STREAM_TYPES]));
  });
}
