import type { FastifySchemaValidationError } from "fastify";
import { type FieldError, PuntualError } from "../../errors.ts";

/** The keywords of a JSON schema from which an error message says what is allowed. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  /** Says what is allowed where there is a pattern. */
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** The error of a value that does not fit its schema: for each fault the field, its value and what is allowed. */
export function schemaFault(faults: readonly FastifySchemaValidationError[]): PuntualError {
  return invalidFields(faults.map(fieldError));
}

/** The error of the given fields, with all of them in its message. */
export function invalidFields(fields: readonly FieldError[]): PuntualError<"invalid-request"> {
  const reason = fields.map(
    ({ pointer, value, allowed }) =>
      `${pointer || "the body"} is ${value === undefined ? "missing" : JSON.stringify(value)}; allowed: ${allowed}`,
  );
  return new PuntualError("invalid-request", { reason: reason.join("; ") }, { fields });
}

/** With Ajv's option `verbose`, a fault carries the value and the schema that it does not fit. */
function fieldError(
  fault: FastifySchemaValidationError & { data?: unknown; parentSchema?: Schema },
): FieldError {
  const { instancePath, keyword, params, data, parentSchema = {} } = fault;
  if (keyword === "required") {
    const name = String(params.missingProperty);
    return {
      pointer: `${instancePath}/${name}`,
      value: undefined,
      allowed: allowedBy(parentSchema.properties?.[name] ?? {}),
    };
  }
  return { pointer: instancePath, value: shorten(data), allowed: allowedBy(parentSchema) };
}

/** Describes the values that fit a schema. */
export function allowedBy(schema: Schema): string {
  const { type, enum: values, minimum, maximum, maxItems, properties, pattern, description } = schema;
  if (Array.isArray(type)) return type.map((each) => allowedBy({ ...schema, type: each })).join(" or ");
  if (values !== undefined) return values.join(", ");
  if (pattern !== undefined && description !== undefined) return description;
  if (type === "integer") return `an integer from ${minimum} to ${maximum}`;
  if (type === "array") return `a list of at most ${maxItems}`;
  if (type === "object")
    return properties ? `an object with ${Object.keys(properties).join(", ")}` : "an object";
  return type === "string" ? "a text" : String(type);
}

/**
 * Shortens a value so that an error can send it back: a long text is cut, a list or an object is replaced by its size
 * or kind, and a number that JSON would turn into null by words.
 */
export function shorten(value: unknown): unknown {
  if (typeof value === "string" && value.length > 100) return `${value.slice(0, 100)}…`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  if (value === Infinity || value === -Infinity) return "a number too large";
  if (Number.isNaN(value)) return "not a number";
  return value;
}
