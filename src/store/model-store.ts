import { PuntualError } from "../errors.ts";
import { type Artefact, artefactOf } from "../models/artefact/format.ts";
import type { Database } from "./database.ts";
import type { ModelChoice } from "./model-choice.ts";

/** Stores the choice of models, by the name of their kind, and the artefacts of all chosen versions. */
export class ModelStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Returns the choice, also one of another process; undefined if there is none. */
  choiceOf(name: string): ModelChoice | undefined {
    const row = this.#database.connection
      .prepare("SELECT configured, active, since, previous, shadow FROM slots WHERE name = ?")
      .get(name);
    if (row === undefined) return undefined;
    const { previous, shadow, ...rest } = row;
    return { ...rest, previous: previous ?? undefined, shadow: shadow ?? undefined } as ModelChoice;
  }

  /**
   * Changes a choice. When this returns, the choice and its artefacts are durable, and artefacts that no choice uses are
   * deleted.
   * @param change returns the new choice; if it throws, nothing changes
   * @param artefact an artefact that is not yet stored
   * @returns the new choice
   * @throws PuntualError `storage-unavailable`; what `change` throws
   */
  choose(
    name: string,
    change: (choice: ModelChoice | undefined) => ModelChoice,
    artefact?: Artefact,
  ): ModelChoice {
    const { connection } = this.#database;
    return this.#database.transaction(() => {
      const choice = change(this.choiceOf(name));
      const { configured, active, since, previous = null, shadow = null } = choice;
      connection
        .prepare(
          `INSERT OR REPLACE INTO slots (name, configured, active, since, previous, shadow)
           VALUES (?, ?, ?, ?, ?, ?)`,
        )
        .run(name, configured, active, since, previous, shadow);
      if (artefact !== undefined) this.#save(artefact);
      connection.exec(
        `DELETE FROM artefacts
         WHERE NOT EXISTS (SELECT 1 FROM slots WHERE version IN (active, previous, shadow))`,
      );
      return choice;
    });
  }

  /**
   * Reads and verifies the artefact of a chosen version.
   * @throws PuntualError `artefact-not-found`, `artefact-damaged`
   */
  artefactOf(version: string): Artefact {
    const rows = this.#database.connection
      .prepare("SELECT file, content FROM artefacts WHERE version = ?")
      .all(version);
    if (rows.length === 0) {
      throw new PuntualError("artefact-not-found", { name: version, known: "it is not stored" });
    }
    const artefact = artefactOf(new Map(rows.map(({ file, content }) => [String(file), String(content)])));
    if (artefact.version === version) return artefact;
    throw new PuntualError("artefact-damaged", {
      path: version,
      reason: "the stored files are not those of the version",
    });
  }

  /** Calls the listener after another process writes, which may be something other than a choice. */
  onExternalWrite(listener: () => void): void {
    this.#database.onExternalWrite(listener);
  }

  #save({ version, files }: Artefact): void {
    const insert = this.#database.connection.prepare(
      "INSERT OR REPLACE INTO artefacts (version, file, content) VALUES (?, ?, ?)",
    );
    for (const [file, content] of files) insert.run(version, file, content);
  }
}
