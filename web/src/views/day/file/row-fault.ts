import type { Problem } from "../../../service/service-error.ts";

/** A fault of a row of a file. */
export type RowFault =
  | { readonly kind: "missing"; readonly field: RequiredField }
  | { readonly kind: "unknown"; readonly field: "airline" | "destination"; readonly value: string }
  /** A text that is no date and time. */
  | { readonly kind: "time"; readonly value: string }
  /** A date and time that the calendar or the clock of the airport does not have. */
  | { readonly kind: "no-such-time"; readonly value: string }
  /** A flight type that is none; empty if it is missing and not known from the destination. */
  | { readonly kind: "flight-type"; readonly value: string }
  | { readonly kind: "cells"; readonly found: number; readonly wanted: number }
  /** A quote that never closes, or text behind a closing one. */
  | { readonly kind: "quotes" }
  /** A value of another column. */
  | { readonly kind: "value"; readonly column: string; readonly value: string }
  /** Any other fault, by its code. */
  | { readonly kind: "other"; readonly code: string };

/** A column in which no row may be empty. */
export type RequiredField = "airline" | "destination" | "scheduled";

type FieldFault = NonNullable<Problem["errors"]>[number];

/** Returns the faults of a flight, at least one, from the problem that the service answered. */
export function rowFaults({ code, errors = [] }: Problem): readonly RowFault[] {
  return errors.length > 0 ? errors.map(fieldFault) : [{ kind: "other", code }];
}

function fieldFault({ pointer, value: sent }: FieldFault): RowFault {
  const named = pointer.slice(pointer.lastIndexOf("/") + 1);
  // Of an arrival, the other airport is the origin.
  const field = named === "origin" ? "destination" : named;
  const value = String(sent ?? "").trim();
  if (field === "airline" || field === "destination") {
    return value === "" ? { kind: "missing", field } : { kind: "unknown", field, value };
  }
  if (field === "scheduled") {
    if (value === "") return { kind: "missing", field };
    // The page sends only times that a calendar has: the clock of the airport skips this one.
    return { kind: "no-such-time", value: value.slice(0, 16).replace("T", " ") };
  }
  if (field === "flightType") return { kind: "flight-type", value };
  return { kind: "value", column: field, value };
}
