import type { ErrorData } from "../../errors.ts";
import type { OutcomePosition } from "../following/outcome-position.ts";
import type { ModelChoice } from "../model-choice.ts";
import type { RecordFilter, RecordKind } from "../record-filter.ts";
import type {
  ExpiredRecords,
  ModelChoices,
  OutcomeNews,
  Removal,
  StoredArtefact,
  Withdrawal,
} from "../storage.ts";
import type { RecordColumns } from "./record-columns.ts";
import type { FollowedAirports, StorageOptions } from "./sqlite-state.ts";

/** The calls that the thread of the storage answers, in their order. */
export interface ThreadCalls {
  open(folder: string, options: StorageOptions): void;
  follow(): void;
  followAirports(positions: FollowedAirports): void;
  record(outcomes: RecordColumns, now: number): boolean[];
  recordLegs(legs: RecordColumns, now: number): boolean[];
  withdraw(filter: RecordFilter, withdrawal: Withdrawal): Removal;
  give(kind: RecordKind, from: string, to: string): Removal;
  isWritable(): boolean;
  replaceChoice(
    name: string,
    before: ModelChoice | undefined,
    after: ModelChoice,
    artefact: StoredArtefact | undefined,
  ): boolean;
  artefactFiles(version: string): ReadonlyMap<string, string>;
  close(): void;
}

/** A call to the thread. */
export interface ThreadCall {
  readonly id: number;
  readonly method: keyof ThreadCalls;
  readonly args: readonly unknown[];
}

/** A message from the thread. */
export type ThreadMessage =
  | { readonly about: "result"; readonly id: number; readonly result: unknown }
  | { readonly about: "failure"; readonly id: number; readonly failure: ErrorData }
  | (Omit<OutcomeNews, "recorded" | "legs"> & {
      readonly about: "outcomes";
      readonly recorded: RecordColumns;
      readonly legs: RecordColumns;
      readonly position: OutcomePosition | undefined;
    })
  | { readonly about: "choices"; readonly choices: ModelChoices }
  | { readonly about: "expired"; readonly expired: ExpiredRecords }
  | { readonly about: "fault"; readonly failure: ErrorData }
  | { readonly about: "behind"; readonly since: number | undefined };
