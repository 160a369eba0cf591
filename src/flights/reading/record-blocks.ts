import { createGunzip } from "node:zlib";
import { PuntualError } from "../../errors.ts";
import { faultOf, openRegularFile } from "../../files/regular-file.ts";
import { RecordCutter } from "./csv/record-cutter.ts";
import { TextReader } from "./csv/text-encoding.ts";
import { unusableFile } from "./detect-format.ts";
import type { FileFormat } from "./file-format.ts";
import { parquetText } from "./parquet.ts";

const BLOCK_BYTES = 1 << 19;
const MAX_PENDING_BYTES = 1 << 23;

/** The way in which a file is cut into blocks. */
export interface BlockOptions {
  /** The columns wanted, by name: of Parquet no others are read. All by default. */
  readonly columns?: readonly string[];
  /** Called with the number of bytes of the file that have been read so far. */
  readonly onBytes?: (bytes: number) => void;
  /** The number of bytes that are read at a time. */
  readonly blockBytes?: number;
  /** Provides the buffers of the blocks, and takes them back from a reader that is done with one. */
  readonly memory?: BlockMemory;
}

/**
 * Reads a file of flights as blocks of whole CSV records, the header's first, each in a buffer of its own; a
 * byte-order mark is left out. Memory is bounded at any length of the file.
 * @throws PuntualError `file-not-flights` if quotes do not match, or for damaged gzip or Parquet;
 * `file-not-found`, `not-a-file`, `file-unreadable`; `package-missing` as {@link parquetText} does
 */
export async function* recordBlocks(
  path: string,
  format: FileFormat,
  options: BlockOptions = {},
): AsyncGenerator<Buffer<ArrayBuffer>> {
  const { memory = new BlockMemory() } = options;
  const cutter = new RecordCutter(format.dialect);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of scannedText(textOf(path, format, { ...options, memory }), format)) {
    const buffer = memory.take(rest.length + chunk.length);
    const bytes = buffer.subarray(0, rest.length + chunk.length);
    rest.copy(bytes);
    chunk.copy(bytes, rest.length);
    memory.give(chunk);
    const end = cutter.end(bytes);
    cutter.cut();
    rest = Buffer.from(bytes.subarray(end));
    if (end > 0) yield bytes.subarray(0, end);
    if (rest.length > MAX_PENDING_BYTES) {
      throw new PuntualError("file-not-flights", {
        path,
        reason: "has a row of over 8 MiB, or a quote that never closes",
      });
    }
  }
  if (rest.length > 0) yield ownBuffer(rest);
}

/** Copies bytes to a buffer of their own, which can be moved to another thread. */
export function ownBuffer(bytes: Uint8Array): Buffer<ArrayBuffer> {
  return Buffer.from(new Uint8Array(bytes).buffer);
}

function textOf(
  path: string,
  format: FileFormat,
  {
    columns,
    onBytes = () => {},
    blockBytes = BLOCK_BYTES,
    memory,
  }: BlockOptions & { readonly memory: BlockMemory },
): AsyncIterable<Buffer<ArrayBuffer>> {
  if (format.kind === "parquet") return parquetText(path, columns);
  return format.gzip
    ? gunzippedText(path, onBytes, blockBytes)
    : plainText(path, onBytes, blockBytes, memory);
}

/** The text as it is scanned: without a byte-order mark, and not UTF-16. */
async function* scannedText(text: AsyncIterable<Buffer<ArrayBuffer>>, { source, markBytes }: FileFormat) {
  const reader = new TextReader(source, markBytes);
  for await (const chunk of text) yield asBuffer(reader.read(chunk));
  const end = reader.end();
  if (end.length > 0) yield asBuffer(end);
}

/** Returns bytes as a Buffer, without a copy: a Buffer arrives from another thread as a Uint8Array. */
export function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Buffer<ArrayBuffer> {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function open(path: string) {
  return openRegularFile(path).catch((fault) => {
    throw unusableFile(path, fault);
  });
}

async function* plainText(
  path: string,
  onBytes: (bytes: number) => void,
  blockBytes: number,
  memory: BlockMemory,
): AsyncGenerator<Buffer<ArrayBuffer>> {
  const file = await open(path);
  try {
    for (let bytes = 0; ; onBytes(bytes)) {
      const chunk = memory.take(blockBytes);
      const { bytesRead } = await file.read(chunk, 0, blockBytes, null).catch((cause) => {
        throw unusableFile(path, faultOf(cause));
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
  const file = (await open(path)).createReadStream({ highWaterMark: blockBytes });
  const text = file.pipe(createGunzip({ chunkSize: blockBytes }));
  let failure: Error | undefined;
  file.on("error", (error) => {
    failure = error;
    text.destroy(error); // a pipe does not pass errors on
  });
  try {
    for await (const chunk of text as AsyncIterable<Buffer<ArrayBuffer>>) {
      onBytes(file.bytesRead);
      yield chunk;
    }
  } catch (cause) {
    if (failure !== undefined) {
      throw unusableFile(path, faultOf(failure));
    }
    throw new PuntualError("file-not-flights", { path, reason: "is a damaged gzip file" }, { cause });
  } finally {
    file.destroy();
  }
}

/** The size of a buffer: room for a block as it is read, or as it is written with more columns. */
const BUFFER_BYTES = 1 << 20;

/** The number of spare buffers that are held. */
const MAX_SPARE = 16;

/** Buffers to be used over and over: new ones for each block of a long file keep the garbage collector busy. */
export class BlockMemory {
  readonly #spare: Buffer<ArrayBuffer>[] = [];

  /** Returns a buffer of at least so many bytes, its content undefined. */
  take(bytes: number): Buffer<ArrayBuffer> {
    const spare = bytes <= BUFFER_BYTES ? this.#spare.pop() : undefined;
    return spare ?? Buffer.allocUnsafeSlow(Math.max(bytes, BUFFER_BYTES));
  }

  /** Takes back the memory behind some bytes, which the caller must no longer use. */
  give({ buffer }: Uint8Array<ArrayBuffer>): void {
    if (buffer.byteLength === BUFFER_BYTES && this.#spare.length < MAX_SPARE)
      this.#spare.push(Buffer.from(buffer));
  }
}
