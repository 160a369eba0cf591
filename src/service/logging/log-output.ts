import { fstatSync, writeSync } from "node:fs";

const NEWLINE = 10;

/** The output of a log: written without waiting, and without an error where that is not possible. */
export class LogOutput {
  readonly #descriptor: number;
  /** The size of the file after a write that ended within a line; else 0, as it is of a pipe. */
  #sizeWithinLine = 0;
  #fault = "";

  /** @param descriptor of a file that never blocks; see `openLog` */
  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  /** The code of the last error, such as ENOSPC; empty before the first. */
  get fault(): string {
    return this.#fault;
  }

  /**
   * Whether the file has become shorter since a write that ended within a line, so that the beginning of that line is
   * gone: true once for each such line.
   */
  loseLine(): boolean {
    const isLost = this.#sizeWithinLine > 0 && this.#size() < this.#sizeWithinLine;
    if (isLost) this.#sizeWithinLine = 0;
    return isLost;
  }

  /** Writes bytes as far as possible; returns how many. */
  write(bytes: Buffer): number {
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
      this.#sizeWithinLine = 0;
    } catch (error) {
      this.#fault = (error as NodeJS.ErrnoException).code ?? String(error);
      if (written > 0) this.#sizeWithinLine = bytes[written - 1] === NEWLINE ? 0 : this.#size();
    }
    return written;
  }

  #size(): number {
    try {
      return fstatSync(this.#descriptor).size;
    } catch {
      return 0; // such as of a file on a network drive that is gone
    }
  }
}
