import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { FastifyRequest } from "fastify";
import { PuntualError } from "../../../errors.ts";

/**
 * The number of bytes inflated at a time: the limit of memory for a body, however well it is compressed.
 */
const INFLATED_BYTES = 1 << 16;

/**
 * A `preParsing` hook that accepts bodies compressed with gzip. Limits of the body size apply to the inflated
 * body.
 * @throws PuntualError `unsupported-encoding` for any other coding; reading the body throws `invalid-request`
 * if it is not gzip or ends early
 */
export function inflateBody(
  { raw, headers }: FastifyRequest,
  _reply: unknown,
  payload: Readable,
  done: (error?: PuntualError | null, payload?: Readable) => void,
): void {
  const encoding = headers["content-encoding"] ?? "";
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity") done();
  else if (name === "gzip" || name === "x-gzip") {
    delete headers["content-encoding"]; // from here on the body is what it is
    done(
      null,
      inflated(payload, () => !raw.complete),
    );
  } else done(new PuntualError("unsupported-encoding", { encoding, allowed: "gzip, identity" }));
}

function inflated(payload: Readable, isCutShort: () => boolean): Readable {
  const gunzip = createGunzip({ chunkSize: INFLATED_BYTES });
  let received = 0;
  payload.on("data", (chunk: Buffer) => {
    received += chunk.length;
  });
  payload.pipe(gunzip);
  payload.on("error", (error) => gunzip.destroy(error instanceof PuntualError ? error : bodyEndedEarly()));
  payload.on("close", () => {
    if (isCutShort()) gunzip.destroy(bodyEndedEarly());
  });
  const text = Readable.from(textOf(gunzip), { objectMode: false, highWaterMark: INFLATED_BYTES });
  // The reader receives errors through the text; without a reader, an error must not end the process.
  gunzip.on("error", () => {});
  text.on("close", () => {
    payload.unpipe(gunzip);
    gunzip.destroy();
  });
  // Fastify compares this with the content-length, which is that of the compressed body.
  Object.defineProperty(text, "receivedEncodedLength", { get: () => received });
  return text;
}

async function* textOf(gunzip: Readable): AsyncGenerator<Buffer> {
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } catch (cause) {
    if (cause instanceof PuntualError) throw cause;
    const reason = `the body is no sound gzip: ${(cause as Error).message}`;
    throw new PuntualError("invalid-request", { reason }, { cause });
  }
}

/** The error of a body that ends early; usually the client has left by then. */
export function bodyEndedEarly(): PuntualError {
  return new PuntualError("invalid-request", { reason: "the body ended before it was whole" });
}
