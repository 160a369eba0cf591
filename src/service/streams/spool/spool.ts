import { type FileHandle, open, unlink } from "node:fs/promises";
import { join } from "node:path";
import { PuntualError } from "../../../errors.ts";
import { unfinishedBeside } from "../../../files/unfinished-files.ts";
import type { SpoolSpace } from "./spool-space.ts";

/** The number of bytes that are kept in memory before a file is made. */
const MEMORY_BYTES = 1 << 17;

/** The largest number of bytes that is read from the file at a time. */
const PIECE_BYTES = 1 << 16;

/** The number of seconds after which it is worth trying again to write to a full disk. */
const RETRY_SECONDS = 10;

/**
 * Bytes on their way to a client that does not read yet, first in, first out: in memory while they are few, then in a
 * file. The file has no name, so that it is gone with the process, however that ends.
 */
export class Spool {
  readonly #space: SpoolSpace;
  #memory: Buffer[] = [];
  /** Pieces that are kept in memory behind the file; see {@link appendLast}. */
  readonly #last: Buffer[] = [];
  #file: FileHandle | undefined;
  /** The numbers of bytes in memory, in the file, and read from the file. */
  #inMemory = 0;
  #written = 0;
  #read = 0;
  #isClosed = false;

  constructor(space: SpoolSpace) {
    this.#space = space;
  }

  /** The number of bytes appended since the spool was last empty. */
  get length(): number {
    return this.#inMemory + this.#written;
  }

  /**
   * Appends bytes, which the caller does not change afterwards.
   * @throws PuntualError and appends nothing: `answer-too-large`, `overloaded` if there is no space,
   * `storage-unavailable` if the file cannot be written
   */
  async append(piece: Buffer): Promise<void> {
    this.#space.take(piece.length, this.length);
    if (this.#written === 0 && this.#inMemory + piece.length <= MEMORY_BYTES) {
      this.#memory.push(piece);
      this.#inMemory += piece.length;
      return;
    }
    try {
      this.#file ??= await namelessFile(await this.#space.preparedFolder());
      await writeAll(this.#file, piece, this.#written);
    } catch (cause) {
      this.#space.give(piece.length);
      throw new PuntualError("storage-unavailable", { seconds: RETRY_SECONDS }, { cause });
    }
    this.#written += piece.length;
    if (this.#isClosed) await this.close();
  }

  /** Appends the end of an answer that had to end early, whatever the space. Nothing else may follow. */
  appendLast(piece: Buffer): void {
    this.#last.push(piece);
  }

  /** Whether nothing is left to take. */
  get isEmpty(): boolean {
    return this.#memory.length === 0 && this.#read === this.#written && this.#last.length === 0;
  }

  /** Removes the next bytes and returns them; undefined if there are none. */
  async take(): Promise<Buffer | undefined> {
    const piece = this.#memory.shift();
    if (piece !== undefined) return piece;
    if (this.#read === this.#written) return this.#last.shift();
    const bytes = Buffer.allocUnsafeSlow(Math.min(PIECE_BYTES, this.#written - this.#read));
    const { bytesRead } = await (this.#file as FileHandle).read(bytes, 0, bytes.length, this.#read);
    this.#read += bytesRead;
    return bytes.subarray(0, bytesRead);
  }

  /** Returns the space of a spool from which everything has been taken. Nothing may be appended at the same time. */
  async reuse(): Promise<void> {
    await this.#file?.truncate();
    this.#giveSpace();
  }

  /** Deletes what is stored. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#memory = [];
    this.#giveSpace();
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }

  #giveSpace(): void {
    this.#space.give(this.length);
    [this.#inMemory, this.#written, this.#read] = [0, 0, 0];
  }
}

async function namelessFile(folder: string): Promise<FileHandle> {
  const path = unfinishedBeside(join(folder, "puntual-answer"));
  const file = await open(path, "wx+", 0o600);
  await unlink(path);
  return file;
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
}
