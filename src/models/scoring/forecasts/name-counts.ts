import type { NoteCode } from "../../../flights/flight-note.ts";
import type { FoundFlight } from "../../operational/forecasting/find-flight.ts";
import type { Support } from "../../operational/forecasting/support.ts";

/** A code that was not in the training data, and the number of forecasts for it. */
export interface UnseenCount {
  readonly field: "airline" | "destination";
  readonly code: string;
  readonly flights: number;
}

/** A value with several meanings, the one that was taken, and the number of flights for which it was. */
export interface NoteCount {
  readonly code: NoteCode;
  readonly value: string;
  readonly taken: string;
  readonly flights: number;
}

/** Counted names, in the order in which they came; plain data. */
export interface CountedNames {
  readonly unseen: readonly UnseenCount[];
  readonly notes: readonly NoteCount[];
}

/** Counts the codes without training flights and the notes of forecasts, those with the most flights first. */
export class NameCounts {
  readonly #unseen = new Map<string, UnseenCount>();
  readonly #notes = new Map<string, NoteCount>();

  add(flight: FoundFlight, { unseen }: Support): void {
    for (const field of unseen) {
      const code = field === "airline" ? flight.airlineCode : flight.destination;
      this.#addUnseen({ field, code, flights: 1 });
    }
    for (const { code, value, taken } of flight.notes ?? [])
      this.#addNote({ code, value, taken, flights: 1 });
  }

  /** Adds what others have counted behind these. */
  addAll({ unseen, notes }: CountedNames): void {
    for (const count of unseen) this.#addUnseen(count);
    for (const count of notes) this.#addNote(count);
  }

  /** The counts so far. */
  get counted(): CountedNames {
    return { unseen: [...this.#unseen.values()], notes: [...this.#notes.values()] };
  }

  #addUnseen(count: UnseenCount): void {
    const key = `${count.field} ${count.code}`;
    this.#unseen.set(key, { ...count, flights: count.flights + (this.#unseen.get(key)?.flights ?? 0) });
  }

  #addNote(count: NoteCount): void {
    const key = JSON.stringify([count.code, count.value, count.taken]);
    this.#notes.set(key, { ...count, flights: count.flights + (this.#notes.get(key)?.flights ?? 0) });
  }

  get unseen(): readonly UnseenCount[] {
    return mostFirst(this.#unseen);
  }

  get notes(): readonly NoteCount[] {
    return mostFirst(this.#notes);
  }
}

function mostFirst<Count extends { readonly flights: number }>(counts: ReadonlyMap<string, Count>): Count[] {
  return [...counts.values()].sort((a, b) => b.flights - a.flights);
}
