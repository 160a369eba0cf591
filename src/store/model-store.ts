import { PuntualError } from "../errors.ts";
import { type Artefact, artefactOf } from "../models/artefact/format.ts";
import type { Database } from "./database.ts";
import type { ModelChoice } from "./model-choice.ts";

/** The choice of models, each by the name of its kind, and the artefacts of all versions chosen. */
export class ModelStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The choice made, be it by another process; undefined where none has been. */
  choiceOf(name: string): ModelChoice | undefined {
    const row = this.#database.connection
      .prepare("SELECT configured, active, since, previous, shadow FROM slots WHERE name = ?")
      .get(name);
    if (row === undefined) return undefined;
    const { previous, shadow, ...rest } = row;
    return { ...rest, previous: previous ?? undefined, shadow: shadow ?? undefined } as ModelChoice;
  }

  /**
   * Makes a choice: once it returns, it is on the disk with the artefacts that it needs, and those that no choice needs
   * any more are gone.
   * @param change from the choice as it is to the one to make; whatever it throws leaves everything as it is
   * @param artefact to be kept anew
   * @returns the choice made
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
      if (artefact !== undefined) this.#keep(artefact);
      connection.exec(
        `DELETE FROM artefacts
         WHERE NOT EXISTS (SELECT 1 FROM slots WHERE version IN (active, previous, shadow))`,
      );
      return choice;
    });
  }

  /**
   * The artefact of a version that is or was chosen, verified.
   * @throws PuntualError `artefact-not-found` where it is not kept, `artefact-damaged`
   */
  artefactOf(version: string): Artefact {
    const rows = this.#database.connection
      .prepare("SELECT file, content FROM artefacts WHERE version = ?")
      .all(version);
    if (rows.length === 0) {
      throw new PuntualError("artefact-not-found", { name: version, known: "it is not kept" });
    }
    const artefact = artefactOf(new Map(rows.map(({ file, content }) => [String(file), String(content)])));
    if (artefact.version === version) return artefact;
    throw new PuntualError("artefact-damaged", {
      path: version,
      reason: "what is kept is not what was read",
    });
  }

  /** Has a listener told, soon, of what other processes write; it need not be a choice. */
  onWriteElsewhere(listener: () => void): void {
    this.#database.onWriteElsewhere(listener);
  }

  #keep({ version, files }: Artefact): void {
    const save = this.#database.connection.prepare(
      "INSERT OR REPLACE INTO artefacts (version, file, content) VALUES (?, ?, ?)",
    );
    for (const [file, content] of files) save.run(version, file, content);
  }
}
