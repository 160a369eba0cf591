import { PuntualError } from "../../errors.ts";
import type { FieldChecks } from "./field-checks.ts";
import { toProblem } from "./problem.ts";
import { invalidFields } from "./schema-fault.ts";

/** The maximum number of invalid fields that are listed if no item can be used. */
const MAX_FAULTS = 100;

/**
 * Writes an invalid item of a list as JSON text: its problem, with pointers from the body instead of the
 * item.
 * @param id the client's own, repeated if it is a text or a number
 * @param pointer of the item in the body
 */
export function problemJson(id: unknown, error: PuntualError, pointer: string): string {
  const { errors, ...problem } = toProblem(error);
  const below = errors?.map((field) => ({ ...field, pointer: pointer + field.pointer }));
  const isId = typeof id === "string" || typeof id === "number";
  return JSON.stringify({ ...(isId && { id }), problem: { ...problem, ...(below && { errors: below }) } });
}

/**
 * Returns the list in a body. An item that is no object is treated as one without fields.
 * @param name the field of the body that holds the list
 * @param checks of the fields of the body, by which this field is a list
 * @throws PuntualError `invalid-request` if it is not a list, or is empty or too long
 */
export function listIn(body: unknown, name: string, checks: FieldChecks): readonly object[] {
  const fields = (body ?? {}) as Readonly<Record<string, unknown>>;
  const faults = checks.faults(fields);
  if (faults.length > 0) throw invalidFields(faults);
  return (fields[name] as unknown[]).map((item) => (typeof item === "object" && item !== null ? item : {}));
}

/**
 * The problem of a list in which every item is invalid.
 * @param list the name of the list in the body
 * @param problems of each item, in order, at least one
 */
export function noUsableFlight(list: string, problems: readonly PuntualError[]): PuntualError {
  const fields = problems.flatMap((problem, index) =>
    problem.fields.map((field) => ({ ...field, pointer: `/${list}/${index}${field.pointer}` })),
  );
  return new PuntualError(
    "no-usable-flight",
    { count: problems.length, first: problems[0].message },
    { fields: fields.slice(0, MAX_FAULTS) },
  );
}
