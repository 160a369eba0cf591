import { accessSync, constants, mkdirSync, readdirSync, rmSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { PuntualError } from "../src/errors.ts";

/** The repository's folder. */
export const repository = resolve(import.meta.dirname, "..");

/**
 * Returns the folder to build into, from the arguments of a build.
 * @param usual the folder if the arguments name none; absent, they have to name one
 * @throws PuntualError `invalid-argument` if the arguments are anything but one folder
 */
export function outputFolder(args: readonly string[], usual?: string): string {
  const [folder = usual] = args;
  if (folder !== undefined && folder !== "" && args.length <= 1) return folder;
  const allowed = "one folder, which is emptied";
  throw new PuntualError("invalid-argument", {
    name: "arguments",
    value: args.join(" ") || "nothing",
    allowed,
  });
}

/**
 * Makes a folder, or empties an existing one.
 * @throws PuntualError `output-unwritable` if it cannot be written, or if the repository is in it
 */
export function emptyFolder(folder: string): void {
  try {
    const path = relative(folder, repository);
    if (!path.startsWith("..") && !isAbsolute(path)) throw new Error("it contains the repository");
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  } catch (cause) {
    throw new PuntualError(
      "output-unwritable",
      { path: folder, reason: (cause as Error).message },
      { cause },
    );
  }
}
