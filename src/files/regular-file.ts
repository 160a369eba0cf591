import { readFileSync, type Stats, statSync } from "node:fs";
import { constants, type FileHandle, open, stat } from "node:fs/promises";

/** A file that cannot be read or written: the message says why, and does not name the file. */
export class FileFault extends Error {
  /** The system's code, such as `ENOENT`; undefined for a fault that Puntual found. */
  readonly code: string | undefined;
  /** The kind of what is not a regular file, such as `a pipe`. */
  readonly kind: string | undefined;

  constructor(
    message: string,
    options: { readonly code?: string | undefined; readonly kind?: string; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "FileFault";
    this.code = options.code;
    this.kind = options.kind;
  }
}

/** Returns the fault that an error of the file system is, without the path that its message names. */
export function faultOf(error: unknown): FileFault {
  if (error instanceof FileFault) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  return new FileFault(message.replace(/, \w+( '.*)?$/s, ""), { code, cause: error });
}

/** Names what a path leads to, such as `a pipe`; undefined for a regular file. */
export function unusualKind(stats: Stats): string | undefined {
  if (stats.isFile()) return undefined;
  if (stats.isDirectory()) return "a folder";
  if (stats.isFIFO()) return "a pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

/** Opening a pipe without O_NONBLOCK waits for its writer, for ever if there is none. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Opens a regular file, or a link to one, for reading. Opening never waits for another process.
 * @throws FileFault for anything else: a folder, a pipe, a socket, a device
 */
export async function openRegularFile(path: string): Promise<FileHandle> {
  return (await openedFile(path)).file;
}

/** Opens a file as {@link openRegularFile} does. Returns its size too, in bytes. */
async function openedFile(path: string): Promise<{ readonly file: FileHandle; readonly size: number }> {
  let file: FileHandle | undefined;
  try {
    // Before it is opened, as opening a device can have an effect; and after, as the path may lead elsewhere by now.
    refuseUnusual(await stat(path));
    file = await open(path, FLAGS);
    const stats = await file.stat();
    refuseUnusual(stats);
    return { file, size: stats.size };
  } catch (error) {
    await file?.close();
    throw faultOf(error);
  }
}

function refuseUnusual(stats: Stats): void {
  const kind = unusualKind(stats);
  if (kind !== undefined) throw new FileFault(`it is ${kind}; only a regular file is allowed`, { kind });
}

/** The smallest number of bytes that there is room for at first. */
const MIN_BYTES = 4095;

/**
 * Reads a regular file that is not large.
 * @param maxBytes the largest number of bytes that it may have; no more are read
 * @throws FileFault for a larger file, and as {@link openRegularFile} does
 */
export async function readRegularFile(path: string, maxBytes: number): Promise<Buffer> {
  const { file, size } = await openedFile(path);
  try {
    if (size > maxBytes) throw tooLarge(size, maxBytes);
    // One byte more than it has, or may have, shows that it has grown; a read that stops at its size is at its end. A file
    // of the system may say that it has none.
    let content = Buffer.allocUnsafeSlow(Math.min(Math.max(size, MIN_BYTES), maxBytes) + 1);
    for (let total = 0; ; ) {
      const { bytesRead } = await file.read(content, total, content.length - total);
      total += bytesRead;
      if (bytesRead === 0 || (total === size && size > 0)) return content.subarray(0, total);
      if (total > maxBytes) throw tooLarge(`over ${maxBytes}`, maxBytes);
      if (total === content.length) content = Buffer.concat([content], Math.min(total * 2, maxBytes + 1));
    }
  } catch (error) {
    throw faultOf(error);
  } finally {
    await file.close();
  }
}

/**
 * Reads a regular file that belongs to the program, at once: its drive is that of the program, which was read so too, and
 * waiting for five calls of the system takes ten times as long.
 * @throws FileFault as {@link readRegularFile} does
 */
export function readOwnFile(path: string, maxBytes: number): Buffer {
  try {
    const stats = statSync(path);
    refuseUnusual(stats);
    if (stats.size > maxBytes) throw tooLarge(stats.size, maxBytes);
    return readFileSync(path);
  } catch (error) {
    throw faultOf(error);
  }
}

function tooLarge(bytes: number | string, allowed: number): FileFault {
  return new FileFault(`it has ${bytes} bytes; allowed are up to ${allowed}`);
}
