import type { SavedModel } from "../../src/models/artefact/registry.ts";
import type { ActiveModel } from "../../src/service/model-serving/active-model.ts";
import { type ArtefactPlace, type ReadModel, readModel } from "../../src/service/model-serving/read-model.ts";

/** The models read so far. A model never changes, so that several services of a process can serve it. */
const read = new Map<string, Promise<unknown>>();

/**
 * Serves the model of an artefact that no test changes, as `ActiveModel.load` does; the artefact is read and verified
 * once in a process.
 * @param timeZone of the airport of an artefact that names none
 */
export async function serveUnchanging<Kind extends SavedModel["kind"]>(
  active: ActiveModel<Kind>,
  place: ArtefactPlace,
  timeZone?: string,
): Promise<void> {
  const key = JSON.stringify([active.name, place, timeZone]);
  if (!read.has(key)) read.set(key, readModel(active.name, place, timeZone));
  await active.serve((await read.get(key)) as ReadModel<Kind>, place);
}
