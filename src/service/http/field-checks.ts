import type { FastifyInstance } from "fastify";
import type { FieldError } from "../../errors.ts";
import { compileSchema, type SchemaName } from "./compiled-schema.ts";
import { allowedBy, type Schema, shorten } from "./schema-fault.ts";

/** A schema of an object whose fields are checked one by one. */
export interface FieldsSchema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Schema>>;
}

/** The finding of a further check that a value is not valid. */
export interface FaultyValue {
  /** The values that are allowed instead, in words; those of the schema by default. */
  readonly allowed?: string;
}

/** Checks by the name of a field, of values that fit the schema; true for a valid value. */
export type FurtherChecks = Readonly<Record<string, (value: unknown) => true | FaultyValue>>;

interface FieldCheck {
  readonly name: string;
  readonly isRequired: boolean;
  readonly allowed: string;
  readonly isValid: (value: unknown) => boolean;
}

const NO_FAULTS: readonly FieldError[] = [];

/**
 * Checks the fields of an object against a schema and finds all faults at once, where the validator of a route stops at
 * the first. Each field has a validator that the app compiles like those of its routes: when it is ready or, in the
 * bundled server, ahead of time.
 */
export class FieldChecks {
  #checks: readonly FieldCheck[] = [];
  /** Checks all fields at once: the quick way for an object without faults. */
  #isValid: (fields: object) => boolean = () => false;

  /**
   * @param app compiles the schemas of the fields once it is ready; there are no checks before
   * @param name of the object's schema
   */
  constructor(app: FastifyInstance, { url, part }: SchemaName, { required, properties }: FieldsSchema) {
    app.addHook("onReady", async () => {
      this.#isValid = compileSchema(app, { url, part }, { type: "object", required, properties });
      this.#checks = Object.entries(properties).map(([name, schema]) => ({
        name,
        isRequired: required.includes(name),
        allowed: schema.description ?? allowedBy(schema),
        // A default has no place at the root of a schema.
        isValid: compileSchema(app, { url, part: `${part}/${name}` }, { ...schema, default: undefined }),
      }));
    });
  }

  /**
   * Returns the invalid fields, in the order of the schema, with pointers from the object. Fields that the schema does
   * not name are ignored.
   * @param further checks that a schema cannot express
   */
  faults(fields: object, further?: FurtherChecks): readonly FieldError[] {
    if (further === undefined && this.#isValid(fields)) return NO_FAULTS;
    let faults: FieldError[] | undefined;
    for (const { name, isRequired, allowed, isValid } of this.#checks) {
      // A list inherits fields such as `at`.
      const value = Object.hasOwn(fields, name)
        ? (fields as Readonly<Record<string, unknown>>)[name]
        : undefined;
      const isPresent = value !== undefined;
      const fits = isPresent ? isValid(value) : !isRequired;
      const found = (fits && isPresent && further?.[name]?.(value)) || true;
      if (fits && found === true) continue;
      const fault = found === true ? allowed : (found.allowed ?? allowed);
      faults ??= [];
      faults.push({ pointer: `/${name}`, value: shorten(value), allowed: fault });
    }
    return faults ?? NO_FAULTS;
  }
}
