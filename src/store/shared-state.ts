import { ModelStore } from "./model-store.ts";
import { type FollowedAirport, OutcomeStore } from "./outcome-store.ts";
import type { ExpiredRecords, Storage } from "./storage.ts";

/** The state that this process shares with the others of the service. */
export interface SharedState {
  readonly outcomes: OutcomeStore;
  readonly models: ModelStore;
  /** Stores or refuses what is waiting, and closes the storage. */
  close(): Promise<void>;
}

/** Functions to call when something happens to the state. */
export interface StateEvents {
  /** Called when changes cannot be followed. */
  readonly onFault?: (error: unknown) => void;
  /** Called once all changes that could not be followed have been made up for, with the milliseconds since they could not. */
  readonly onRecovered?: (milliseconds: number) => void;
  /** Called after old records have been deleted. */
  readonly onExpired?: (expired: ExpiredRecords) => void;
  /** Called when there are more than twice as many stored outcomes ahead of the clock as before. */
  readonly onAhead?: (outcomes: number) => void;
}

/**
 * Reads the state in a storage and follows it from then on.
 * @param airports whose outcomes are read; more can be followed later
 * @throws PuntualError `invalid-configuration` or `storage-unavailable` if the stored data cannot be read
 */
export async function followState(
  storage: Storage,
  airports: readonly FollowedAirport[],
  { onFault = () => {}, onRecovered = () => {}, onExpired = () => {}, onAhead = () => {} }: StateEvents = {},
): Promise<SharedState> {
  const outcomes = new OutcomeStore(storage, onAhead);
  const models = new ModelStore(storage);
  await storage.follow({
    outcomes: (news) => outcomes.take(news),
    choices: (choices) => models.take(choices),
    expired: onExpired,
    fault: onFault,
    behind(since) {
      const { behindSince } = outcomes;
      outcomes.fallBehind(since);
      if (since === undefined && behindSince !== undefined) onRecovered(Date.now() - behindSince);
    },
  });
  await outcomes.follow(airports);
  return {
    outcomes,
    models,
    async close() {
      await outcomes.close();
      await storage.close();
    },
  };
}
