import type { InboundLeg } from "../history/aircraft-history.ts";
import type { Outcome } from "../history/outcome.ts";
import type { ModelChoice } from "./model-choice.ts";
import type { RecordFilter, RecordKind } from "./record-filter.ts";

/** The days before the last flight that the history has: a year, plus the longest window of a model. */
export const HISTORY_DAYS = 400;

/** The period whose outcomes are in the history, by the scheduled time of their flights, an instant in minutes. */
export interface OutcomeWindow {
  /** Inclusive: {@link HISTORY_DAYS} days before the last flight. */
  readonly from: number;
  /** Exclusive: no outcome of a flight that is scheduled later can be known yet, by the clock. */
  readonly until: number;
}

/** The report of a flight: its outcome with the airport whose flight it is, its departure from the other airport, or both. */
export interface StoredOutcome extends Outcome {
  /** The airport's code, or another name that no other airport has. */
  readonly airport: string;
  /** Of an arrival: when it left the other airport, an instant in minutes; absent or undefined where it is not known. */
  readonly departed?: number | undefined;
  /**
   * Of an arrival without an actual time: whether nothing is known but that it has left the other airport, which is no
   * delay; false by default.
   */
  readonly isUnderway?: boolean;
}

/** The report of a leg by which an aircraft gets to an airport, with that airport as {@link StoredOutcome} names it. */
export type StoredLeg = InboundLeg & { readonly airport: string };

/** The airport of the outcomes of data folders of formats 1 to 3, which hold those of one airport and do not name it. */
export const UNNAMED_AIRPORT = "";

/** A change of the records that the history of an airport has. It is made in the order of the fields. */
export interface OutcomeNews {
  readonly airport: string;
  /** Records to forget: they have been removed from the storage, or given to another airport. */
  readonly removed: readonly RecordFilter[];
  /**
   * The outcomes of all other flights are to be forgotten, and the legs scheduled before it; they stay in the storage. A leg
   * that is scheduled after it is a plan, which is known long before.
   */
  readonly window: OutcomeWindow;
  /** Outcomes to record, in an order in which they may have been reported. */
  readonly recorded: readonly StoredOutcome[];
  /** Legs to record, each with all that is known of it. */
  readonly legs: readonly StoredLeg[];
  /** The number of stored outcomes after the window, which wait until the clock reaches them; counted up to 10,000. */
  readonly ahead: number;
}

/** Records of an airport that have been deleted because they were older than the storage keeps them. */
export interface ExpiredRecords {
  readonly airport: string;
  readonly kind: RecordKind;
  /** Their number. */
  readonly records: number;
  /** The scheduled time before which none is kept, an instant in minutes. */
  readonly before: number;
}

/** The result of removing a part of the records of a filter, or of giving it to another airport. */
export interface Removal {
  /** The number of records that were removed or given, or that would be. */
  readonly records: number;
  /** The start of the next part; undefined after the last one. */
  readonly next: number | undefined;
}

/** How records are withdrawn. */
export interface Withdrawal {
  /** The name of the operator, which is stored. */
  readonly by: string;
  /** The instant, in minutes. */
  readonly now: number;
  /** Whether to count the records only. */
  readonly dryRun: boolean;
}

/** The chosen versions of models, by the name of their kind. */
export type ModelChoices = ReadonlyMap<string, ModelChoice>;

/** Receives what a storage holds and each change of it, those of other processes included. */
export interface StorageListener {
  readonly outcomes: (news: OutcomeNews) => void;
  readonly choices: (choices: ModelChoices) => void;
  /** Called after old records have been deleted, as the storage was set to do. */
  readonly expired: (expired: ExpiredRecords) => void;
  /** Called when changes cannot be followed, once for each time; they are made up for as soon as that is possible. */
  readonly fault: (error: unknown) => void;
  /**
   * Called with the instant up to which all changes are known, in milliseconds since 1970, when later ones cannot be followed;
   * with undefined once all that were missed have been handed over.
   */
  readonly behind: (since: number | undefined) => void;
}

/**
 * The state that the processes of a service share: reported outcomes and legs, the choice of models, and their artefacts. No
 * method waits for the disk on the thread of the caller. Each that may reject with `storage-unavailable` does so after a
 * bounded time.
 */
export interface Storage {
  /** Whether the data outlive the process. */
  readonly isOnDisk: boolean;
  /**
   * Calls a listener with the choices of models, and from then on with each change of what is followed. Resolves after the
   * stored part; to be called once, before any other method.
   * @throws PuntualError `invalid-configuration` if the stored data cannot be read
   */
  follow(listener: StorageListener): Promise<void>;
  /**
   * Follows the records of more airports: calls the listener with all that are stored, and from then on with each change.
   * Resolves after the stored part.
   * @throws PuntualError `storage-unavailable` if they cannot be read; asking again is safe
   */
  followAirports(airports: readonly string[]): Promise<void>;
  /**
   * Stores outcomes, all or none. Once this resolves, they are durable, and the listener has been called. A later report
   * of a flight replaces an earlier one, except that what it does not say stays: that the flight has left, is delayed, when
   * it left the other airport, or its aircraft.
   * @param now the instant of the report, in minutes
   * @returns for each outcome, whether it is new or changed an earlier report
   * @throws PuntualError `storage-unavailable`; the outcomes may be stored nevertheless, and sending them again is safe
   */
  record(outcomes: readonly StoredOutcome[], now: number): Promise<readonly boolean[]>;
  /**
   * Stores legs, as {@link record} does outcomes. A leg is known by its airport, its scheduled arrival and the registration.
   * A later report replaces an earlier one, except that what it does not say stays, and that of several estimates the one of
   * the latest moment does: that of the report, where an estimate is new and has none.
   */
  recordLegs(legs: readonly StoredLeg[], now: number): Promise<readonly boolean[]>;
  /**
   * Removes the first part of the records of a filter, some thousand: the file is locked only briefly. Once this
   * resolves, that is durable, and the listener has been called. A removed record can be reported again.
   * @throws PuntualError `storage-unavailable`; removing them again is safe
   */
  withdraw(filter: RecordFilter, withdrawal: Withdrawal): Promise<Removal>;
  /**
   * Gives the first part of the records of a kind of an airport to another one, some thousand. Where both have one of a
   * flight or a leg, that of the other airport stays. Once this resolves, that is durable, and the listener has been called.
   * @throws PuntualError `storage-unavailable`; giving them again is safe
   */
  give(kind: RecordKind, from: string, to: string): Promise<Removal>;
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
