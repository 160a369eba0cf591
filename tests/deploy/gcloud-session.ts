import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";

/** The path of gcloud; undefined if it is not installed. */
export const gcloudPath = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "gcloud"))
  .find(existsSync);

/** The result of a call of gcloud. */
export interface GcloudRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs gcloud in a process of its own. */
export function runGcloud(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<GcloudRun> {
  return new Promise((resolve) => {
    const child = execFile(String(gcloudPath), args, { env }, (failure, out, error) =>
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error }),
    );
    child.stdin?.end();
  });
}

/**
 * gcloud itself, loaded once for many calls: a call then takes less than a tenth of the time of a start of its own. The
 * calls are made one after the other, each in a process of its own.
 */
export class GcloudSession {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    // gcloud chooses a Python by itself and takes its arguments from this variable, so that the session starts in it.
    const session = join(import.meta.dirname, "gcloud-session.py");
    this.#child = spawn(String(gcloudPath), [], {
      env: { ...environment, CLOUDSDK_PYTHON_ARGS: `-S ${session}` },
      stdio: ["pipe", "pipe", "inherit"],
    });
    const output = this.#child.stdout as NodeJS.ReadableStream;
    this.#lines = createInterface({ input: output })[Symbol.asyncIterator]();
  }

  close(): void {
    this.#child.kill();
  }

  /** Calls gcloud. */
  run(args: readonly string[]): Promise<GcloudRun> {
    const result = this.#last.then(async (): Promise<GcloudRun> => {
      this.#child.stdin?.write(`${JSON.stringify(args)}\n`);
      const { value, done } = await this.#lines.next();
      if (done) throw new Error("gcloud has ended");
      return JSON.parse(value);
    });
    this.#last = result.catch(() => {});
    return result;
  }

  /** Calls gcloud and returns its output as one text. */
  async output(args: readonly string[]): Promise<string> {
    const { out, error } = await this.run(args);
    return stripVTControlCharacters(out + error);
  }
}
