import type { NoteCode } from "../../flights/flight-note.ts";
import type { FoundFlight } from "../operational/forecasting/find-flight.ts";
import type { Support } from "../operational/forecasting/support.ts";

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

/** Counts the codes without training flights and the notes of forecasts, those with the most flights first. */
export class NameCounts {
  readonly #unseen = new Map<string, UnseenCount>();
  readonly #notes = new Map<string, NoteCount>();

  add(flight: FoundFlight, { unseen }: Support): void {
    for (const field of unseen) {
      const code = field === "airline" ? flight.airlineCode : flight.destination;
      const key = `${field} ${code}`;
      this.#unseen.set(key, { field, code, flights: 1 + (this.#unseen.get(key)?.flights ?? 0) });
    }
    for (const { code, value, taken } of flight.notes ?? []) {
      const key = JSON.stringify([code, value, taken]);
      this.#notes.set(key, { code, value, taken, flights: 1 + (this.#notes.get(key)?.flights ?? 0) });
    }
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
