import { isUtf8 } from "node:buffer";
import { type FileHandle, open } from "node:fs/promises";
import { constants, gunzipSync } from "node:zlib";
import { PuntualError } from "../../errors.ts";
import type { TextEncoding } from "./csv/csv-fields.ts";

/** The format of a file of flights. */
export interface FileFormat {
  readonly kind: "csv" | "parquet";
  readonly gzip: boolean;
  /** The encoding of a CSV. */
  readonly encoding: TextEncoding;
  /** Size on disk in bytes. */
  readonly size: number;
}

const HEAD_BYTES = 1 << 18;

/**
 * Detects from its first bytes, not from its name, how a file of flights is written.
 * @throws PuntualError `file-not-found`, `not-a-file`, `file-unreadable`, `file-empty`, `file-not-flights`
 */
export async function detectFormat(path: string): Promise<FileFormat> {
  const { head, size } = await readHead(path);
  if (head.length === 0) throw new PuntualError("file-empty", { path });
  if (head.subarray(0, 4).equals(Buffer.from("PAR1"))) {
    return { kind: "parquet", gzip: false, encoding: "utf-8", size };
  }
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  const text = withoutByteOrderMark(gzip ? inflate(path, head) : head);
  if (text.length === 0) throw new PuntualError("file-empty", { path });
  if (text.includes(0)) throw new PuntualError("file-not-flights", { path, reason: "is a binary file" });
  return {
    kind: "csv",
    gzip,
    encoding: isUtf8(wholeCharacters(text)) ? "utf-8" : "latin-1",
    size,
  };
}

async function readHead(path: string): Promise<{ head: Buffer; size: number }> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    const stats = await file.stat();
    if (stats.isDirectory()) throw new PuntualError("not-a-file", { path });
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return { head: buffer.subarray(0, bytesRead), size: stats.size };
  } catch (cause) {
    if (cause instanceof PuntualError) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new PuntualError("file-not-found", { path }, { cause });
    throw new PuntualError("file-unreadable", { path, reason: message }, { cause });
  } finally {
    await file?.close();
  }
}

function inflate(path: string, head: Buffer): Buffer {
  try {
    // The head ends in the middle of the stream: the rest is not missed.
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (cause) {
    throw new PuntualError("file-not-flights", { path, reason: "is a damaged gzip file" }, { cause });
  }
}

function withoutByteOrderMark(text: Buffer): Buffer {
  return text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf ? text.subarray(3) : text;
}

/** Drops the bytes of a character, up to three, that the end of the head cuts through. */
function wholeCharacters(text: Buffer): Buffer {
  let end = text.length;
  while (end > 0 && text.length - end < 3 && text[end - 1] >= 0x80 && text[end - 1] < 0xc0) end--;
  return end > 0 && text[end - 1] >= 0xc0 ? text.subarray(0, end - 1) : text;
}
