import type { ErrorData } from "../../errors.ts";
import type { ModelChoice } from "../model-choice.ts";
import type { OutcomeFilter } from "../outcome-filter.ts";
import type {
  ExpiredOutcomes,
  ModelChoices,
  OutcomeNews,
  Removal,
  StoredArtefact,
  Withdrawal,
} from "../storage.ts";
import type { OutcomeColumns } from "./outcome-columns.ts";
import type { OutcomePosition } from "./outcomes/airport-outcomes.ts";
import type { FollowedAirports, StorageOptions } from "./sqlite-state.ts";

/** The calls that the thread of the storage answers, in their order. */
export interface ThreadCalls {
  open(folder: string, options: StorageOptions): void;
  follow(): void;
  followAirports(positions: FollowedAirports): void;
  record(outcomes: OutcomeColumns, now: number): boolean[];
  withdraw(filter: OutcomeFilter, withdrawal: Withdrawal): Removal;
  give(from: string, to: string): Removal;
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
  | (Omit<OutcomeNews, "recorded"> & {
      readonly about: "outcomes";
      readonly recorded: OutcomeColumns;
      readonly position: OutcomePosition | undefined;
    })
  | { readonly about: "choices"; readonly choices: ModelChoices }
  | { readonly about: "expired"; readonly expired: ExpiredOutcomes }
  | { readonly about: "fault"; readonly failure: ErrorData };
