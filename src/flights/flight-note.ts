/** The codes of notes: which field of a flight has several meanings. */
export const NOTE_CODES = ["ambiguous-airline", "ambiguous-destination", "ambiguous-time"] as const;

/** The code of a note: the field that was taken in one of several ways. */
export type NoteCode = (typeof NOTE_CODES)[number];

/** A value of a flight that has several meanings, and the meaning that was taken. */
export interface FlightNote {
  readonly code: NoteCode;
  /** JSON pointer of the field within the flight, such as `/airline`. */
  readonly field: string;
  /** The value as it was given. */
  readonly value: string;
  /** The meaning that was taken: an ICAO code, or a time with its offset. */
  readonly taken: string;
  /** The other meanings in the same form, the most likely first. */
  readonly alternatives: readonly string[];
  /** One English sentence. */
  readonly detail: string;
}

/** Writes notes as one line of text, each with its code. */
export function noteText(notes: readonly FlightNote[]): string {
  return notes.map(({ code, detail }) => `${code}: ${detail}`).join(" ");
}
