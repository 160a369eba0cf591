import { pipeline, Readable } from "node:stream";
import { constants, createGzip } from "node:zlib";

/** A fast level: the result is somewhat larger than the smallest, at a fraction of the time. */
export const COMPRESSION_LEVEL = 1;

/** Compresses bytes with gzip. Each piece is flushed at once, so that the client can read it immediately. */
export async function* compressed(bytes: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const gzip = createGzip({ level: COMPRESSION_LEVEL, flush: constants.Z_SYNC_FLUSH });
  pipeline(Readable.from(bytes, { objectMode: false, highWaterMark: 0 }), gzip, () => {});
  yield* gzip as AsyncIterable<Buffer>;
}
