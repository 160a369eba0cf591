import { createHash } from "node:crypto";
import { lstat, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { PuntualError } from "../../errors.ts";
import { type FileFault, readOwnFile, readRegularFile } from "../../files/regular-file.ts";
import { removeLeftBehind, unfinishedBeside } from "../../files/unfinished-files.ts";
import { Artefact, type Manifest } from "./artefact.ts";
import { PROVEN_MANIFESTS } from "./proven-manifests.ts";
import { readSettled, unreadable } from "./settled-folder.ts";
import { SHIPPED_MODELS } from "./shipped-models.ts";

/** The format that this version of Puntual writes and reads. */
const FORMAT = { name: "puntual-artefact", version: 1 } as const;

/** The file that lists all others. */
const MANIFEST = "manifest.json";

/** Limits of what is read, each many times that of a model of a large airport. */
const [MAX_FILES, MAX_MANIFEST_BYTES, MAX_BYTES] = [64, 1 << 16, 1 << 26];

/** The result of writing an artefact. */
export interface ArtefactWritten {
  readonly version: string;
  /** The version of the artefact that was replaced; undefined if there was none. */
  readonly replaced: string | undefined;
}

/**
 * Writes an artefact: a folder of readable files and a manifest of their checksums. The folder appears under its
 * name complete or not at all; an existing artefact is replaced. If the process is killed at the moment at which neither has
 * the name, the next reader or writer moves the old one back.
 * @param files contents by file name
 * @param check loads the artefact as it was read again from the disk, before it replaces another; throws if that fails
 * @throws PuntualError `output-unwritable` if the folder is a symbolic link, holds anything but an artefact, or cannot be
 * written, or if the check fails
 */
export async function writeArtefact(
  folder: string,
  files: ReadonlyMap<string, string>,
  check: (written: Artefact) => unknown = () => {},
): Promise<ArtefactWritten> {
  const target = resolve(folder);
  await removeLeftBehind(dirname(target));
  const replaced = await replaceableArtefact(folder);
  const manifest = manifestOf(checksumsOf(files));
  const [temporary, old] = [unfinishedBeside(target), unfinishedBeside(target, "old")];
  try {
    await makeFolder(dirname(target));
    await mkdir(temporary);
    const written = [...files, [MANIFEST, manifestText(manifest)] as const].map(([name, content]) =>
      writeFile(join(temporary, name), content, { flush: true }),
    );
    await Promise.all(written);
    await checkWritten(temporary, check);
    if (replaced !== undefined) await rename(target, old);
    await rename(temporary, target);
  } catch (cause) {
    await rename(old, target).catch(() => {}); // restores the artefact that was to be replaced
    throw new PuntualError(
      "output-unwritable",
      { path: folder, reason: (cause as Error).message },
      { cause },
    );
  } finally {
    await rm(temporary, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
  return { version: manifest.version, replaced };
}

/** @throws Error with the reason for which what was written cannot be loaded */
async function checkWritten(folder: string, check: (written: Artefact) => unknown): Promise<void> {
  try {
    await check(await readArtefact(folder));
  } catch (cause) {
    const reason = cause instanceof PuntualError ? cause.details.reason : undefined;
    const fault = reason ?? (cause as Error).message;
    throw new Error(`it was not written, as the model could not be loaded again: ${fault}`, { cause });
  }
}

/**
 * Reads an artefact and verifies its format, checksums and version. Only regular files of a limited size are read.
 * @param folder of the artefact, or a symbolic link to it
 * @throws PuntualError `artefact-not-found`, `artefact-format`, `artefact-damaged`, `artefact-unreadable`
 */
export function readArtefact(folder: string): Promise<Artefact> {
  return readSettled(folder, (path, reading) => readVerified(path, folder, reading));
}

/** @param folder the name of the artefact in errors */
async function readVerified(
  path: string,
  folder: string,
  reading: (file: string) => void,
): Promise<Artefact> {
  const damaged = (reason: string, cause?: unknown) =>
    new PuntualError("artefact-damaged", { path: folder, reason }, { cause });
  const read = async (name: string, maxBytes: number) => {
    reading(name);
    try {
      const read = dirname(path) === SHIPPED_MODELS ? readOwnFile : readRegularFile;
      return await read(join(path, name), maxBytes);
    } catch (error) {
      const fault = error as FileFault;
      if (name === MANIFEST && ["ENOENT", "ENOTDIR"].includes(fault.code ?? ""))
        throw notFound(folder, fault);
      if (fault.code === "ENOENT") throw damaged(`${name} is missing`, fault);
      const reason = `${name} cannot be read: ${fault.message}`;
      throw fault.code === undefined ? damaged(reason, fault) : unreadable(folder, reason, fault);
    }
  };
  const text = (await read(MANIFEST, MAX_MANIFEST_BYTES)).toString();
  const manifest = parseManifest(text, folder, damaged);
  const contents = new Map<string, Buffer>();
  const checksums = new Map<string, string>();
  let bytesLeft = MAX_BYTES;
  for (const [name, expected] of Object.entries(manifest.files)) {
    if (basename(name) !== name) throw damaged(`${MANIFEST} names a file outside the folder: ${name}`);
    const content = await read(name, bytesLeft);
    bytesLeft -= content.length;
    checksums.set(name, sha256(content));
    if (checksums.get(name) !== expected) {
      throw damaged(`${name} is not what was written: its checksum differs`);
    }
    contents.set(name, content);
  }
  if (manifestText(manifestOf(checksums)) !== text) throw damaged(`${MANIFEST} is not what was written`);
  return new Artefact(manifest, contents, PROVEN_MANIFESTS.has(sha256(text)));
}

/** Returns the artefact that consists of some files. */
export function artefactOf(files: ReadonlyMap<string, string>): Artefact {
  return new Artefact(manifestOf(checksumsOf(files)), files);
}

function notFound(folder: string, cause: unknown): PuntualError {
  const details = { name: basename(folder), known: `${join(folder, MANIFEST)} is not there` };
  return new PuntualError("artefact-not-found", details, { cause });
}

function parseManifest(
  text: string,
  folder: string,
  damaged: (reason: string, cause?: unknown) => Error,
): Manifest {
  let manifest: Partial<Manifest>;
  try {
    manifest = JSON.parse(text);
  } catch (cause) {
    throw damaged(`${MANIFEST} is not JSON`, cause);
  }
  if (manifest?.format !== FORMAT.name || manifest.formatVersion !== FORMAT.version) {
    throw new PuntualError("artefact-format", {
      path: folder,
      found: `${manifest?.format} ${manifest?.formatVersion}`,
      supported: `${FORMAT.name} ${FORMAT.version}`,
    });
  }
  if (typeof manifest.files !== "object" || manifest.files === null)
    throw damaged(`${MANIFEST} names no files`);
  const count = Object.keys(manifest.files).length;
  if (count > MAX_FILES) throw damaged(`${MANIFEST} names ${count} files; allowed are up to ${MAX_FILES}`);
  return manifest as Manifest;
}

/** Makes a folder and its parents. (`mkdir` with `recursive` never returns where the system denies that a parent exists.) */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || (await stat(dirname(folder)).catch(() => undefined)) !== undefined) throw cause;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

/**
 * Returns the version of the artefact that {@link writeArtefact} would replace; undefined if there is none.
 * @throws PuntualError `output-unwritable` if the folder is a symbolic link, or holds anything but an artefact
 */
export async function replaceableArtefact(folder: string): Promise<string | undefined> {
  const isLink = (await lstat(resolve(folder)).catch(() => undefined))?.isSymbolicLink();
  if (isLink) {
    // Neither the link nor what it leads to, often an older version that is to stay, is replaced.
    const reason = "it is a symbolic link; write a new folder, and let the link lead to it";
    throw new PuntualError("output-unwritable", { path: folder, reason });
  }
  const entries = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return undefined;
    throw new PuntualError("output-unwritable", { path: folder, reason: cause.message }, { cause });
  });
  if (entries === undefined) return undefined;
  if (entries.length === 0) return "an empty folder";
  if (!(await holdsOnlyAnArtefact(folder, entries))) {
    throw new PuntualError("output-unwritable", { path: folder, reason: "the folder holds something else" });
  }
  return readArtefact(folder).then(
    ({ version }) => version,
    () => "a damaged one",
  );
}

/** Whether a folder holds an artefact, intact or damaged, and nothing else; other programs write manifest.json too. */
async function holdsOnlyAnArtefact(folder: string, entries: readonly string[]): Promise<boolean> {
  try {
    const manifest: Manifest = JSON.parse(
      (await readRegularFile(join(folder, MANIFEST), MAX_MANIFEST_BYTES)).toString(),
    );
    const isNamed = (name: string) => name === MANIFEST || Object.hasOwn(manifest.files, name);
    return manifest.format === FORMAT.name && entries.every(isNamed);
  } catch {
    return false;
  }
}

function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function checksumsOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].map(([name, content]) => [name, sha256(content)]));
}

function manifestOf(checksumOf: ReadonlyMap<string, string>): Manifest {
  const checksums = Object.fromEntries([...checksumOf].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return {
    format: FORMAT.name,
    formatVersion: FORMAT.version,
    version: sha256(JSON.stringify(checksums)).slice(0, 16),
    files: checksums,
  };
}

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
