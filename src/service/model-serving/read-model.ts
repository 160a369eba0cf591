import { PuntualError } from "../../errors.ts";
import type { Artefact } from "../../models/artefact/artefact.ts";
import { readArtefact } from "../../models/artefact/format.ts";
import {
  isBrokenLink,
  listModels,
  modelOfKind,
  pathOfArtefact,
  type SavedModel,
} from "../../models/artefact/registry.ts";

/** A model of one kind. */
export type SavedModelOf<Kind extends SavedModel["kind"]> = Extract<SavedModel, { kind: Kind }>;

/** An artefact with the model that was read from it. */
export interface ReadModel<Kind extends SavedModel["kind"]> {
  readonly artefact: Artefact;
  readonly model: SavedModelOf<Kind>;
}

/** The place of an artefact: a name in a folder, or a path. */
export interface ArtefactPlace {
  readonly nameOrFolder: string;
  /** By default the folder of the artefacts that ship with Puntual. */
  readonly folder?: string | undefined;
}

/**
 * Reads and verifies a model.
 * @param timeZone of the airport of an artefact that names none; one that records another is refused
 * @throws PuntualError as `loadModelOf` does
 */
export async function readModel<Kind extends SavedModel["kind"]>(
  kind: Kind,
  { nameOrFolder, folder }: ArtefactPlace,
  timeZone?: string,
): Promise<ReadModel<Kind>> {
  const path = await pathOfArtefact(nameOrFolder, folder);
  const artefact = await readArtefact(path);
  return { artefact, model: await modelOfKind(kind, artefact, path, { unnamedTimeZone: timeZone }) };
}

/**
 * The place of an artefact that a client names: always one in the folder, never a path.
 * @throws PuntualError `artefact-not-found`
 */
export async function placeOf(name: string, folder: string): Promise<ArtefactPlace> {
  const names = await listModels(folder);
  if (names.includes(name) || (await isBrokenLink(name, folder))) return { nameOrFolder: name, folder };
  const known = names.length === 0 ? "there is none" : `there are: ${names.join(", ")}`;
  throw new PuntualError("artefact-not-found", { name, known });
}
