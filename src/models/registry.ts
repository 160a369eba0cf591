import { readdir } from "node:fs/promises";
import { isAbsolute, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { PuntualError } from "../errors.ts";
import { loadBaseline, type SavedBaseline } from "./saved-baseline.ts";

/** Where the artefacts are that ship with Puntual. */
export const SHIPPED_MODELS = fileURLToPath(new URL("../../models", import.meta.url));

/** The names of the artefacts in a folder, sorted. */
export async function listModels(folder: string = SHIPPED_MODELS): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

/**
 * Loads and verifies a model.
 * @param nameOrFolder the name of an artefact in `folder`, or the path (with a separator in it) of any artefact
 * @throws PuntualError `artefact-not-found`, `artefact-format`, `artefact-damaged`
 */
export async function findModel(
  nameOrFolder: string,
  folder: string = SHIPPED_MODELS,
): Promise<SavedBaseline> {
  if (isAbsolute(nameOrFolder) || nameOrFolder.includes("/") || nameOrFolder.includes(sep)) {
    return loadBaseline(nameOrFolder);
  }
  const known = await listModels(folder);
  if (known.includes(nameOrFolder)) return loadBaseline(join(folder, nameOrFolder));
  throw new PuntualError("artefact-not-found", {
    name: nameOrFolder,
    known: known.length === 0 ? `${folder} holds none` : `there are: ${known.join(", ")}`,
  });
}

/** The model that a service answers with: none until one has been loaded and verified, then always a whole one. */
export class ServedModel {
  #current: SavedBaseline | undefined;

  /** @throws PuntualError `model-not-loaded` */
  get current(): SavedBaseline {
    if (this.#current === undefined) throw new PuntualError("model-not-loaded", {});
    return this.#current;
  }

  /**
   * Loads and verifies a model, then puts it in the place of the current one; where that fails, the current one
   * stays.
   * @throws PuntualError as {@link findModel} does
   */
  async load(nameOrFolder: string, folder?: string): Promise<SavedBaseline> {
    this.#current = await findModel(nameOrFolder, folder);
    return this.#current;
  }
}
