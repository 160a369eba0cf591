import SerializerSelector, {
  type Serializer,
  type SerializerFactory,
} from "@fastify/fast-json-stringify-compiler";

/**
 * Returns a factory of compilers for the schemas of answers. A schema that is but a reference, as those of all errors are, is
 * compiled once, not for each route and status: three quarters of all are, and compiling them took a third of a second.
 * @param factory compiles each schema that it is given
 */
export function answerSerializers(factory: SerializerFactory = SerializerSelector()): SerializerFactory {
  /** The serialisers by the schema that is referred to. */
  const compiled = new WeakMap<object, Serializer>();
  return (schemas, options) => {
    const compile = factory(schemas, options);
    return (use) => {
      const referred = referredBy(use.schema, schemas);
      if (referred === undefined) return compile(use);
      const serializer = compiled.get(referred) ?? compile(use);
      compiled.set(referred, serializer);
      return serializer;
    };
  };
}

/** Returns the shared schema that a schema refers to as a whole; undefined for every other one. */
function referredBy(schema: unknown, schemas: unknown): object | undefined {
  const { $ref, ...rest } = schema as { readonly $ref?: string };
  if ($ref === undefined || Object.keys(rest).length > 0) return undefined;
  return (schemas as Readonly<Record<string, object>>)[$ref.replace(/#$/, "")];
}
