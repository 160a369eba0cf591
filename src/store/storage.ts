import type { Outcome } from "../history/outcome.ts";
import type { ModelChoice } from "./model-choice.ts";

/** The days before the last scheduled flight that the history has: a year, plus the longest window of a model. */
export const HISTORY_DAYS = 400;

/** A change of the outcomes of the last {@link HISTORY_DAYS} days. */
export interface OutcomeNews {
  /** Outcomes to record, in an order in which they may have been reported. */
  readonly recorded: readonly Outcome[];
  /** Outcomes to forget, since they are older than that. */
  readonly forgotten: readonly Outcome[];
}

/** The chosen versions of models, by the name of their kind. */
export type ModelChoices = ReadonlyMap<string, ModelChoice>;

/** Receives what a storage holds and each change of it, those of other processes included. */
export interface StorageListener {
  readonly outcomes: (news: OutcomeNews) => void;
  readonly choices: (choices: ModelChoices) => void;
  /** Called when changes cannot be followed, once for each time; they are made up for as soon as that is possible. */
  readonly fault: (error: unknown) => void;
}

/**
 * The state that the processes of a service share: reported outcomes, the choice of models, and their artefacts. No
 * method waits for the disk on the thread of the caller. Each that may reject with `storage-unavailable` does so after a
 * bounded time.
 */
export interface Storage {
  /** Whether the data outlive the process. */
  readonly isOnDisk: boolean;
  /**
   * Calls a listener with all that is stored, and from then on with each change. Resolves after the stored part; to be
   * called once, before any other method.
   * @throws PuntualError `invalid-configuration` if the stored data cannot be read
   */
  follow(listener: StorageListener): Promise<void>;
  /**
   * Stores outcomes, all or none. Once this resolves, they are durable, and the listener has been called. A later report
   * of a flight replaces an earlier one, except that a flight that has left stays so.
   * @param now the instant of the report, in minutes
   * @returns for each outcome, whether it is new or changed an earlier report
   * @throws PuntualError `storage-unavailable`; the outcomes may be stored nevertheless, and sending them again is safe
   */
  record(outcomes: readonly Outcome[], now: number): Promise<readonly boolean[]>;
  /** Returns whether data can be written now. Never rejects. */
  isWritable(): Promise<boolean>;
  /**
   * Replaces a choice, if it is still the given one. Once this resolves, the choice and its artefacts are durable, the
   * artefacts that no choice uses are deleted, and the listener has been called, also with the choice of another process
   * that was there instead.
   * @param files of an artefact that is not yet stored
   * @returns whether the choice was replaced
   * @throws PuntualError `storage-unavailable`
   */
  replaceChoice(
    name: string,
    before: ModelChoice | undefined,
    after: ModelChoice,
    artefact?: StoredArtefact,
  ): Promise<boolean>;
  /**
   * Reads the files of an artefact, by their names; none if the version is not stored.
   * @throws PuntualError `storage-unavailable`
   */
  artefactFiles(version: string): Promise<ReadonlyMap<string, string>>;
  /** Completes what has been asked for and releases the file. */
  close(): Promise<void>;
}

/** An artefact as it is stored: its version and its files by name. */
export interface StoredArtefact {
  readonly version: string;
  readonly files: ReadonlyMap<string, string>;
}
