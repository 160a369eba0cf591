import { lstat, readdir } from "node:fs/promises";
import { isAbsolute, join, resolve, sep } from "node:path";
import { PuntualError } from "../../errors.ts";
import { readInTime } from "../../files/bounded-reads.ts";
import { FileFault } from "../../files/regular-file.ts";
import { restoreLeftBehind } from "../../files/unfinished-files.ts";
import { baselineOf, type SavedBaseline } from "../baseline/saved-baseline.ts";
import {
  operationalOf,
  type ReadOptions,
  type SavedOperational,
} from "../operational/artefact/saved-operational.ts";
import type { Artefact } from "./artefact.ts";
import { readArtefact } from "./format.ts";
import { parseArtefactFile } from "./json-files.ts";
import { unreadable } from "./settled-folder.ts";
import { SHIPPED_MODELS } from "./shipped-models.ts";

/** A model of any kind with the other contents of its artefact. */
export type SavedModel = SavedBaseline | SavedOperational;

/**
 * Lists the names of the artefacts in a folder, sorted; none if there is no such folder. An artefact is a folder, or a link
 * to one, with a manifest or a model in it, so that a damaged one is listed too. Others, such as `lost+found` of a disk or
 * `@eaDir` of a network drive, are not, nor are hidden ones.
 * @throws PuntualError `artefact-unreadable` if the folder is not read in time
 */
export async function listModels(folder: string = SHIPPED_MODELS): Promise<string[]> {
  try {
    return await readInTime(resolve(folder), async (reading) => {
      reading("the folder");
      const { names, movedAway } = await restoreLeftBehind(folder);
      const artefacts = new Set(movedAway.keys());
      for (const name of names) {
        reading(name);
        if (!name.startsWith(".") && (await isArtefact(folder, name))) artefacts.add(name);
      }
      return [...artefacts].sort();
    });
  } catch (error) {
    throw error instanceof FileFault ? unreadable(folder, error.message, error) : error;
  }
}

async function isArtefact(folder: string, name: string): Promise<boolean> {
  try {
    const files = await readdir(join(folder, name));
    return files.includes("manifest.json") || files.includes("model.json");
  } catch (error) {
    // A folder that must not be read may be a model: it is listed, and its use reports the fault.
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EACCES") return name !== "lost+found";
    return code === "ENOENT" && !(await isLink(join(folder, name))); // it is being replaced
  }
}

/**
 * Loads and verifies a model.
 * @param nameOrFolder the name of an artefact in `folder`, or the path (with a separator in it) of any artefact
 * @throws PuntualError `artefact-not-found`, `artefact-format`, `artefact-damaged`, `artefact-unreadable`
 */
export async function loadModel(
  nameOrFolder: string,
  folder?: string,
  timeZone?: string,
): Promise<SavedModel> {
  const path = await pathOfArtefact(nameOrFolder, folder);
  return modelOf(await readArtefact(path), path, { name: nameOrFolder, timeZone });
}

/**
 * Returns the path of an artefact.
 * @param nameOrFolder the name of an artefact in `folder`, or the path (with a separator in it) of any artefact
 * @throws PuntualError `artefact-not-found` for a name that is not in `folder`
 */
export async function pathOfArtefact(nameOrFolder: string, folder: string = SHIPPED_MODELS): Promise<string> {
  if (isAbsolute(nameOrFolder) || nameOrFolder.includes("/") || nameOrFolder.includes(sep)) {
    return nameOrFolder;
  }
  const known = await listModels(folder);
  if (known.includes(nameOrFolder) || (await isBrokenLink(nameOrFolder, folder)))
    return join(folder, nameOrFolder);
  throw new PuntualError("artefact-not-found", {
    name: nameOrFolder,
    known: known.length === 0 ? `${folder} holds none` : `there are: ${known.join(", ")}`,
  });
}

/** Whether a name that is not listed is that of a link in `folder`: it leads nowhere, and who reads it is given the reason. */
export async function isBrokenLink(name: string, folder: string): Promise<boolean> {
  return isLink(join(folder, name));
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isSymbolicLink() === true;
}

/**
 * Loads and verifies a model of one kind.
 * @throws PuntualError as {@link loadModel} does, and `wrong-model` for one of another kind
 */
export async function loadModelOf<Kind extends SavedModel["kind"]>(
  kind: Kind,
  nameOrFolder: string,
  folder?: string,
  timeZone?: string,
): Promise<Extract<SavedModel, { kind: Kind }>> {
  const path = await pathOfArtefact(nameOrFolder, folder);
  return modelOfKind(kind, await readArtefact(path), path, { name: nameOrFolder, timeZone });
}

/**
 * Returns the model that an artefact holds.
 * @param folder where the artefact was read, for messages
 * @param options.name the model's name, for messages; by default the folder
 * @param options.timeZone and unnamedTimeZone of the airport; see {@link operationalOf}
 * @throws PuntualError `artefact-damaged`, `wrong-time-zone`, and `wrong-model` for one of another kind
 */
export async function modelOfKind<Kind extends SavedModel["kind"]>(
  kind: Kind,
  artefact: Artefact,
  folder: string,
  { name = folder, ...zones }: ReadOptions = {},
): Promise<Extract<SavedModel, { kind: Kind }>> {
  const model = await modelOf(artefact, folder, { name, ...zones });
  if (model.kind === kind) return model as Extract<SavedModel, { kind: Kind }>;
  throw new PuntualError("wrong-model", { name, kind: model.kind, allowed: kind });
}

async function modelOf(artefact: Artefact, folder: string, options: ReadOptions): Promise<SavedModel> {
  const { kind } = parseArtefactFile(artefact, "model.json", folder) as { kind?: unknown };
  if (kind === "operational") return operationalOf(artefact, folder, options);
  if (kind === "baseline") return baselineOf(artefact, folder);
  throw new PuntualError("artefact-damaged", {
    path: folder,
    reason: `model.json holds a model of kind ${kind}; there are: baseline, operational`,
  });
}
