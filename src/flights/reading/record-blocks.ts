import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { PuntualError } from "../../errors.ts";
import { BlockMemory } from "./block-memory.ts";
import { csvField, wholeRecordsEnd } from "./csv-records.ts";
import type { FileFormat } from "./file-format.ts";

const BLOCK_BYTES = 1 << 19;
const LONGEST_PENDING = 1 << 23;

/**
 * A file of flights as blocks of whole CSV records, the header's first, each in a buffer of its own; a
 * byte-order mark is left out. Memory stays bounded at any length.
 * @param onBytes told how many bytes of the file have been read so far
 * @param blockBytes how much is read at a time
 * @param memory where the blocks' buffers come from, and may be given back to
 * @throws PuntualError `file-not-flights` where quotes do not match, or for damaged gzip or Parquet;
 * `file-unreadable`
 */
export async function* recordBlocks(
  path: string,
  format: FileFormat,
  onBytes: (bytes: number) => void = () => {},
  blockBytes = BLOCK_BYTES,
  memory = new BlockMemory(),
): AsyncGenerator<Buffer<ArrayBuffer>> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of withoutByteOrderMark(textOf(path, format, onBytes, blockBytes, memory))) {
    const buffer = memory.take(rest.length + chunk.length);
    const bytes = buffer.subarray(0, rest.length + chunk.length);
    rest.copy(bytes);
    chunk.copy(bytes, rest.length);
    memory.give(chunk);
    const end = wholeRecordsEnd(bytes);
    rest = Buffer.from(bytes.subarray(end));
    if (end > 0) yield bytes.subarray(0, end);
    if (rest.length > LONGEST_PENDING) {
      throw new PuntualError("file-not-flights", {
        path,
        reason: "has a row of over 8 MiB, or a quote that never closes",
      });
    }
  }
  if (rest.length > 0) yield ownBuffer(rest);
}

/** A copy in a buffer of its own, which can be moved to another thread. */
export function ownBuffer(bytes: Uint8Array): Buffer<ArrayBuffer> {
  return Buffer.from(new Uint8Array(bytes).buffer);
}

function textOf(
  path: string,
  format: FileFormat,
  onBytes: (bytes: number) => void,
  blockBytes: number,
  memory: BlockMemory,
): AsyncIterable<Buffer<ArrayBuffer>> {
  if (format.kind === "parquet") return parquetText(path);
  return format.gzip
    ? gunzippedText(path, onBytes, blockBytes)
    : plainText(path, onBytes, blockBytes, memory);
}

async function* withoutByteOrderMark(text: AsyncIterable<Buffer<ArrayBuffer>>) {
  let first = true;
  for await (const chunk of text) {
    yield first && chunk.subarray(0, 3).equals(Buffer.from("\ufeff")) ? chunk.subarray(3) : chunk;
    first = false;
  }
}

async function* plainText(
  path: string,
  onBytes: (bytes: number) => void,
  blockBytes: number,
  memory: BlockMemory,
): AsyncGenerator<Buffer<ArrayBuffer>> {
  const unreadable = (cause: Error) =>
    new PuntualError("file-unreadable", { path, reason: cause.message }, { cause });
  const file = await open(path).catch((cause) => {
    throw unreadable(cause);
  });
  try {
    for (let bytes = 0; ; onBytes(bytes)) {
      const chunk = memory.take(blockBytes);
      const { bytesRead } = await file.read(chunk, 0, blockBytes, null).catch((cause) => {
        throw unreadable(cause);
      });
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
      bytes += bytesRead;
    }
  } finally {
    await file.close();
  }
}

async function* gunzippedText(
  path: string,
  onBytes: (bytes: number) => void,
  blockBytes: number,
): AsyncGenerator<Buffer<ArrayBuffer>> {
  const file = createReadStream(path, { highWaterMark: blockBytes });
  const text = file.pipe(createGunzip({ chunkSize: blockBytes }));
  let failure: Error | undefined;
  file.on("error", (error) => {
    failure = error;
    text.destroy(error); // a pipe does not hand errors on
  });
  try {
    for await (const chunk of text as AsyncIterable<Buffer<ArrayBuffer>>) {
      onBytes(file.bytesRead);
      yield chunk;
    }
  } catch (cause) {
    if (failure !== undefined) {
      throw new PuntualError("file-unreadable", { path, reason: failure.message }, { cause: failure });
    }
    throw new PuntualError("file-not-flights", { path, reason: "is a damaged gzip file" }, { cause });
  } finally {
    file.destroy();
  }
}

/** A Parquet file's rows written as CSV. */
async function* parquetText(path: string): AsyncGenerator<Buffer<ArrayBuffer>> {
  const { fileError, firstColumn, sqlName } = await import("./duckdb.ts");
  const { parquetSql } = await import("./flight-source.ts");
  const csvCell = (name: string) => {
    const cell = `${sqlName(name)}::VARCHAR`;
    return `CASE WHEN ${cell} IS NULL THEN '' WHEN regexp_matches(${cell}, '[",\\r\\n]')
      THEN '"' || replace(${cell}, '"', '""') || '"' ELSE ${cell} END`;
  };
  try {
    const source = parquetSql(path);
    const headers: string[] = [];
    for await (const names of firstColumn(`SELECT column_name FROM (DESCRIBE SELECT * FROM ${source})`)) {
      headers.push(...(names as string[]));
    }
    yield Buffer.from(`${headers.map(csvField).join(",")}\n`);
    const lines = `SELECT concat_ws(',', ${headers.map(csvCell).join(", ")}) FROM ${source}`;
    for await (const rows of firstColumn(lines)) yield Buffer.from(`${rows.join("\n")}\n`);
  } catch (cause) {
    throw fileError(path, cause);
  }
}
