import { glob, readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { PuntualError } from "../errors.ts";

/** Files that one name stands for. */
export interface NamedFiles {
  /** Sorted by name, so that the same files are always in the same order. */
  readonly paths: readonly string[];
  /** Whether the name is that of a folder or a pattern; else it is that of the one file. */
  readonly isSeveral: boolean;
  /** Whether the name is that of a folder. */
  readonly isFolder: boolean;
  /** The folder that the files are in, if there are several: each path begins with it. */
  readonly folder: string;
}

/** The ends of the names of files of flights in folders. */
const FLIGHT_FILES = /\.(csv|csv\.gz|parquet)$/i;

/**
 * Finds the files that a name stands for: a folder, those with an allowed end in it and below it; a pattern with `*`, `?`, `**`,
 * `[…]` or `{…}`, all files that it describes; any other name, itself. A folder that begins with `_` or `.` in a folder, or
 * such a file, is left out: engines that write folders of files keep their own there.
 * @param name of the file, the folder or the pattern; a file that has the name of a pattern is that file
 * @param ends the allowed ends of the files in a folder; by default those of files of flights
 * @throws PuntualError `no-files` for a folder or a pattern without files
 */
export async function filesNamed(name: string, ends: RegExp = FLIGHT_FILES): Promise<NamedFiles> {
  const stats = await stat(name).catch(() => undefined);
  if (stats?.isDirectory()) {
    const all = await readdir(name, { recursive: true, withFileTypes: true });
    const below = all
      .filter((entry) => !entry.isDirectory() && ends.test(entry.name))
      .map(({ parentPath, name: file }) => join(parentPath, file));
    const paths = below.filter((path) => !isHidden(path.slice(join(name, sep).length))).sort();
    if (paths.length === 0)
      throw new PuntualError("no-files", { path: name, reason: "holds no file of flights" });
    return { paths, isSeveral: true, isFolder: true, folder: name };
  }
  if (stats !== undefined || !/[*?[{]/.test(name))
    return { paths: [name], isSeveral: false, isFolder: false, folder: "" };
  const folder = folderOfPattern(name);
  const paths: string[] = [];
  for await (const path of glob(name)) {
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
    if (!isFolder && !isHidden(path.slice(folder.length))) paths.push(path);
  }
  if (paths.length === 0)
    throw new PuntualError("no-files", { path: name, reason: "no file has such a name" });
  return { paths: paths.sort(), isSeveral: true, isFolder: false, folder };
}

/** Whether a part of a path begins as the files that engines keep for themselves. */
export function isHidden(path: string): boolean {
  return path.split(sep).some((part) => /^[_.]./.test(part) && part !== "..");
}

/** Returns the part of a pattern before the first folder or file that it leaves open. */
function folderOfPattern(pattern: string): string {
  const parts = pattern.split("/");
  return parts
    .slice(
      0,
      parts.findIndex((part) => /[*?[{]/.test(part)),
    )
    .join("/");
}
