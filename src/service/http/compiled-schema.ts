import type { FastifyInstance, FastifySchemaValidationError } from "fastify";
import { schemaFault } from "./schema-fault.ts";

/** Names a schema for the compilers of an app; the bundled server finds by it what was compiled ahead of time. */
export interface SchemaName {
  /** The route that the value is sent to with POST. */
  readonly url: string;
  /** The part of a request that fits the schema, such as `body`. */
  readonly part: string;
}

/** Checks whether a value fits a schema; if not, `errors` says why until the next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly FastifySchemaValidationError[] | null;
}

/** Compiles a schema as the app compiles those of its routes; possible once the app is ready. */
export function compileSchema(app: FastifyInstance, { url, part }: SchemaName, schema: object): Validator {
  if (app.validatorCompiler === undefined) throw new Error("schemas are compiled once the app is ready");
  return app.validatorCompiler({ schema, method: "POST", url, httpPart: part }) as Validator;
}

/** Writes a value that fits a schema as JSON text. */
export type Writer = (value: object) => string;

/** Compiles a serialiser as the app compiles those of its routes' answers; possible once the app is ready. */
export function compileWriter(app: FastifyInstance, { url, part }: SchemaName, schema: object): Writer {
  if (app.serializerCompiler === undefined) throw new Error("schemas are compiled once the app is ready");
  return app.serializerCompiler({ schema, method: "POST", url, httpStatus: part });
}

/** Throws PuntualError `invalid-request` for a value that does not fit a schema. */
export type SchemaCheck<Value> = (value: unknown) => asserts value is Value;

/**
 * A check of values against a schema, to be called once the app is ready.
 */
export function schemaCheck<Value>(
  app: FastifyInstance,
  name: SchemaName,
  schema: object,
): SchemaCheck<Value> {
  let isValid: Validator;
  app.addHook("onReady", async () => {
    isValid = compileSchema(app, name, schema);
  });
  return (value) => {
    if (!isValid(value)) throw schemaFault(isValid.errors ?? []);
  };
}
