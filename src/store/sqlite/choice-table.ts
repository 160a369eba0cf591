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

  /** @param emit called with all choices */
  constructor(database: Database, emit: (choices: ModelChoices) => void) {
    this.#database = database;
    this.#emit = emit;
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
      this.#database.statement("deleteUnusedArtefacts").run();
      return true;
    });
    this.catchUp();
    return isReplaced;
  }

  /** Reads the files of an artefact, as `Storage.artefactFiles` describes. */
  filesOf(version: string): Map<string, string> {
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

  #save({ version, files }: StoredArtefact): void {
    const insert = this.#database.statement("saveArtefactFile");
    for (const [file, content] of files) insert.run(version, file, content);
  }
}
