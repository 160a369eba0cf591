import type { SQLOutputValue } from "node:sqlite";
import { isDeepStrictEqual } from "node:util";
import type { ModelChoice } from "../model-choice.ts";
import type { ModelChoices, StoredArtefact } from "../storage.ts";
import type { Database } from "./database.ts";
import { storageFault } from "./storage-fault.ts";

/** The stored choice of models, which is handed over when it changes, and the artefacts of all chosen versions. */
export class ChoiceTable {
  readonly #database: Database;
  readonly #emit: (choices: ModelChoices) => void;
  #emitted: ModelChoices = new Map();
  /** Beside a database in memory, where they would only be copies: the artefacts of all chosen versions. */
  readonly #held: Map<string, StoredArtefact> | undefined;

  /** @param emit called with all choices */
  constructor(database: Database, emit: (choices: ModelChoices) => void) {
    this.#database = database;
    this.#emit = emit;
    this.#held = database.isOnDisk ? undefined : new Map();
  }

  /** Hands over the choices, also those of other processes, if they are not those that were handed over last. */
  catchUp(): void {
    try {
      const choices = this.#read();
      if (isDeepStrictEqual(choices, this.#emitted)) return;
      this.#emit(choices);
      this.#emitted = choices;
    } catch (error) {
      throw storageFault(error);
    }
  }

  /** Replaces a choice, as `Storage.replaceChoice` describes. */
  replace(
    name: string,
    before: ModelChoice | undefined,
    after: ModelChoice,
    artefact?: StoredArtefact,
  ): boolean {
    const isReplaced = this.#database.transaction(() => {
      if (!isDeepStrictEqual(this.#read().get(name), before)) return false;
      this.#database
        .statement("saveChoice")
        .run(
          ...[name, after.configured, after.active, after.since],
          ...[after.previous ?? null, after.shadow ?? null],
        );
      if (artefact !== undefined) this.#save(artefact);
      this.#deleteUnused();
      return true;
    });
    this.catchUp();
    return isReplaced;
  }

  /** Reads the files of an artefact, as `Storage.artefactFiles` describes. */
  filesOf(version: string): ReadonlyMap<string, string> {
    if (this.#held !== undefined) return this.#held.get(version)?.files ?? new Map();
    try {
      const rows = this.#database.statement("artefactFiles").all(version);
      return new Map(rows.map(({ 0: file, 1: content }) => [String(file), String(content)]));
    } catch (error) {
      throw storageFault(error);
    }
  }

  /** Reads all choices. */
  all(): ModelChoices {
    return this.#read();
  }

  #read(): Map<string, ModelChoice> {
    const rows = this.#database.statement("choices").all() as unknown as readonly SQLOutputValue[][];
    return new Map(
      rows.map(([name, configured, active, since, previous, shadow]) => [
        String(name),
        {
          configured: String(configured),
          active: String(active),
          since: String(since),
          previous: previous === null ? undefined : String(previous),
          shadow: shadow === null ? undefined : String(shadow),
        },
      ]),
    );
  }

  #save(artefact: StoredArtefact): void {
    if (this.#held !== undefined) {
      this.#held.set(artefact.version, artefact);
      return;
    }
    const insert = this.#database.statement("saveArtefactFile");
    for (const [file, content] of artefact.files) insert.run(artefact.version, file, content);
  }

  #deleteUnused(): void {
    if (this.#held === undefined) {
      this.#database.statement("deleteUnusedArtefacts").run();
      return;
    }
    const choices = [...this.#read().values()];
    const used = new Set(choices.flatMap(({ active, previous, shadow }) => [active, previous, shadow]));
    for (const version of this.#held.keys()) if (!used.has(version)) this.#held.delete(version);
  }
}
