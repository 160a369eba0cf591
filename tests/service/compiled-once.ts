import { createRequire } from "node:module";

// Fastify compiles the schemas of all routes for each app, which takes half a second; the apps of a test file have the
// same ones. With this, equal schemas are compiled once in a process, by the same compilers with the same options.

const require = createRequire(import.meta.url);

type Compile = (use: { readonly schema: object }) => unknown;
type CompilerFactory = (schemas: object, options: object) => Compile;

/** Makes all apps of this process take their compilers from one factory; Fastify asks for it when an app is built. */
function shareFactory(name: string, shared: (factory: CompilerFactory) => CompilerFactory): void {
  const module = require.cache[require.resolve(name)];
  const factory = shared(require(name)());
  (module ?? (require.cache[require.resolve(name)] as NodeJS.Module)).exports = () => factory;
}

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

// Reads are validated by functions that carry the errors of their last call; nothing runs between the two.
shareFactory("@fastify/ajv-compiler", compiledOnce);
shareFactory("@fastify/fast-json-stringify-compiler", compiledOnce);
