import type { Problem } from "../../../service/service-error.ts";

/** What is wrong with a row of a file, by its kind. */
export type RowFault =
  | { readonly kind: "missing"; readonly field: NeededField }
  | { readonly kind: "unknown"; readonly field: "airline" | "destination"; readonly value: string }
  | { readonly kind: "time"; readonly value: string }
  | { readonly kind: "cells"; readonly found: number; readonly wanted: number }
  /** As the service tells it, in English. */
  | { readonly kind: "other"; readonly told: string };

/** A column that no row may leave empty. */
export type NeededField = "airline" | "destination" | "scheduled";

type FieldFault = NonNullable<Problem["errors"]>[number];

/** The list of all that is allowed can be very long. */
const LONG_LIST = /(allowed: [^;]{90})[^;]+/g;

/** What is wrong with a row, one fault at least, from the problem that the service has with it. */
export function rowFaults({ code, title, detail, errors = [] }: Problem): readonly RowFault[] {
  if (errors.length > 0) return errors.map(fieldFault);
  const told = (detail ?? title ?? code).replace(/^line \d+: /, "");
  const [, found, wanted] = /^(\d+) fields where the header has (\d+)$/.exec(told) ?? [];
  if (found !== undefined) return [{ kind: "cells", found: Number(found), wanted: Number(wanted) }];
  return [{ kind: "other", told: told.replaceAll(LONG_LIST, "$1 …") }];
}

function fieldFault({ pointer, value, allowed }: FieldFault): RowFault {
  const field = pointer.slice(pointer.lastIndexOf("/") + 1);
  const text = String(value ?? "").trim();
  if (field === "airline" || field === "destination") {
    return text === "" ? { kind: "missing", field } : { kind: "unknown", field, value: text };
  }
  if (field === "scheduled") return text === "" ? { kind: "missing", field } : { kind: "time", value: text };
  const told = `${field} is ${JSON.stringify(value)}; allowed: ${allowed}`;
  return { kind: "other", told: told.replaceAll(LONG_LIST, "$1 …") };
}
