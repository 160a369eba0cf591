import ValidatorSelector, { type ValidatorFactory } from "@fastify/ajv-compiler";
import SerializerSelector, { type SerializerFactory } from "@fastify/fast-json-stringify-compiler";

/** Makes the compilers of the schemas of requests and of answers, as Fastify asks for them. */
export interface SchemaCompilers {
  readonly buildValidator: ValidatorFactory;
  readonly buildSerializer: SerializerFactory;
}

/** Fastify's own compilers, which compile every schema at once. */
export function eagerCompilers(): SchemaCompilers {
  return { buildValidator: ValidatorSelector(), buildSerializer: SerializerSelector() };
}

/**
 * Returns compilers that compile each schema at the first value for it. At a start Fastify compiles those of all routes and
 * statuses, which takes a third of it; most are not needed in the first seconds, and some never.
 */
export function lazyCompilers({ buildValidator, buildSerializer }: SchemaCompilers): SchemaCompilers {
  return { buildValidator: lazily(buildValidator), buildSerializer: lazily(buildSerializer) };
}

/** A factory of compilers, of either kind. */
type Factory = (...given: readonly never[]) => (use: never) => unknown;

function lazily<Compilers extends ValidatorFactory | SerializerFactory>(factory: Compilers): Compilers {
  const lazy: Factory = (...given) => {
    const compile = (factory as Factory)(...given);
    return (use) => atFirstCall(() => compile(use) as Compiled);
  };
  return lazy as unknown as Compilers;
}

/** A validator, which leaves why a value does not fit in `errors`, or a serialiser of values. */
type Compiled = ((value: unknown) => unknown) & { errors?: unknown };

function atFirstCall(compile: () => Compiled): Compiled {
  let compiled: Compiled | undefined;
  const call: Compiled = (value) => {
    compiled ??= compile();
    const result = compiled(value);
    call.errors = compiled.errors;
    return result;
  };
  return call;
}
