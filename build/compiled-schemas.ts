import { createRequire } from "node:module";
import { type SerializerFactory, StandaloneSerializer } from "@fastify/fast-json-stringify-compiler";
import type { FastifyInstance } from "fastify";

const require = createRequire(import.meta.url);

const VALIDATORS = "@fastify/ajv-compiler";
const SERIALIZERS = "@fastify/fast-json-stringify-compiler";

/** A use of a schema, for which Fastify compiles it. */
interface SchemaUse {
  readonly method: string | readonly string[];
  readonly url: string;
  readonly httpPart?: string;
  readonly httpStatus?: string;
  readonly contentType?: string;
}

type Compiler = (use: SchemaUse) => unknown;
type CompilerFactory = (schemas: object, options: object) => Compiler;
type StandaloneFactory = (options: {
  readonly readMode: false;
  readonly storeFunction: (use: SchemaUse, code: string) => void;
}) => CompilerFactory;

/**
 * Compiles the schemas of all routes ahead of time; at a start, this would take longer than everything else.
 * @param buildService builds the service that has the routes, with these compilers of their answers
 * @returns by the name of each package by which Fastify compiles schemas, the JavaScript of a module that replaces it
 */
export async function compileSchemas(
  buildService: (serializers: SerializerFactory) => Promise<FastifyInstance>,
): Promise<Readonly<Record<string, string>>> {
  const validators = record(VALIDATORS, require(VALIDATORS).StandaloneValidator);
  const serializers = codesOf(StandaloneSerializer as StandaloneFactory);
  // Otherwise the code would import the whole compiler, to check which of several schemas fits.
  const factory: CompilerFactory = (schemas, given) =>
    serializers.factory(schemas, { ...given, inlineValidators: true });
  try {
    const app = await buildService(factory as SerializerFactory);
    await app.ready();
    await app.close();
  } finally {
    validators.stop();
  }
  return { [VALIDATORS]: moduleOf(validators.codes), [SERIALIZERS]: moduleOf(serializers.codes) };
}

/** Records the code that a package generates for every use of a schema. */
function record(name: string, standalone: StandaloneFactory) {
  const module = require.cache[require.resolve(name)] as NodeJS.Module;
  const { exports } = module;
  const { codes, factory } = codesOf(standalone);
  module.exports = () => factory;
  const stop = () => {
    module.exports = exports;
  };
  return { codes, stop };
}

/** Returns a factory of compilers, and the code that they generate for every use of a schema. */
function codesOf(standalone: StandaloneFactory) {
  const codes = new Map<string, string>();
  const factory = standalone({
    readMode: false,
    storeFunction: (use, code) => codes.set(keyOf(use), code),
  });
  return { codes, factory };
}

/** The key of a use of a schema. The bundle contains the text of this function. */
function keyOf({ method, url, httpPart, httpStatus, contentType }: SchemaUse): string {
  return [method, url, httpPart, httpStatus, contentType].join(" ");
}

/**
 * Returns a function that is made at its first call. A validator leaves its errors as a property, which is copied. The bundle
 * contains the text of this function.
 */
function madeAtFirstCall<Value, Result>(make: () => ((value: Value) => Result) & { errors?: unknown }) {
  let made: ReturnType<typeof make> | undefined;
  const call: ReturnType<typeof make> = (value) => {
    made ??= make();
    const result = made(value);
    call.errors = made.errors;
    return result;
  };
  return call;
}

/**
 * The text of a module that returns the code for every use of a schema. Equal code is in it once, and runs at its first
 * call: most of it is not needed in the first seconds, and some never.
 */
function moduleOf(codes: ReadonlyMap<string, string>): string {
  const distinct = [...new Set(codes.values())];
  const functions = distinct.map(
    (code) =>
      `() => { const module = { exports: {} }; const { exports } = module; ${code}\nreturn module.exports; }`,
  );
  const uses = [...codes].map(([key, code]) => [key, distinct.indexOf(code)]);
  return `
const functions = [${functions.join(",\n")}].map(madeAtFirstCall);
const uses = new Map(${JSON.stringify(uses)});
${keyOf}
${madeAtFirstCall}
module.exports = () => () => (use) => {
  const index = uses.get(keyOf(use));
  if (index === undefined) throw new Error(\`no schema is compiled for \${keyOf(use)}\`);
  return functions[index];
};
`;
}
