import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import { inflateBody } from "../http/content/inflate-body.ts";
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
  app.addContentTypeParser("*", ({ headers }, _, done) => {
    const type = headers["content-type"] ?? "(none)";
    const allowed = ["application/json", ...STREAM_TYPES].join(", ");
    done(new PuntualError("unsupported-media-type", { type, allowed }));
  });
}
