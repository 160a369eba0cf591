import type { FileHandle } from "node:fs/promises";
import { constants, gunzipSync } from "node:zlib";
import { PuntualError } from "../../errors.ts";
import { type FileFault, faultOf, openRegularFile } from "../../files/regular-file.ts";
import { detectDialect, PLAIN_CSV } from "./csv/csv-dialect.ts";
import { byteOrderMark, detectEncoding, scannedEncoding, TextReader } from "./csv/text-encoding.ts";
import type { FileFormat } from "./file-format.ts";

const HEAD_BYTES = 1 << 18;

/**
 * Detects from its first bytes, not from its name, how a file of flights is written.
 * @throws PuntualError `file-not-found`, `not-a-file`, `file-unreadable`, `file-empty`, `file-not-flights`, also for JSON
 */
export async function detectFormat(path: string): Promise<FileFormat> {
  const { head, size } = await readHead(path);
  if (head.length === 0) throw new PuntualError("file-empty", { path });
  if (head.subarray(0, 4).equals(Buffer.from("PAR1"))) {
    const text = { source: "utf-8", markBytes: 0, encoding: "utf-8", dialect: PLAIN_CSV } as const;
    return { kind: "parquet", gzip: false, ...text, size };
  }
  const other = otherFormat(head);
  if (other !== undefined) throw new PuntualError("file-not-flights", { path, reason: other });
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  const bytes = gzip ? inflate(path, head) : head;
  const source = detectEncoding(bytes);
  const markBytes = byteOrderMark(bytes)?.bytes ?? 0;
  const text = new TextReader(source, markBytes).read(bytes);
  if (text.length === 0) throw new PuntualError("file-empty", { path });
  if (text.includes(0)) {
    const reason = "is a binary file, or UTF-16 without a byte-order mark";
    throw new PuntualError("file-not-flights", { path, reason });
  }
  if (isJson(text)) throw new PuntualError("file-not-flights", { path, reason: "is JSON" });
  return {
    kind: "csv",
    gzip,
    source,
    markBytes,
    encoding: scannedEncoding(source),
    dialect: detectDialect(text),
    size,
  };
}

/** Whether a text begins as JSON does, or as JSON lines: with an object, or an array of values. */
function isJson(text: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(text.subarray(0, 4096));
  return /^\s*(\{\s*("|\}|$)|\[\s*([[{"\]\d-]|true|false|null|$))/.test(head);
}

/** Returns how a file is to be changed whose first bytes are those of a zip archive or of an Excel workbook. */
function otherFormat(head: Buffer): string | undefined {
  const isZip = head.subarray(0, 4).equals(Buffer.from("PK\x03\x04"));
  const isWorkbook = isZip
    ? head.includes("[Content_Types].xml")
    : head.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  if (isWorkbook) return "is an Excel workbook: save its sheet as CSV";
  return isZip ? "is a zip archive: unpack it first" : undefined;
}

async function readHead(path: string): Promise<{ head: Buffer; size: number }> {
  let file: FileHandle | undefined;
  try {
    file = await openRegularFile(path);
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return { head: buffer.subarray(0, bytesRead), size };
  } catch (cause) {
    throw unusableFile(path, faultOf(cause));
  } finally {
    await file?.close();
  }
}

/** The error for a file of flights that cannot be read. */
export function unusableFile(path: string, fault: FileFault): PuntualError {
  const { code, kind, message } = fault;
  if (code === "ENOENT") return new PuntualError("file-not-found", { path }, { cause: fault });
  if (kind !== undefined) return new PuntualError("not-a-file", { path, kind }, { cause: fault });
  return new PuntualError("file-unreadable", { path, reason: message }, { cause: fault });
}

function inflate(path: string, head: Buffer): Buffer {
  try {
    // The head ends in the middle of the stream: the rest is not missed.
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (cause) {
    throw new PuntualError("file-not-flights", { path, reason: "is a damaged gzip file" }, { cause });
  }
}
