import { PuntualError } from "../errors.ts";
import type { Artefact } from "../models/artefact/artefact.ts";
import { artefactOf } from "../models/artefact/format.ts";
import type { ModelChoice } from "./model-choice.ts";
import type { ModelChoices, Storage } from "./storage.ts";

/** The choice of models, by the name of their kind, as the storage had it last, and the artefacts of all chosen versions. */
export class ModelStore {
  readonly #storage: Storage;
  readonly #listeners: (() => void)[] = [];
  #choices: ModelChoices = new Map();

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Takes the choices of the storage, and calls the listeners. */
  take(choices: ModelChoices): void {
    this.#choices = choices;
    for (const listener of this.#listeners) listener();
  }

  /** Returns the choice, also one of another process; undefined if there is none. */
  choiceOf(name: string): ModelChoice | undefined {
    return this.#choices.get(name);
  }

  /**
   * Changes a choice. Once this resolves, the choice and its artefacts are durable, and artefacts that no choice uses are
   * deleted.
   * @param change returns the new choice, again if another process was faster; if it throws, nothing changes
   * @param artefact an artefact that is not yet stored
   * @returns the new choice
   * @throws PuntualError `storage-unavailable`; what `change` throws
   */
  async choose(
    name: string,
    change: (choice: ModelChoice | undefined) => ModelChoice,
    artefact?: Artefact,
  ): Promise<ModelChoice> {
    for (;;) {
      const before = this.choiceOf(name);
      const after = change(before);
      if (await this.#storage.replaceChoice(name, before, after, artefact)) return after;
    }
  }

  /**
   * Reads and verifies the artefact of a chosen version.
   * @throws PuntualError `artefact-not-found`, `artefact-damaged`, `storage-unavailable`
   */
  async artefactOf(version: string): Promise<Artefact> {
    const files = await this.#storage.artefactFiles(version);
    if (files.size === 0) {
      throw new PuntualError("artefact-not-found", { name: version, known: "it is not stored" });
    }
    const artefact = artefactOf(files);
    if (artefact.version === version) return artefact;
    throw new PuntualError("artefact-damaged", {
      path: version,
      reason: "the stored files are not those of the version",
    });
  }

  /** Calls the listener after a choice has changed, in this process or another one. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
