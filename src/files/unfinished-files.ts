import { createHash, randomBytes } from "node:crypto";
import { readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { lstat, readdir, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import process from "node:process";

/** The use of an unfinished file or folder: `tmp` will get a name, `old` had one and is about to be removed. */
export type Unfinished = "tmp" | "old";

/** The part of a name's bytes that is kept in that of its unfinished file: names may have 255. */
const MAX_NAME_BYTES = 200;

/** The age at which an unfinished file of a process elsewhere is taken to be left behind, in milliseconds: a day. */
const MAX_AGE = 24 * 60 * 60 * 1000;

/** `.flights.csv.<machine>-<process>-<start of the process>-<random>.tmp` */
const NAME = /^\.(.+)\.([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{8}\.(tmp|old)$/s;

/**
 * Returns a path beside another for an unfinished file or folder of this process, by which {@link removeLeftBehind} finds
 * it if the process is killed.
 */
export function unfinishedBeside(path: string, use: Unfinished = "tmp"): string {
  let name = basename(path);
  // The name of what may have to be moved back is kept whole.
  while (use === "tmp" && Buffer.byteLength(name) > MAX_NAME_BYTES) name = name.slice(0, -1);
  const owner = `${machine()}-${process.pid}-${startOf(process.pid) ?? 0}`;
  return join(dirname(path), `.${name}.${owner}-${randomBytes(4).toString("hex")}.${use}`);
}

/**
 * Removes the unfinished files and folders that killed processes have left in a folder, as far as permissions allow. What
 * such a process had moved away in order to replace it is moved back if nothing has its name.
 */
export async function removeLeftBehind(folder: string): Promise<void> {
  const { names } = await restoreLeftBehind(folder);
  for (const { path, name, use, isOver } of await unfinishedOf(folder, names)) {
    const isNeeded = use === "old" && !(await exists(join(folder, name)));
    if (isOver && !isNeeded) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}

/** Removes the files that this process has not finished in a folder; for the end of the process, so that it waits for nothing. */
export function removeOwnUnfinished(folder: string): void {
  for (const each of attempt(() => readdirSync(folder)) ?? []) {
    const [, , of, pid, start, use] = NAME.exec(each) ?? [];
    const isOwn =
      of === machine() && Number(pid) === process.pid && Number(start) === (startOf(process.pid) ?? 0);
    if (isOwn && use === "tmp") rmSync(join(folder, each), { recursive: true, force: true });
  }
}

/** The contents of a folder at one moment. */
export interface FolderContent {
  /** All names, those of unfinished files included. */
  readonly names: readonly string[];
  /** The paths of what has been moved away to be replaced, by its name: now, or before it could not be moved back. */
  readonly movedAway: ReadonlyMap<string, string>;
}

/**
 * Lists a folder, of which it first moves back what killed processes had moved away in order to replace it, if nothing has
 * its name. A folder that cannot be read is empty.
 */
export async function restoreLeftBehind(folder: string): Promise<FolderContent> {
  const names = await readdir(folder).catch(() => []);
  const restored: string[] = [];
  const movedAway = new Map<string, string>();
  for (const { path, name, use, isOver } of await unfinishedOf(folder, names)) {
    if (use === "tmp") continue;
    const target = join(folder, name);
    const isRestored = isOver && !(await exists(target)) && (await isDone(rename(path, target)));
    if (isRestored) restored.push(name);
    else movedAway.set(name, path);
  }
  return { names: [...names, ...restored], movedAway };
}

async function unfinishedOf(folder: string, names: readonly string[]) {
  const found = names.map(async (each) => {
    const [, name, of, pid, start, use] = NAME.exec(each) ?? [];
    if (name === undefined) return [];
    const path = join(folder, each);
    const isOver = of === machine() ? !isRunning(Number(pid), Number(start)) : await isAged(path);
    return [{ path, name, use: use as Unfinished, isOver }];
  });
  return (await Promise.all(found)).flat();
}

/** @param start as {@link startOf} gives it; 0 if it is not known */
function isRunning(pid: number, start: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  // Another process may have got the number since.
  const started = startOf(pid);
  return started === undefined || start === 0 || started === start;
}

async function isAged(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  return stats !== undefined && Date.now() - stats.mtimeMs > MAX_AGE;
}

/** The time at which a process started, in ticks since the system did; undefined where the system does not say. */
function startOf(pid: number): number | undefined {
  // The field before the last parenthesis is the program's name, which may hold anything.
  const text = attempt(() => readFileSync(`/proc/${pid}/stat`, "latin1"));
  return text === undefined ? undefined : Number(text.slice(text.lastIndexOf(")") + 2).split(" ")[19]);
}

let machineName: string | undefined;

/** Identifies the machine since its start, or the container: numbers of processes are compared within one only. */
function machine(): string {
  if (machineName === undefined) {
    const start = attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "latin1"));
    const container = attempt(() => readlinkSync("/proc/self/ns/pid"));
    const hash = createHash("sha256").update([hostname(), start, container].join("\n"));
    machineName = hash.digest("hex").slice(0, 8);
  }
  return machineName;
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function exists(path: string): Promise<boolean> {
  return isDone(lstat(path));
}

function isDone(action: Promise<unknown>): Promise<boolean> {
  return action.then(
    () => true,
    () => false,
  );
}
