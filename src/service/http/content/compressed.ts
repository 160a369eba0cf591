import { pipeline, Readable } from "node:stream";
import { constants, createGzip } from "node:zlib";

/** A fast level: the result is somewhat larger than the smallest, at a fraction of the time. */
export const COMPRESSION_LEVEL = 1;

/**
 * Compresses bytes with gzip.
 * @param isFlushed whether each piece is flushed at once, so that a client can read it immediately
 */
export async function* compressed(bytes: AsyncGenerator<Buffer>, isFlushed: boolean): AsyncGenerator<Buffer> {
  const flush = isFlushed ? constants.Z_SYNC_FLUSH : constants.Z_NO_FLUSH;
  const gzip = createGzip({ level: COMPRESSION_LEVEL, flush });
  pipeline(Readable.from(bytes, { objectMode: false, highWaterMark: 0 }), gzip, () => {});
  yield* gzip as AsyncIterable<Buffer>;
}
