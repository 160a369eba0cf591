import { randomInt } from "node:crypto";
import type { StoredLeg, StoredOutcome } from "../storage.ts";
import type { Connections, Statements } from "./connections.ts";

/** The numbers of batches, which are drawn at random. */
const MAX_BATCH = 2 ** 48 - 1;

/** How a kind of record is saved. */
interface SavedKind<Item> {
  readonly statement: "saveOutcomes" | "saveLegs";
  /** The values of a record, in the order of the statement. */
  readonly values: (record: Item, now: number) => unknown[];
  /** The number of those values after the airport that identify a record. */
  readonly keyLength: number;
}

const OUTCOMES: SavedKind<StoredOutcome> = {
  statement: "saveOutcomes",
  values: (outcome) => {
    const { airport, scheduled, airlineCode, destination, ordinal = 0 } = outcome;
    const { operated = null, departed = null, isUnderway = false, registration = null } = outcome;
    const flight = [airport, scheduled, airlineCode, destination, ordinal];
    return [...flight, operated, departed, isUnderway, registration];
  },
  keyLength: 4,
};

const LEGS: SavedKind<StoredLeg> = {
  statement: "saveLegs",
  values: (leg, now) => {
    const { airport, scheduled, registration, origin, airlineCode = null } = leg;
    const { departed = null, operated = null, estimated = null, estimatedAt } = leg;
    const estimate = estimated === null ? [null, null] : [estimated, estimatedAt ?? now];
    return [
      ...[airport, scheduled, registration, origin, airlineCode, departed, operated],
      ...[...estimate, estimated !== null && estimatedAt !== undefined],
    ];
  },
  keyLength: 2,
};

/** Stores outcomes, as `Storage.record` describes. */
export function saveOutcomes(
  connections: Connections,
  outcomes: readonly StoredOutcome[],
  now: number,
): Promise<boolean[]> {
  return save(connections, OUTCOMES, outcomes, now);
}

/** Stores legs, as `Storage.recordLegs` describes. */
export function saveLegs(
  connections: Connections,
  legs: readonly StoredLeg[],
  now: number,
): Promise<boolean[]> {
  return save(connections, LEGS, legs, now);
}

/**
 * Stores records by one statement, so that no connection that is cut leaves an open transaction behind; those of the same flight
 * by one statement after the other, in one transaction. Each statement has a number of its own, by which it is safe to repeat.
 */
async function save<Item>(
  connections: Connections,
  kind: SavedKind<Item>,
  records: readonly Item[],
  now: number,
): Promise<boolean[]> {
  const changed = new Array<boolean>(records.length).fill(false);
  const rounds = roundsOf(
    records.map((record) => kind.values(record, now)),
    kind.keyLength,
  );
  const batch = randomInt(MAX_BATCH - rounds.length);
  const saveRounds = async (statements: Statements) => {
    for (const [index, round] of rounds.entries()) {
      const columns = round[0].values.map((_, column) => round.map(({ values }) => values[column]));
      const saved = await statements.rows(kind.statement, ...columns, now, batch + index);
      const keys = new Set(saved.map((row) => row.join("\n")));
      for (const { position, key } of round) changed[position] = keys.has(key);
    }
  };
  if (rounds.length <= 1) await saveRounds(connections);
  else await connections.transaction(saveRounds, { isRepeatable: true });
  return changed;
}

/** A record to save. */
interface Saved {
  /** Its position in the report. */
  readonly position: number;
  readonly key: string;
  readonly values: readonly unknown[];
}

/** Divides records so that each round has one of a flight only, the first ones first. */
function roundsOf(all: readonly (readonly unknown[])[], keyLength: number): Saved[][] {
  const rounds: Saved[][] = [];
  const counts = new Map<string, number>();
  for (const [position, values] of all.entries()) {
    const key = values.slice(0, keyLength + 1).join("\n");
    const round = counts.get(key) ?? 0;
    counts.set(key, round + 1);
    if (rounds.length === round) rounds.push([]);
    rounds[round].push({ position, key, values });
  }
  return rounds;
}
