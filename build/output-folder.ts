import { accessSync, constants, mkdirSync, readdirSync, rmSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import { PuntualError } from "../src/errors.ts";

/** The repository's folder. */
export const repository = resolve(import.meta.dirname, "..");

/**
 * The folder to build into, as the arguments of a build tell.
 * @param usual where none is told; absent, one has to be
 * @throws PuntualError `invalid-argument` where they are anything but one folder
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
 * Makes a folder, or empties the one that is there.
 * @throws PuntualError `output-unwritable` where it cannot, or would empty the repository
 */
export function emptyFolder(folder: string): void {
  try {
    const way = relative(folder, repository);
    if (!way.startsWith("..") && !isAbsolute(way)) throw new Error("the repository lies in it");
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
