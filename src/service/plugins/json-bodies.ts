import { isUtf8 } from "node:buffer";
import { MIMEType } from "node:util";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { PuntualError } from "../../errors.ts";

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
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Parses JSON bodies; leaves those that are not plain to Fastify's own parser. A route that needs no body takes an empty
 * one of any type too: many clients send a content type with every request.
 */
export function takeJson(app: FastifyInstance): void {
  app.addHook("onRequest", (request, _, done) => {
    const { headers } = request.raw;
    const isEmpty =
      headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) === 0;
    if (isEmpty && headers["content-type"] !== undefined && !needsBody(request))
      delete headers["content-type"];
    done();
  });
  const parseCarefully = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser<Buffer>("application/json", { parseAs: "buffer" }, (request, bytes, done) => {
    if (bytes.length === 0 && !needsBody(request)) return done(null, undefined);
    try {
      const text = decode(bytes, request.headers["content-type"] ?? "");
      const body = parsePlainJson(text);
      if (body !== undefined) return done(null, body);
      parseCarefully(request, text, (error, parsed) => {
        done(error ?? (text.includes(REPLACEMENT) ? encodingFault(request, bytes) : null), parsed);
      });
    } catch (error) {
      done(error as Error);
    }
  });
}

function needsBody({ routeOptions }: FastifyRequest): boolean {
  const body = routeOptions.schema?.body as
    | { readonly required?: unknown; readonly content?: unknown }
    | undefined;
  return body?.required !== undefined || body?.content !== undefined;
}

/** Decodes a body by the `charset` of its content type; JSON is UTF-8 by default. */
function decode(bytes: Buffer, contentType: string): string {
  const charset = contentType.includes(";") ? charsetOf(contentType) : undefined;
  if (charset === undefined) return bytes.toString();
  try {
    return new TextDecoder(charset).decode(bytes);
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
