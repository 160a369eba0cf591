import { createRequire } from "node:module";
import type { FastifyInstance } from "fastify";

const require = createRequire(import.meta.url);

const VALIDATORS = "@fastify/ajv-compiler";
const SERIALIZERS = "@fastify/fast-json-stringify-compiler";

/** What Fastify compiles a schema for. */
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
 * Compiles the schemas of all routes ahead of time: at every start that would take longer than all else.
 * @param buildService builds the service whose schemas they are
 * @returns by the names of the packages by which Fastify compiles schemas, JavaScript of a module to stand in for each
 */
export async function compileSchemas(
  buildService: () => Promise<FastifyInstance>,
): Promise<Readonly<Record<string, string>>> {
  const validators = record(VALIDATORS, require(VALIDATORS).StandaloneValidator);
  const standaloneSerializer: StandaloneFactory = require(SERIALIZERS).StandaloneSerializer;
  const serializers = record(SERIALIZERS, (options) => {
    const factory = standaloneSerializer(options);
    // Without that the code would bring the whole compiler to check which schema of several fits.
    return (schemas, given) => factory(schemas, { ...given, inlineValidators: true });
  });
  try {
    const app = await buildService();
    await app.ready();
    await app.close();
  } finally {
    validators.stop();
    serializers.stop();
  }
  return { [VALIDATORS]: moduleOf(validators.codes), [SERIALIZERS]: moduleOf(serializers.codes) };
}

/** Has a package write down, for every use of a schema, the code that it makes of it. */
function record(name: string, standalone: StandaloneFactory) {
  const codes = new Map<string, string>();
  const module = require.cache[require.resolve(name)] as NodeJS.Module;
  const { exports } = module;
  const factory = standalone({
    readMode: false,
    storeFunction: (use, code) => codes.set(keyOf(use), code),
  });
  module.exports = () => factory;
  const stop = () => {
    module.exports = exports;
  };
  return { codes, stop };
}

/** Tells a use of a schema from all others. The bundle holds the text of this function. */
function keyOf({ method, url, httpPart, httpStatus, contentType }: SchemaUse): string {
  return [method, url, httpPart, httpStatus, contentType].join(" ");
}

/** A module that answers every use of a schema with what was made of it; equal code is there once. */
function moduleOf(codes: ReadonlyMap<string, string>): string {
  const distinct = [...new Set(codes.values())];
  const functions = distinct.map(
    (code) =>
      `(() => { const module = { exports: {} }; const { exports } = module; ${code}\nreturn module.exports; })()`,
  );
  const uses = [...codes].map(([key, code]) => [key, distinct.indexOf(code)]);
  return `
const functions = [${functions.join(",\n")}];
const uses = new Map(${JSON.stringify(uses)});
${keyOf}
module.exports = () => () => (use) => {
  const index = uses.get(keyOf(use));
  if (index === undefined) throw new Error(\`no schema was compiled for \${keyOf(use)}\`);
  return functions[index];
};
`;
}
