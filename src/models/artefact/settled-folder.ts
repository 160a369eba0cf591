import { lstat, realpath, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PuntualError } from "../../errors.ts";
import { readInTime } from "../../files/bounded-reads.ts";
import { FileFault, faultOf } from "../../files/regular-file.ts";
import { restoreLeftBehind } from "../../files/unfinished-files.ts";

/** The number of times that a folder is read which is replaced while it is read. */
const MAX_ATTEMPTS = 5;

/** The time between two of them, in milliseconds: replacing a folder takes less. */
const PAUSE = 20;

/** A folder, behind any symbolic links. */
interface Place {
  readonly path: string;
  /** Differs for another folder, and after files of this one have been added or removed. */
  readonly state: string;
}

/**
 * Reads the folder of an artefact as it is at one moment: links are followed once, before the first file is read, and a
 * folder that was replaced meanwhile, or whose link leads elsewhere now, is read again. An artefact that was moved away to be
 * replaced is read where it is, and first moved back if the process that did so was killed. Time is limited as {@link readInTime} limits it.
 * @param read is called with the path behind all links, and with a function to name the file that is read next
 * @throws PuntualError `artefact-unreadable`, and as `read` does
 */
export async function readSettled<Result>(
  folder: string,
  read: (path: string, reading: (file: string) => void) => Promise<Result>,
): Promise<Result> {
  const path = resolve(folder);
  const parent = dirname(path);
  try {
    return await readInTime(parent, async (reading) => {
      let movedTo: string | undefined;
      for (let attempt = 1; ; attempt++) {
        reading("the folder");
        let before: Place | undefined;
        try {
          before = await placeBehind(path);
          return await read(before?.path ?? movedTo ?? path, reading);
        } catch (error) {
          movedTo = (await restoreLeftBehind(parent)).movedAway.get(basename(path));
          const after = await placeBehind(path).catch(() => undefined);
          const isSettled = before?.state === after?.state && movedTo === undefined;
          if (isSettled || attempt === MAX_ATTEMPTS) throw error;
          await setTimeout(PAUSE);
        }
      }
    });
  } catch (error) {
    throw error instanceof FileFault ? unreadable(folder, error.message, error) : error;
  }
}

/** The error for a file or folder that the system does not let Puntual read. */
export function unreadable(path: string, reason: string, cause: unknown): PuntualError {
  return new PuntualError("artefact-unreadable", { path, reason }, { cause });
}

/** Follows links; undefined if nothing has the name. */
async function placeBehind(path: string): Promise<Place | undefined> {
  try {
    const behind = await realpath(path);
    const { ino, mtimeNs } = await stat(behind, { bigint: true });
    return { path: behind, state: `${behind} ${ino} ${mtimeNs}` };
  } catch (error) {
    const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink();
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" && !isLink) return undefined;
    if (code === "ENOENT") throw new FileFault("it is a symbolic link to nothing", { cause: error });
    if (code === "ELOOP")
      throw new FileFault("it is a symbolic link that leads back to itself", { cause: error });
    throw faultOf(error);
  }
}
