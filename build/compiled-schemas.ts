import { StandaloneValidator } from "@fastify/ajv-compiler";
import { StandaloneSerializer } from "@fastify/fast-json-stringify-compiler";
import type { FastifyInstance } from "fastify";
import type { SchemaCompilers } from "../src/service/http/schema-compilers.ts";

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
 * @param buildService builds the service that has the routes, with these compilers
 * @returns by the name of each package by which Fastify compiles schemas, the JavaScript of a module that replaces it
 */
export async function compileSchemas(
  buildService: (compilers: SchemaCompilers) => Promise<FastifyInstance>,
): Promise<Readonly<Record<string, string>>> {
  const validators = codesOf(StandaloneValidator as StandaloneFactory);
  const serializers = codesOf(StandaloneSerializer as StandaloneFactory);
  // Otherwise the code would import the whole compiler, to check which of several schemas fits.
  const buildSerializer: CompilerFactory = (schemas, given) =>
    serializers.factory(schemas, { ...given, inlineValidators: true });
  const app = await buildService({ buildValidator: validators.factory, buildSerializer } as SchemaCompilers);
  await app.ready();
  await app.close();
  return { [VALIDATORS]: moduleOf(validators.codes), [SERIALIZERS]: moduleOf(serializers.codes) };
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

/** The text of a module that returns the function for every use of a schema; equal code is in it once, and makes one function. */
function moduleOf(codes: ReadonlyMap<string, string>): string {
  const distinct = [...new Set(codes.values())];
  const functions = distinct.map(
    (code) =>
      `() => { const module = { exports: {} }; const { exports } = module; ${code}\nreturn module.exports; }`,
  );
  const uses = [...codes].map(([key, code]) => [key, distinct.indexOf(code)]);
  return `
const functions = [${functions.join(",\n")}];
const made = [];
const uses = new Map(${JSON.stringify(uses)});
${keyOf}
module.exports = () => () => (use) => {
  const index = uses.get(keyOf(use));
  if (index === undefined) throw new Error(\`no schema is compiled for \${keyOf(use)}\`);
  return (made[index] ??= functions[index]());
};
`;
}
