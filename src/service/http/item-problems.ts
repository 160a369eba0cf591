import { type ErrorCode, type FieldError, PuntualError } from "../../errors.ts";
import { withId } from "./exact-ids.ts";
import type { FieldChecks } from "./field-checks.ts";
import { toProblem } from "./problem.ts";
import { invalidFields } from "./schema-fault.ts";

/** The maximum number of invalid fields that are listed if no item can be used. */
const MAX_FAULTS = 100;

/** The number of problems of a kind in an answer that have all details. */
const MAX_FULL = 10;

/** The text in place of the allowed values, in the later problems of a kind. */
export const ALLOWED_BEFORE = "as in the first problems of this kind in this answer";

/**
 * The problems of the items of one list. Ten thousand items may have the same one: of each kind (a code, with the fields
 * that are invalid), the first have all details, and later ones name the field and its value alone.
 */
export class ItemProblems {
  readonly #counts = new Map<string, number>();
  readonly #faults: FieldError[] = [];
  #first: PuntualError | undefined;
  #count = 0;

  /** The number of problems so far. */
  get count(): number {
    return this.#count;
  }

  /**
   * Whether the next problem of a kind is a later one: its details need not be computed.
   * @param pointers of the invalid fields in the item
   */
  isRepeated(code: ErrorCode, pointers: readonly string[]): boolean {
    return (this.#counts.get(kindOf(code, pointers)) ?? 0) >= MAX_FULL;
  }

  /**
   * Adds the problem of an item.
   * @param pointer of the item in the body
   * @returns the problem as the answer has it
   */
  add(error: PuntualError, pointer: string): PuntualError {
    const { code, fields } = error;
    const pointers = fields.map((field) => field.pointer);
    const isShort = fields.length > 0 && this.isRepeated(code, pointers);
    const kind = kindOf(code, pointers);
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    this.#count++;
    this.#first ??= error;
    const room = MAX_FAULTS - this.#faults.length;
    for (const field of fields.slice(0, room)) {
      this.#faults.push({ ...field, pointer: pointer + field.pointer });
    }
    return isShort ? shortened(error) : error;
  }

  /** @throws PuntualError `no-usable-flight` if there are as many problems as items */
  checkUsable(items: number): void {
    if (this.#count < items || this.#first === undefined) return;
    throw new PuntualError(
      "no-usable-flight",
      { count: items, first: this.#first.message },
      { fields: this.#faults },
    );
  }
}

function kindOf(code: ErrorCode, pointers: readonly string[]): string {
  return [code, ...pointers].join(" ");
}

function shortened(error: PuntualError): PuntualError {
  const { code, details } = error;
  if (error.fields.every(({ allowed }) => allowed === ALLOWED_BEFORE)) return error;
  const fields = error.fields.map((field) => ({ ...field, allowed: ALLOWED_BEFORE }));
  if (code === "invalid-request") return invalidFields(fields);
  return new PuntualError(code, { ...details, allowed: ALLOWED_BEFORE } as never, { fields });
}

/**
 * Writes an invalid item of a list as JSON text: its problem, with pointers from the body instead of the
 * item.
 * @param id the client's own, repeated if it is a text or a number
 * @param pointer of the item in the body
 */
export function problemJson(id: unknown, error: PuntualError, pointer: string): string {
  const { errors, ...problem } = toProblem(error);
  const below = errors?.map((field) => ({ ...field, pointer: pointer + field.pointer }));
  const isId = typeof id === "string" || Number.isFinite(id);
  const text = JSON.stringify({
    ...(isId && { id }),
    problem: { ...problem, ...(below && { errors: below }) },
  });
  return withId(id, text);
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
