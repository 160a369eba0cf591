import type { SQLInputValue } from "node:sqlite";
import type { OutcomePosition } from "../../following/outcome-position.ts";
import type { RecordFilter, RecordKind } from "../../record-filter.ts";
import type { OutcomeNews, Removal, StoredLeg, StoredOutcome, Withdrawal } from "../../storage.ts";
import type { Database } from "../database.ts";
import { storageFault } from "../storage-fault.ts";
import { AirportOutcomes, type FollowedFile } from "./airport-outcomes.ts";
import { OutcomeRemovals } from "./outcome-removals.ts";

/** The stored outcomes and legs. Those of the airports that are followed are handed over, also those of other processes. */
export class OutcomeTable {
  /** The records that are removed. */
  readonly removals: OutcomeRemovals;
  readonly #file: FollowedFile;
  readonly #now: () => number;
  readonly #airports = new Map<string, AirportOutcomes>();
  #isBehind = false;

  /**
   * @param emit called with each change of the outcomes of the window of an airport that is followed
   * @param now returns the current instant, in minutes
   */
  constructor(database: Database, emit: (news: OutcomeNews) => void, now: () => number) {
    this.removals = new OutcomeRemovals(database);
    this.#file = { database, removals: this.removals, codes: new Map(), emit };
    this.#now = now;
  }

  /** How far the outcomes of an airport have been handed over; undefined if they are not followed. */
  positionOf(airport: string): OutcomePosition | undefined {
    return this.#airports.get(airport)?.position;
  }

  /**
   * Whether there is something to hand over that no other process has stored: a write of this one, an outcome whose time
   * has come, or what the clock has been put back before.
   */
  get isBehind(): boolean {
    const now = this.#now();
    return this.#isBehind || this.#airports.values().some((airport) => airport.isDue(now));
  }

  /**
   * Follows the outcomes of an airport, and hands over what has changed since a position.
   * @param position by default, all outcomes of the window are handed over
   */
  follow(airport: string, position?: OutcomePosition): void {
    if (this.#airports.has(airport)) return;
    const followed = new AirportOutcomes(airport, this.#file, position);
    this.#airports.set(airport, followed);
    try {
      this.#file.database.snapshot(() => followed.handOver(this.#now()));
    } catch (error) {
      this.#airports.delete(airport);
      throw storageFault(error);
    }
  }

  /** Stores outcomes and hands them over, as `Storage.record` describes. */
  record(outcomes: readonly StoredOutcome[], now: number): boolean[] {
    return this.#save("saveOutcome", outcomes, (outcome) => {
      const { scheduled, airlineCode, destination, ordinal = 0 } = outcome;
      const { operated = null, departed = null, isUnderway = false, registration = null } = outcome;
      const flight = [scheduled, airlineCode, destination, ordinal];
      return [...flight, operated, departed, Number(isUnderway), registration, now];
    });
  }

  /** Stores legs and hands them over, as `Storage.recordLegs` describes. */
  recordLegs(legs: readonly StoredLeg[], now: number): boolean[] {
    return this.#save("saveLeg", legs, (leg) => {
      const { scheduled, registration, origin, airlineCode = null } = leg;
      const { departed = null, operated = null, estimated = null, estimatedAt = null } = leg;
      return [scheduled, registration, origin, airlineCode, departed, operated, estimated, estimatedAt, now];
    });
  }

  /** Removes records and hands that over, as `Storage.withdraw` describes. */
  withdraw(filter: RecordFilter, withdrawal: Withdrawal): Removal {
    const removal = this.removals.withdraw(filter, withdrawal);
    if (!withdrawal.dryRun && removal.records > 0) this.#handOverOwn();
    return removal;
  }

  /** Gives records of an airport to another one and hands that over, as `Storage.give` describes. */
  give(kind: RecordKind, from: string, to: string): Removal {
    const removal = this.removals.give(kind, from, to, this.#now());
    if (removal.records > 0) this.#handOverOwn();
    return removal;
  }

  /** Hands over what has changed. */
  catchUp(): void {
    try {
      const now = this.#now();
      this.#file.database.snapshot(() => {
        for (const airport of this.#airports.values()) airport.handOver(now);
      });
      this.#isBehind = false;
    } catch (error) {
      throw storageFault(error);
    }
  }

  /** The airports with records of a kind, in the order of their names. */
  *airports(kind: RecordKind): Generator<string> {
    const { database } = this.#file;
    let name = database.value(`${kind}.firstAirport`);
    while (name !== null) {
      yield String(name);
      name = database.value(`${kind}.nextAirport`, name);
    }
  }

  /**
   * Stores records, all or none, and hands them over.
   * @param values of a record, between its airport and the sequence number
   * @returns for each, whether it is new or changed an earlier report
   */
  #save<Item extends { readonly airport: string }>(
    statement: "saveOutcome" | "saveLeg",
    records: readonly Item[],
    values: (record: Item) => SQLInputValue[],
  ): boolean[] {
    const { database } = this.#file;
    const changed = database.transaction(() => {
      const save = database.statement(statement);
      const sequences = new Map<string, number>();
      return records.map((record) => {
        const { airport } = record;
        const sequence = sequences.get(airport) ?? Number(database.value("lastSequence", airport)) + 1;
        sequences.set(airport, sequence);
        return save.run(airport, ...values(record), sequence).changes === 1;
      });
    });
    this.#handOverOwn();
    return changed;
  }

  #handOverOwn(): void {
    this.#isBehind = true;
    this.catchUp();
  }
}
