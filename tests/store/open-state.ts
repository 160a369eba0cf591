import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after } from "node:test";
import { timeZoneOf } from "../../src/flights/time-zone.ts";
import type { Outcome } from "../../src/history/outcome.ts";
import { openStorage } from "../../src/store/open-storage.ts";
import type { OutcomeStore } from "../../src/store/outcome-store.ts";
import type { RecordFilter } from "../../src/store/record-filter.ts";
import { followState, type SharedState } from "../../src/store/shared-state.ts";
import type { Storage, StoredOutcome, Withdrawal } from "../../src/store/storage.ts";

/** The airport of the outcomes of tests that need only one. */
export const AIRPORT = "SCEL";

/** Adds the airport to outcomes. */
export const atAirport = (outcomes: readonly Outcome[], airport = AIRPORT): StoredOutcome[] =>
  outcomes.map((outcome) => ({ ...outcome, airport }));

/** The outcomes of one airport in a store that follows it. */
export class AirportStore {
  readonly store: OutcomeStore;
  readonly airport: string;

  constructor(store: OutcomeStore, airport = AIRPORT) {
    this.store = store;
    this.airport = airport;
  }

  get history() {
    return this.store.historyOf(this.airport);
  }

  get window() {
    return this.store.windowOf(this.airport);
  }

  get ahead(): number {
    return this.store.ahead;
  }

  get replayed(): number {
    return this.store.replayed;
  }

  record(outcomes: readonly Outcome[], now: number): Promise<readonly boolean[]> {
    return this.store.record(atAirport(outcomes, this.airport), now);
  }

  withdraw(
    filter: Omit<RecordFilter, "airport">,
    withdrawal: Withdrawal,
    onPart: (outcomes: number) => void,
  ): Promise<void> {
    return this.store.withdraw({ ...filter, airport: this.airport }, withdrawal, onPart);
  }
}

/** Follows the state in a storage with the outcomes of airports, in UTC; closed after the tests. */
export async function followAll(
  storage: Storage,
  airports: readonly string[] = [AIRPORT],
): Promise<SharedState> {
  const state = await followState(
    storage,
    airports.map((airport) => ({ airport, zone: timeZoneOf() })),
  );
  after(() => state.close());
  return state;
}

/** Opens the state in a folder, as another process would; closed after the tests. */
export async function openState(folder?: string, airports?: readonly string[]): Promise<SharedState> {
  return followAll(await openStorage(folder), airports);
}

/** Opens the outcomes of one airport in a folder, as another process would; closed after the tests. */
export async function openAirport(folder?: string): Promise<OpenAirport> {
  return airportIn(await openStorage(folder));
}

/** The outcomes of one airport in a storage of their own. */
export type OpenAirport = AirportStore & Pick<SharedState, "close">;

/** Follows the outcomes of one airport in a storage; closed after the tests. */
export async function airportIn(storage: Storage): Promise<OpenAirport> {
  const state = await followAll(storage);
  return Object.assign(new AirportStore(state.outcomes), { close: () => state.close() });
}

/** Opens the database in a folder, as another program would; closed after the tests. */
export function foreignConnection(folder: string): DatabaseSync {
  const connection = new DatabaseSync(join(folder, "puntual.sqlite"), { timeout: 5_000 });
  after(() => connection.isOpen && connection.close());
  return connection;
}
