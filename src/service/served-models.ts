import { PuntualError } from "../errors.ts";
import { findModelOf, type SavedModel } from "../models/registry.ts";

/** A model of one kind. */
export type SavedModelOf<Kind extends SavedModel["kind"]> = Extract<SavedModel, { kind: Kind }>;

/** The place of one kind of model: none until one has been loaded and verified, then always a whole one. */
export class ModelSlot<Kind extends SavedModel["kind"]> {
  readonly name: Kind;
  #current: SavedModelOf<Kind> | undefined;

  constructor(name: Kind) {
    this.name = name;
  }

  /** @throws PuntualError `model-not-loaded` */
  get current(): SavedModelOf<Kind> {
    if (this.#current === undefined) throw new PuntualError("model-not-loaded", {});
    return this.#current;
  }

  /**
   * Loads and verifies a model, then puts it in the place of the current one; where that fails, the current one
   * stays.
   * @throws PuntualError as `findModelOf` does
   */
  async load(nameOrFolder: string, folder?: string): Promise<SavedModelOf<Kind>> {
    this.#current = await findModelOf(this.name, nameOrFolder, folder);
    return this.#current;
  }
}

/** The models that a service answers with, each under the name of its kind. */
export class ServedModels {
  readonly baseline = new ModelSlot("baseline");
  readonly operational = new ModelSlot("operational");
}
