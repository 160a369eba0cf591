import { Expiry } from "../following/expiry.ts";
import type { ModelChoice } from "../model-choice.ts";
import type { RecordFilter, RecordKind } from "../record-filter.ts";
import type {
  Removal,
  Storage,
  StorageListener,
  StoredArtefact,
  StoredLeg,
  StoredOutcome,
  Withdrawal,
} from "../storage.ts";
import { artefactFiles, replaceChoice } from "./choices.ts";
import { CONNECTION_DEFAULTS, type ConnectionSettings, Connections } from "./connections.ts";
import { type DatabasePlace, isExposed } from "./database-url.ts";
import { Follower } from "./follower.ts";
import { type OpeningOptions, openDatabase } from "./open-database.ts";
import { RecordRemovals } from "./record-removals.ts";
import { saveLegs, saveOutcomes } from "./reported-records.ts";

/** The settings of a storage in PostgreSQL. */
export interface PostgresOptions extends Partial<ConnectionSettings>, Partial<OpeningOptions> {
  /** The days for which records are kept; by default all are. */
  readonly keepDays?: number | undefined;
  /** Called with each fact that an operator should know. */
  readonly onWarning?: ((warning: string) => void) | undefined;
}

/** A database of PostgreSQL, which the processes of several machines share. */
export class PostgresStorage implements Storage {
  readonly isOnDisk = true;
  readonly #place: DatabasePlace;
  readonly #settings: ConnectionSettings;
  readonly #connections: Connections;
  readonly #removals: RecordRemovals;
  readonly #keepDays: number | undefined;
  readonly #now: () => number;
  #follower: Follower | undefined;
  #expiry: Expiry | undefined;

  private constructor(
    place: DatabasePlace,
    settings: ConnectionSettings,
    keepDays: number | undefined,
    now: () => number,
  ) {
    this.#place = place;
    this.#settings = settings;
    this.#connections = new Connections(place, settings);
    this.#removals = new RecordRemovals(this.#connections);
    this.#keepDays = keepDays;
    this.#now = now;
  }

  /**
   * Opens a database; makes its tables, or upgrades them, where that is needed.
   * @param now returns the current instant, in minutes; by default that of the clock
   * @throws PuntualError `database-unusable`
   */
  static async open(
    place: DatabasePlace,
    options: PostgresOptions = {},
    now: () => number = () => Date.now() / 60_000,
  ): Promise<PostgresStorage> {
    const { keepDays, onWarning = () => {}, waitMs = 0, onWait, ...rest } = options;
    const settings = { ...CONNECTION_DEFAULTS, ...rest };
    if (isExposed(place)) {
      onWarning("the connection to the database is not encrypted: add sslmode=verify-full to its URL");
    }
    for (const warning of await openDatabase(place, settings, { waitMs, onWait })) onWarning(warning);
    return new PostgresStorage(place, settings, keepDays, now);
  }

  async follow(listener: StorageListener): Promise<void> {
    this.#follower = new Follower(this.#place, this.#settings, listener, this.#now);
    await this.#follower.start();
    const keepDays = this.#keepDays;
    if (keepDays === undefined) return;
    this.#expiry = new Expiry({
      tables: () => this.#removals.tables(),
      expire: (kind, airport) => this.#removals.expire(kind, airport, keepDays, this.#now()),
      expired: (expired) => listener.expired(expired),
      fault: (error) => listener.fault(error),
    });
    this.#expiry.start();
  }

  async followAirports(airports: readonly string[]): Promise<void> {
    await this.#follower?.follow(airports);
  }

  record(outcomes: readonly StoredOutcome[], now: number): Promise<readonly boolean[]> {
    return this.#written(saveOutcomes(this.#connections, outcomes, now));
  }

  recordLegs(legs: readonly StoredLeg[], now: number): Promise<readonly boolean[]> {
    return this.#written(saveLegs(this.#connections, legs, now));
  }

  withdraw(filter: RecordFilter, withdrawal: Withdrawal): Promise<Removal> {
    return this.#written(this.#removals.withdraw(filter, withdrawal));
  }

  give(kind: RecordKind, from: string, to: string): Promise<Removal> {
    return this.#written(this.#removals.give(kind, from, to, this.#now()));
  }

  isWritable(): Promise<boolean> {
    return this.#connections.isWritable();
  }

  replaceChoice(
    name: string,
    before: ModelChoice | undefined,
    after: ModelChoice,
    artefact?: StoredArtefact,
  ): Promise<boolean> {
    return this.#written(replaceChoice(this.#connections, name, before, after, artefact));
  }

  artefactFiles(version: string): Promise<ReadonlyMap<string, string>> {
    return artefactFiles(this.#connections, version);
  }

  async close(): Promise<void> {
    this.#expiry?.stop();
    await this.#connections.close();
    await this.#follower?.close();
  }

  /** Waits for a write, wakes the other processes, and hands the change over to this one. */
  async #written<Result>(writing: Promise<Result>): Promise<Result> {
    const result = await writing;
    // Not part of the write: commits that notify wait for each other, in the whole server. One that is lost costs a poll.
    this.#connections.rows("wake", this.#follower?.id).catch(() => {});
    await this.#follower?.look();
    return result;
  }
}
