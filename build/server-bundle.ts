import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire, isBuiltin } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import process from "node:process";
import { build, type Metafile, type Plugin } from "esbuild";
import { AIRPORTS, TIME_ZONES } from "../src/airports/data/airports.ts";
import { buildApp } from "../src/service/app.ts";
import { ServedModels } from "../src/service/model-serving/served-models.ts";
import { PAGE_ASSETS } from "../src/service/plugins/docs.ts";
import { reportError } from "../src/service/process/report-error.ts";
import { compileSchemas } from "./compiled-schemas.ts";
import { emptyFolder, outputFolder, repository } from "./output-folder.ts";
import { buildPage } from "./page.ts";
import { provenManifests } from "./proven-manifests.ts";
import { cacheCodeOf } from "./warm-up.ts";

/** The bundled file's name. */
export const SERVER_FILE = "puntual-server.cjs";

/**
 * Bundles the service into one file that runs with plain `node`, and copies the files that it reads beside it: the models,
 * the planners' page, the OpenAPI document, and the files of the page that shows that.
 * @returns esbuild's list of the bundled files
 * @throws PuntualError `output-unwritable` if the folder cannot be made or emptied
 */
export async function bundleServer(folder: string): Promise<Metafile> {
  emptyFolder(folder);
  const standInModules = {
    ...(await compileSchemas((compilers) => buildApp({ models: new ServedModels(), compilers }))),
    ajv: LAZY_AJV,
    "node:https": lazyBuiltin("node:https"),
    "node:http2": lazyBuiltin("node:http2"),
    // The client of PostgreSQL has forms for libpq and for Cloudflare's network, which are not used.
    "pg-native": "",
    "pg-cloudflare": "",
    "src/airports/data/airports.ts": airportsAsBytes(),
    "src/models/artefact/proven-manifests.ts": await provenManifests(join(repository, "models")),
  };
  const file = resolve(folder, SERVER_FILE);
  const { metafile, outputFiles } = await build({
    absWorkingDir: repository,
    entryPoints: ["src/service/main.ts"],
    outfile: file,
    write: false,
    bundle: true,
    platform: "node",
    target: "node24",
    // Modules where a package has them: of those that trace, a fifth of a megabyte is never called, and left out.
    mainFields: ["module", "main"],
    // CommonJS: for a module that imports node:http, Node.js loads its whole WebSocket client.
    format: "cjs",
    supported: { "dynamic-import": false },
    minify: true,
    sourcemap: "external",
    charset: "ascii",
    legalComments: "external",
    metafile: true,
    banner: { js: PROLOGUE },
    plugins: [standIns(standInModules), placesBesideBundle],
    logLevel: "warning",
  });
  refuseForeignImports(metafile);
  for (const { path, text, contents } of outputFiles) {
    if (path === file) writeFileSync(`${file}.program`, programOf(text));
    else writeFileSync(path, contents);
  }
  cpSync(join(repository, "build", "starter.cjs"), file);
  copyBeside(folder);
  await buildPage(join(folder, "web", "dist"));
  await cacheCodeOf(file);
  return metafile;
}

/**
 * Returns a bundle as a function that `starter.cjs` compiles and calls.
 * @throws Error if it has other characters than those of ASCII: one of them doubles the memory that V8 takes for all
 */
function programOf(bundle: string): string {
  const program = `(function (exports, require, module, __filename, __dirname) {${bundle}\n})`;
  const [other] = program.match(/[^\0-\x7f].{0,40}/u) ?? [];
  if (other !== undefined) throw new Error(`the bundled server is not ASCII: ${other}`);
  return program;
}

/** Returns the address of a source file as if the bundle's folder were the repository: files it reads are at the same paths. */
const PROLOGUE = `const placeOf = (path) => require("node:url").pathToFileURL(require("node:path").join(__dirname, path)).href;`;

/** Ajv, loaded at its first use: only a start with a file of keys needs it. */
const LAZY_AJV = `exports.Ajv = class { constructor(options) { return new (require("ajv/dist/ajv.js").Ajv)(options); } };`;

/** A module of Node.js that Fastify imports at its start but uses only if it serves TLS itself. */
function lazyBuiltin(name: string): string {
  return `module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("${name}")[key] });`;
}

