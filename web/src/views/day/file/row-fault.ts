import type { Problem } from "../../../service/service-error.ts";

/** A fault of a row of a file. */
export type RowFault =
  | { readonly kind: "missing"; readonly field: RequiredField }
  | { readonly kind: "unknown"; readonly field: "airline" | "destination"; readonly value: string }
  | { readonly kind: "time"; readonly value: string }
  | { readonly kind: "cells"; readonly found: number; readonly wanted: number }
  /** Any other fault, as the service describes it in English. */
  | { readonly kind: "other"; readonly text: string };

/** A column in which no row may be empty. */
export type RequiredField = "airline" | "destination" | "scheduled";

type FieldFault = NonNullable<Problem["errors"]>[number];

/** Matches the rest of a long list of allowed values. */
const LONG_LIST = /(allowed: [^;]{90})[^;]+/g;

/** Returns the faults of a row, at least one, from the problem that the service answered. */
export function rowFaults({ code, title, detail, errors = [] }: Problem): readonly RowFault[] {
  if (errors.length > 0) return errors.map(fieldFault);
  const text = (detail ?? title ?? code).replace(/^line \d+: /, "");
  const [, found, wanted] = /^(\d+) fields where the header has (\d+)$/.exec(text) ?? [];
  if (found !== undefined) return [{ kind: "cells", found: Number(found), wanted: Number(wanted) }];
  return [{ kind: "other", text: text.replaceAll(LONG_LIST, "$1 …") }];
}

function fieldFault({ pointer, value, allowed }: FieldFault): RowFault {
  const field = pointer.slice(pointer.lastIndexOf("/") + 1);
  const found = String(value ?? "").trim();
  if (field === "airline" || field === "destination") {
    return found === "" ? { kind: "missing", field } : { kind: "unknown", field, value: found };
  }
  if (field === "scheduled")
    return found === "" ? { kind: "missing", field } : { kind: "time", value: found };
  const text = `${field} is ${JSON.stringify(value)}; allowed: ${allowed}`;
  return { kind: "other", text: text.replaceAll(LONG_LIST, "$1 …") };
}
