import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import { MIMEType } from "node:util";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { PuntualError } from "../../errors.ts";
import { withExactIds } from "../http/exact-ids.ts";
import type { Admission, AdmittedBody } from "../workload/admission.ts";
import { type BodyStream, readBody } from "../workload/read-body.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The memory that the body holds, with what is made from it; undefined for a small one. */
    admitted: AdmittedBody | undefined;
    /** The bytes after the JSON of a body that has both; undefined for one that is JSON only. */
    binaryBody: Buffer | undefined;
  }
}

/** The character that replaces bytes which are not in the encoding of a text. */
const REPLACEMENT = "\ufffd";

/**
 * Parses JSON text. Undefined if it is invalid, or may hold bytes in another encoding or a key that poisons prototypes:
 * Fastify's search for such keys takes longer than parsing.
 */
export function parsePlainJson(text: string): unknown {
  if (text.includes("__proto__") || text.includes("constructor") || text.includes("\\u")) return undefined;
  if (text.includes(REPLACEMENT)) return undefined;
  try {
    return withExactIds(JSON.parse(text), text);
  } catch {
    return undefined;
  }
}

/**
 * Parses JSON bodies; leaves those that are not plain to Fastify's own parser. A route that needs no body takes an empty
 * one of any type too: many clients send a content type with every request.
 * @param admission of the bodies, as memory allows
 * @param onRefused called for each body for which there is no memory in time
 */
export function takeJson(app: FastifyInstance, admission: Admission, onRefused: () => void): void {
  app.decorateRequest("admitted", undefined);
  app.decorateRequest("binaryBody", undefined);
  app.addHook("onRequest", (request, reply, done) => {
    const { headers } = request.raw;
    const isOpen = headers["transfer-encoding"] !== undefined || headers["content-encoding"] !== undefined;
    const length = isOpen ? undefined : Number(headers["content-length"] ?? 0);
    if (length === 0 && headers["content-type"] !== undefined && !needsBody(request))
      delete headers["content-type"];
    request.admitted = admission.enter(length, reply.raw, onRefused);
    done();
  });
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", jsonParser(app));
}

/** Returns the number of bytes of a body that are JSON; those after them become the `binaryBody` of the request. */
export type JsonLength = (request: FastifyRequest, bodyLength: number) => number;

/**
 * Makes a parser of JSON bodies.
 * @param jsonLength by default a body is JSON only
 */
export function jsonParser(app: FastifyInstance, jsonLength?: JsonLength): BodyParser {
  const parseCarefully = app.getDefaultJsonParser("error", "error");
  const parse = (request: FastifyRequest, bytes: Buffer, done: ParseDone) => {
    if (bytes.length === 0 && !needsBody(request)) return done(null, undefined);
    try {
      const text = bytes.toString();
      const body = parsePlainJson(text);
      if (body !== undefined) return done(null, body);
      parseCarefully(request, text, (error, parsed) => {
        const fault = error ?? (text.includes(REPLACEMENT) ? encodingFault(request, bytes) : null);
        done(fault, fault === null ? withExactIds(parsed, text) : undefined);
      });
    } catch (error) {
      done(error as Error);
    }
  };
  return (request, payload, done) => {
    const { admitted, headers, routeOptions } = request;
    const announced = headers["content-length"] === undefined ? undefined : Number(headers["content-length"]);
    readBody(
      payload as BodyStream,
      { limit: routeOptions.bodyLimit, announced, admitted },
      (error, bytes = EMPTY) => {
        if (error !== null) return done(error);
        try {
          const length = jsonLength?.(request, bytes.length) ?? bytes.length;
          if (length < bytes.length) request.binaryBody = bytes.subarray(length);
          const json = inUtf8(bytes.subarray(0, length), headers["content-type"] ?? "");
          const space = admitted?.open(json, request.binaryBody);
          if (space === undefined) parse(request, json, done);
          else space.then(() => parse(request, json, done), done);
        } catch (fault) {
          done(fault as Error);
        }
      },
    );
  };
}

type BodyParser = (request: FastifyRequest, payload: IncomingMessage, done: ParseDone) => void;

type ParseDone = (error: Error | null, body?: unknown) => void;

const EMPTY = Buffer.alloc(0);

function needsBody({ routeOptions }: FastifyRequest): boolean {
  const body = routeOptions.schema?.body as
    | { readonly required?: unknown; readonly content?: unknown }
    | undefined;
  return body?.required !== undefined || body?.content !== undefined;
}

/** Returns a body in UTF-8, which JSON is by default, from the encoding that the `charset` of its content type names. */
function inUtf8(bytes: Buffer, contentType: string): Buffer {
  const charset = contentType.includes(";") ? charsetOf(contentType) : undefined;
  if (charset === undefined) return bytes;
  try {
    return Buffer.from(new TextDecoder(charset).decode(bytes));
  } catch (cause) {
    const allowed = "application/json in UTF-8, or with a charset of the WHATWG encoding standard";
    throw new PuntualError("unsupported-media-type", { type: contentType, allowed }, { cause });
  }
}

/** The encoding that a content type names; undefined if it names none or UTF-8, or cannot be read. */
function charsetOf(contentType: string): string | undefined {
  try {
    const charset = new MIMEType(contentType).params.get("charset");
    return charset === null || /^utf-?8$/i.test(charset) ? undefined : charset;
  } catch {
    return undefined;
  }
}

/** The error of a body that was read with replaced characters; null if these were sent. */
function encodingFault({ headers }: FastifyRequest, bytes: Buffer): PuntualError | null {
  if (isUtf8(bytes) || charsetOf(headers["content-type"] ?? "") !== undefined) return null;
  const reason = "it is not UTF-8, and its content type names no other charset";
  return new PuntualError("malformed-json", { reason });
}