/** A plugin that replaces packages and source files, by their paths in the repository, by modules of the given code. */
function standIns(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: "stand-ins",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, resolveDir }) => {
        const name = path.startsWith(".") ? relative(repository, join(resolveDir, path)) : path;
        return Object.hasOwn(modules, name) ? { path: name, namespace: "stand-in" } : undefined;
      });
      onLoad({ filter: /.*/, namespace: "stand-in" }, ({ path }) => ({
        contents: modules[path],
        resolveDir: repository,
      }));
    },
  };
}

/** A plugin that makes source files find the files they read beside the bundle, at their paths in the repository. */
const placesBesideBundle: Plugin = {
  name: "places beside the bundle",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const place = `placeOf(${JSON.stringify(relative(repository, path))})`;
      const text = await withThreads(await readFile(path, "utf8"), dirname(path));
      const contents = text
        .replace(/import\.meta\.resolve\("@fastify\/swagger-ui"\)/, `placeOf("docs/page/index.js")`)
        .replaceAll("import.meta.url", place);
      return { contents, loader: "ts" };
    });
  },
};

/**
 * Returns a module with the table of airports as the bytes of its UTF-8, decoded at its first use. A text with letters such
 * as ō takes two bytes a character in V8, also in its code cache.
 */
function airportsAsBytes(): string {
  const bytes = JSON.stringify(Buffer.from(AIRPORTS).toString("latin1"));
  return `
exports.TIME_ZONES = ${JSON.stringify(TIME_ZONES)};
let rows;
Object.defineProperty(exports, "AIRPORTS", {
  enumerable: true,
  get: () => (rows ??= Buffer.from(${bytes}, "latin1").toString()),
});`;
}

/** The address of the file of a thread, as a source writes it. */
const THREAD_URL = /new URL\(\s*`(\.[^`$]+)\$\{extname\(import\.meta\.url\)\}`,\s*import\.meta\.url,?\s*\)/g;

/** Replaces the addresses of the files of threads by addresses that contain their bundled code. */
async function withThreads(text: string, folder: string): Promise<string> {
  const urls = new Map<string, string>();
  for (const [url, file] of text.matchAll(THREAD_URL)) {
    const { outputFiles, metafile } = await build({
      absWorkingDir: repository,
      entryPoints: [join(folder, `${file}.ts`)],
      write: false,
      bundle: true,
      platform: "node",
      target: "node24",
      format: "esm",
      minify: true,
      charset: "ascii",
      metafile: true,
    });
    refuseForeignImports(metafile);
    const code = `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`;
    urls.set(url, `new URL(${JSON.stringify(code)})`);
  }
  return text.replaceAll(THREAD_URL, (url) => urls.get(url) ?? url);
}

/**
 * Checks that a bundle imports nothing at run time but modules of Node.js.
 * @throws Error that names the others
 */
export function refuseForeignImports({ outputs }: Metafile): void {
  const foreign = Object.values(outputs)
    .flatMap(({ imports }) => imports.map(({ path }) => path))
    .filter((path) => !isBuiltin(path));
  if (foreign.length > 0) throw new Error(`the bundled server would import ${foreign.join(", ")}`);
}

function copyBeside(folder: string): void {
  const copy = (from: string, to: string) => cpSync(from, join(folder, to), { recursive: true });
  copy(join(repository, "models"), "models");
  mkdirSync(join(folder, "docs"));
  // Without the indentation, which is over half of it.
  const description = JSON.parse(readFileSync(join(repository, "docs", "openapi.json"), "utf8"));
  writeFileSync(join(folder, "docs", "openapi.json"), JSON.stringify(description));
  copy(join(repository, "LICENSE"), "LICENSE");
  const swaggerUi = dirname(createRequire(import.meta.url).resolve("@fastify/swagger-ui"));
  for (const file of Object.keys(PAGE_ASSETS))
    copy(join(swaggerUi, "static", file), `docs/page/static/${file}`);
  copy(join(swaggerUi, "LICENSE"), "docs/page/LICENSE");
}

// `npm run build:server`, with its folder.
if (import.meta.main) {
  try {
    const folder = outputFolder(process.argv.slice(2));
    await bundleServer(folder);
    console.log(`made ${join(folder, SERVER_FILE)}: run it with node, from any folder`);
  } catch (error) {
    process.exitCode = reportError(error);
  }
}
