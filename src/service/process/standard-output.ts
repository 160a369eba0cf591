import { fstatSync, writeSync } from "node:fs";
import process from "node:process";
import { PuntualError } from "../../errors.ts";

/**
 * Writes to standard output; resolves once the system has taken all of it. Ends the process with exit code 0 if its
 * reader, such as `head`, has closed it.
 * @throws PuntualError `output-unwritable`, such as on a full disk
 */
export async function print(content: string | Uint8Array): Promise<void> {
  try {
    await write(Buffer.from(content));
  } catch (error) {
    const cause = error as NodeJS.ErrnoException;
    if (cause.code === "EPIPE") process.exit(0);
    throw new PuntualError(
      "output-unwritable",
      { path: "standard output", reason: cause.message },
      { cause },
    );
  }
}

/** Writes a line to standard output; see {@link print}. */
export function printLine(text: string): Promise<void> {
  return print(`${text}\n`);
}

/** Lets the process go on where its messages cannot be written; {@link print} reports errors of standard output. */
export function outliveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}

function write(bytes: Uint8Array): Promise<void> | void {
  const { stdout } = process;
  const kind = fstatSync(stdout.fd);
  if (stdout.isTTY || kind.isFIFO() || kind.isSocket()) {
    return new Promise((resolve, reject) => {
      stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }
  // The stream of Node.js takes a file's short write, of the bytes for which the disk had room, for a complete one.
  for (let written = 0; written < bytes.length; ) written += writeSync(stdout.fd, bytes, written);
}
