import type { PuntualError } from "../../errors.ts";
import { formatLocalTime } from "../../flights/local-time.ts";
import type { Outcome } from "../../history/outcome.ts";
import { problemJson } from "../http/item-problem.ts";

/** What became of one outcome that was reported. */
export interface OutcomeItem {
  /** The client's own id, as it came. */
  readonly id: unknown;
  readonly outcome?: Outcome;
  /** What is wrong with it, where there is no outcome. */
  readonly problem?: PuntualError;
}

/**
 * One item of an answer as JSON text: how an outcome was understood, or its problem.
 * @param changed whether it changed what was known
 * @param pointer where the outcome is in the request; pointers of its fields go below it
 */
export function outcomeJson(
  { id, outcome, problem }: OutcomeItem,
  changed: boolean | undefined,
  pointer: string,
): string {
  if (problem !== undefined) return problemJson(id, problem, pointer);
  return JSON.stringify({ id, ...(outcome && understood(outcome)), changed });
}

function understood({ airlineCode, destination, scheduled, operated, ordinal }: Outcome): object {
  return {
    airline: airlineCode,
    destination,
    scheduled: formatLocalTime(scheduled, "T"),
    operated: operated === undefined ? null : formatLocalTime(operated, "T"),
    ordinal,
  };
}
