import { createRequire } from "node:module";
import type { SerializerFactory } from "@fastify/fast-json-stringify-compiler";
import { answerSerializers } from "../../src/service/http/answer-serializers.ts";

// Fastify compiles the schemas of all routes for each app, which takes half a second; the apps of a test file have the
// same ones. With this, equal schemas are compiled once in a process, by the same compilers with the same options.

const require = createRequire(import.meta.url);

type Compile = (use: { readonly schema: object }) => unknown;
type CompilerFactory = (schemas: object, options: object) => Compile;

/** Returns a factory whose compilers return what was compiled before from an equal schema, with equal schemas beside it. */
function compiledOnce(factory: CompilerFactory): CompilerFactory {
  const compiled = new Map<string, unknown>();
  return (schemas, options) => {
    const compile = factory(schemas, options);
    const context = JSON.stringify([schemas, options]);
    return (use) => {
      const key = context + JSON.stringify(use.schema);
      if (!compiled.has(key)) compiled.set(key, compile(use));
      return compiled.get(key);
    };
  };
}

/** The compilers of the schemas of answers, for all apps of this process. */
export const SERIALIZERS = compiledOnce(answerSerializers() as CompilerFactory) as SerializerFactory;

// Those of requests are no setting of an app: Fastify takes them from the package when one is built. A validator carries the
// errors of its last call, which are read before the next one.
const AJV = "@fastify/ajv-compiler";
const shared = compiledOnce(require(AJV)());
(require.cache[require.resolve(AJV)] as NodeJS.Module).exports = () => shared;
