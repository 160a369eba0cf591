import { readlinkSync, realpathSync, type Stats, statSync } from "node:fs";
import { access, constants, type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { PuntualError } from "../errors.ts";
import { FileFault, faultOf, unusualKind } from "./regular-file.ts";
import { removeLeftBehind, unfinishedBeside } from "./unfinished-files.ts";

/**
 * A file that appears under its name only when it is complete: it is written beside its target and renamed at the end. A
 * symbolic link stays, and what it leads to is replaced. A replaced file keeps its permissions and, as far as this process
 * may, its owner. What killed processes have left in the folder is removed.
 */
export class ReplacedFile {
  readonly #path: string;
  readonly #target: string;
  readonly #file: FileHandle;
  /** The path of the unfinished file. */
  readonly temporary: string;

  private constructor(path: string, target: string, temporary: string, file: FileHandle) {
    this.#path = path;
    this.#target = target;
    this.temporary = temporary;
    this.#file = file;
  }

  /**
   * @param named the path that errors name, if the user does not know this one
   * @throws PuntualError `output-unwritable`
   */
  static open(path: string, named = path): Promise<ReplacedFile> {
    return writing(named, async () => {
      const target = fileBehind(path);
      const existing = await replaceable(target);
      await removeLeftBehind(dirname(target));
      const temporary = unfinishedBeside(target);
      const file = await open(temporary, "wx");
      try {
        if (existing !== undefined) await keepAccess(file, existing);
      } catch (error) {
        await file.close();
        await rm(temporary, { force: true });
        throw error;
      }
      return new ReplacedFile(named, target, temporary, file);
    });
  }

  /** @throws PuntualError `output-unwritable` */
  write(bytes: Uint8Array): Promise<void> {
    return writing(this.#path, () => this.#file.writeFile(bytes));
  }

  /**
   * Gives the file its name.
   * @param durable whether to wait until the disk has both, for a file whose loss would be dear
   * @throws PuntualError `output-unwritable`
   */
  commit(durable = false): Promise<void> {
    return writing(this.#path, async () => {
      if (durable) await this.#file.sync();
      await this.#file.close();
      await rename(this.temporary, this.#target);
      if (durable) await flushFolder(dirname(this.#target));
    });
  }

  /** Removes what was written; the target stays as it was. Nothing happens after {@link commit}. */
  async abort(): Promise<void> {
    await this.#file.close();
    await rm(this.temporary, { force: true });
  }
}

/**
 * Returns the path of the file that a path leads to, behind any symbolic links; it need not exist.
 * @throws an error of the system for links in a circle
 */
export function fileBehind(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  let link: string;
  try {
    link = readlinkSync(path);
  } catch {
    return path;
  }
  // Of a link to nothing the folder, at least, may exist.
  const folder = dirname(path);
  return fileBehind(
    resolve(statSync(folder, { throwIfNoEntry: false }) ? realpathSync(folder) : folder, link),
  );
}

/** Returns the file that is to be replaced; undefined if there is none. */
async function replaceable(target: string): Promise<Stats | undefined> {
  const existing = statSync(target, { throwIfNoEntry: false });
  if (existing === undefined) return undefined;
  const kind = unusualKind(existing);
  if (kind !== undefined) throw new FileFault(`it is ${kind}; only a regular file can be replaced`);
  await access(target, constants.W_OK);
  return existing;
}

async function keepAccess(file: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) {
    // A user who may not give a file away may still leave it to its group.
    await file
      .chown(uid, gid)
      .catch(() => file.chown(own.uid, gid))
      .catch(() => {});
  }
  await file.chmod(mode & 0o777);
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}

async function writing<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (cause) {
    throw new PuntualError("output-unwritable", { path, reason: faultOf(cause).message }, { cause });
  }
}
