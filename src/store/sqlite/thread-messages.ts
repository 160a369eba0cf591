import type { ErrorData } from "../../errors.ts";
import type { ModelChoice } from "../model-choice.ts";
import type { ModelChoices, StoredArtefact } from "../storage.ts";
import type { OutcomeColumns } from "./outcome-columns.ts";
import type { OutcomePosition } from "./outcome-table.ts";

/** The calls that the thread of the storage answers, in their order. */
export interface ThreadCalls {
  open(folder: string, timeZone: string | undefined): void;
  follow(since: OutcomePosition | undefined): void;
  record(outcomes: OutcomeColumns, now: number): boolean[];
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
  | {
      readonly about: "outcomes";
      readonly recorded: OutcomeColumns;
      readonly forgotten: OutcomeColumns;
      readonly position: OutcomePosition;
    }
  | { readonly about: "choices"; readonly choices: ModelChoices }
  | { readonly about: "fault"; readonly failure: ErrorData };
