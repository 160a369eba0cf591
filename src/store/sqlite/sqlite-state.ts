import { Expiry } from "../following/expiry.ts";
import type { OutcomePosition } from "../following/outcome-position.ts";
import type { ModelChoice } from "../model-choice.ts";
import { RECORD_KINDS, type RecordFilter, type RecordKind } from "../record-filter.ts";
import {
  HISTORY_DAYS,
  type Removal,
  type StorageListener,
  type StoredArtefact,
  type StoredLeg,
  type StoredOutcome,
  type Withdrawal,
} from "../storage.ts";
import { ChoiceTable } from "./choice-table.ts";
import { Database } from "./database.ts";
import { OutcomeTable } from "./outcomes/outcome-table.ts";

/** The interval between checks for writes of other processes. */
const POLL_MILLISECONDS = 50;

/** Airports whose outcomes are followed, each with the position up to which they have been handed over, if any have. */
export type FollowedAirports = ReadonlyMap<string, OutcomePosition | undefined>;

/** The settings of a storage. */
export interface StorageOptions {
  /** IANA name of the airport's time zone, for a file of format 1, which holds local times. */
  readonly timeZone?: string | undefined;
  /** The days for which records are kept, {@link HISTORY_DAYS} at least; by default all are kept on the disk, and those of the history in memory. */
  readonly keepDays?: number | undefined;
}

/** The methods of `Storage` on an SQLite file. Each waits for the disk, on the thread that calls it. */
export class SqliteState {
  readonly #database: Database;
  readonly #listener: StorageListener;
  readonly #outcomes: OutcomeTable;
  readonly #choices: ChoiceTable;
  readonly #now: () => number;
  readonly #expiry: Expiry | undefined;
  #poll: NodeJS.Timeout | undefined;

  /**
   * Opens the file in a folder, and creates both if they do not exist.
   * @param folder undefined for a database in memory, which no other process writes to
   * @param now returns the current instant, in minutes
   * @throws PuntualError `invalid-configuration`
   */
  constructor(
    folder: string | undefined,
    listener: StorageListener,
    { timeZone, keepDays }: StorageOptions = {},
    now: () => number = () => Date.now() / 60_000,
  ) {
    this.#database = Database.open(folder, timeZone);
    this.#listener = listener;
    this.#now = now;
    this.#outcomes = new OutcomeTable(this.#database, listener.outcomes, now);
    this.#expiry = this.#expiryAfter(keepDays ?? (folder === undefined ? HISTORY_DAYS : undefined));
    this.#choices = new ChoiceTable(this.#database, listener.choices);
  }

  /** How far the outcomes of an airport have been handed over; undefined if they are not followed. */
  positionOf(airport: string): OutcomePosition | undefined {
    return this.#outcomes.positionOf(airport);
  }

  /** Hands over the choices of models, and from then on each change of what is followed. */
  follow(): void {
    // Read before the data: a later write is then noticed.
    const hasNews = this.#externalWrites();
    this.#database.atStart(() => this.#choices.catchUp());
    this.#pollFor(hasNews);
    this.#expiry?.start();
  }

  /**
   * Hands over the outcomes of more airports, and from then on each change of them.
   * @param positions for each airport, up to where its outcomes have been handed over before; undefined if none has
   */
  followAirports(positions: FollowedAirports): void {
    for (const [airport, position] of positions) this.#outcomes.follow(airport, position);
  }

  record(outcomes: readonly StoredOutcome[], now: number): boolean[] {
    return this.#outcomes.record(outcomes, now);
  }

  recordLegs(legs: readonly StoredLeg[], now: number): boolean[] {
    return this.#outcomes.recordLegs(legs, now);
  }

  withdraw(filter: RecordFilter, withdrawal: Withdrawal): Removal {
    return this.#outcomes.withdraw(filter, withdrawal);
  }

  give(kind: RecordKind, from: string, to: string): Removal {
    return this.#outcomes.give(kind, from, to);
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

  artefactFiles(version: string): ReadonlyMap<string, string> {
    return this.#choices.filesOf(version);
  }

  close(): void {
    clearInterval(this.#poll);
    this.#expiry?.stop();
    this.#database.close();
  }

  /** Checks for writes of other processes, and for what the clock has changed, again and again until it could be read. */
  #pollFor(hasNews: () => boolean): void {
    let [isDue, isFaulty] = [false, false];
    let lookedAt = Date.now();
    this.#poll = setInterval(() => {
      try {
        isDue = hasNews() || isDue || this.#outcomes.isBehind;
        if (isDue) {
          this.#outcomes.catchUp();
          this.#choices.catchUp();
        }
        if (isFaulty) this.#listener.behind(undefined);
        [isDue, isFaulty] = [false, false];
        lookedAt = Date.now();
      } catch (error) {
        if (isFaulty) return;
        isFaulty = true;
        this.#listener.fault(error);
        this.#listener.behind(lookedAt);
      }
    }, POLL_MILLISECONDS).unref();
  }

  #expiryAfter(keepDays: number | undefined): Expiry | undefined {
    if (keepDays === undefined) return undefined;
    return new Expiry({
      tables: () => this.#tables(),
      expire: (kind, airport) => this.#outcomes.removals.expire(kind, airport, keepDays, this.#now()),
      expired: (expired) => this.#listener.expired(expired),
      fault: (error) => this.#listener.fault(error),
    });
  }

  /** Each kind of record with each airport that has some. */
  *#tables(): Generator<[RecordKind, string]> {
    for (const kind of RECORD_KINDS) {
      for (const airport of this.#outcomes.airports(kind)) yield [kind, airport];
    }
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
