import type { Outcome } from "../../history/outcome.ts";
import type { ModelChoice } from "../model-choice.ts";
import type { StorageListener, StoredArtefact } from "../storage.ts";
import { ChoiceTable } from "./choice-table.ts";
import { Database } from "./database.ts";
import { type OutcomePosition, OutcomeTable } from "./outcome-table.ts";

/** The interval between checks for writes of other processes. */
const POLL_MILLISECONDS = 50;

/** The methods of `Storage` on an SQLite file. Each waits for the disk, on the thread that calls it. */
export class SqliteState {
  readonly #database: Database;
  readonly #listener: StorageListener;
  readonly #outcomes: OutcomeTable;
  readonly #choices: ChoiceTable;
  #poll: NodeJS.Timeout | undefined;

  /**
   * Opens the file in a folder, and creates both if they do not exist.
   * @param folder undefined for a database in memory, which no other process writes to
   * @param timeZone IANA name of the airport's time zone, for a file of an older version, which holds local times
   * @throws PuntualError `invalid-configuration`
   */
  constructor(folder: string | undefined, listener: StorageListener, timeZone?: string) {
    this.#database = Database.open(folder, timeZone);
    this.#listener = listener;
    this.#outcomes = new OutcomeTable(this.#database, listener.outcomes);
    this.#choices = new ChoiceTable(this.#database, listener.choices);
  }

  /** How far the outcomes have been handed over. */
  get position(): OutcomePosition {
    return this.#outcomes.position;
  }

  /**
   * Hands over what is stored, and from then on each change.
   * @param since a position up to which the outcomes have been handed over before; by default none has
   */
  follow(since?: OutcomePosition): void {
    // Read before the data: a later write is then noticed.
    const hasNews = this.#externalWrites();
    this.#database.atStart(() => {
      this.#choices.catchUp();
      this.#outcomes.replay(since);
    });
    if (this.#database.isOnDisk) this.#pollFor(hasNews);
  }

  record(outcomes: readonly Outcome[], now: number): boolean[] {
    return this.#outcomes.record(outcomes, now);
  }

  isWritable(): boolean {
    return this.#database.isWritable();
  }

  replaceChoice(
    name: string,
    before: ModelChoice | undefined,
    after: ModelChoice,
    artefact?: StoredArtefact,
  ): boolean {
    return this.#choices.replace(name, before, after, artefact);
  }

  artefactFiles(version: string): Map<string, string> {
    return this.#choices.filesOf(version);
  }

  close(): void {
    clearInterval(this.#poll);
    this.#database.close();
  }

  /** Checks for writes of other processes, again and again until they could be read. */
  #pollFor(hasNews: () => boolean): void {
    let [isDue, isFaulty] = [false, false];
    this.#poll = setInterval(() => {
      try {
        isDue = hasNews() || isDue || this.#outcomes.isBehind;
        if (isDue) {
          this.#outcomes.catchUp();
          this.#choices.catchUp();
        }
        [isDue, isFaulty] = [false, false];
      } catch (error) {
        if (!isFaulty) this.#listener.fault(error);
        isFaulty = true;
      }
    }, POLL_MILLISECONDS);
  }

  /** Returns a function that returns whether another process has written since its last call. */
  #externalWrites(): () => boolean {
    const version = this.#database.connection.prepare("PRAGMA data_version");
    let seen = version.get()?.data_version;
    return () => {
      const before = seen;
      seen = version.get()?.data_version;
      return seen !== before;
    };
  }
}
