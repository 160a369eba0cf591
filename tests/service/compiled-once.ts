import { eagerCompilers, lazyCompilers } from "../../src/service/http/schema-compilers.ts";

// The apps of a test file have the same schemas, which each would compile for itself. With these compilers, equal schemas are
// compiled once in a process.

type Compile = (use: { readonly schema: object }) => unknown;
type CompilerFactory = (schemas: object, options: object) => Compile;

/** Returns a factory whose compilers return what was compiled before from an equal schema, with equal schemas beside it. */
function compiledOnce<Factory>(factory: Factory): Factory {
  const compiled = new Map<string, unknown>();
  const once: CompilerFactory = (schemas, options) => {
    const compile = (factory as CompilerFactory)(schemas, options);
    return (use) => {
      const key = JSON.stringify([schemas, options, use.schema]);
      if (!compiled.has(key)) compiled.set(key, compile(use));
      return compiled.get(key);
    };
  };
  return once as Factory;
}

const { buildValidator, buildSerializer } = eagerCompilers();

/** The compilers of all apps of this process. A validator carries the errors of its last call, which are read before the next one. */
export const COMPILERS = lazyCompilers({
  buildValidator: compiledOnce(buildValidator),
  buildSerializer: compiledOnce(buildSerializer),
});
