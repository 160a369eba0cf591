import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { transformSync } from "esbuild";
import { reportError } from "../src/service/process/report-error.ts";
import { emptyFolder, outputFolder, repository } from "./output-folder.ts";
import { buildPage } from "./page.ts";

/** The npm packages, by their names: the folder of each in the folder of a build. */
export const PACKAGES = ["puntual", "puntual-cli"] as const;

const sourceManifest = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));

/** The parts of a package.json that the packages have in common. */
const commonManifest = {
  version: sourceManifest.version,
  description: sourceManifest.description,
  keywords: sourceManifest.keywords,
  license: sourceManifest.license,
  type: sourceManifest.type,
  engines: { node: ">=24" },
};

/** The one package that is needed for Parquet and for nothing else. */
const DUCKDB = "@duckdb/node-api";

/**
 * Makes the two npm packages from one source tree: `puntual`, the library, and `puntual-cli`, which installs the command,
 * the HTTP service, the planners' page and the trained models. Each contains all of Puntual's code that it runs, so that
 * their versions cannot disagree.
 * @param folder is emptied
 */
async function buildPackages(folder: string): Promise<void> {
  emptyFolder(folder);
  const compiled = resolve(folder, "compiled");
  const tsc = join(repository, "node_modules", "typescript", "bin", "tsc");
  const options = ["--project", join(repository, "tsconfig.build.json"), "--outDir", compiled];
  execFileSync(process.execPath, [tsc, ...options], { stdio: "inherit" });
  buildLibrary(join(compiled, "src"), join(folder, "puntual"));
  await buildCommand(join(compiled, "src"), join(folder, "puntual-cli"));
  rmSync(compiled, { recursive: true });
}

/** Makes the library: the modules that its exports reach and the declarations that a compiler reads with them. */
function buildLibrary(compiled: string, folder: string): void {
  const exports = Object.entries<string>(sourceManifest.exports)
    .filter(([, path]) => path.endsWith(".ts"))
    .map(([subpath, path]) => [subpath, path.slice("./src/".length, -".ts".length)] as const);
  const entries = exports.map(([, module]) => module);
  for (const suffix of [".js", ".d.ts"] as const) {
    for (const path of reachableFiles(compiled, entries, suffix)) {
      const target = join(folder, "dist", path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, publishedText(path, readFileSync(join(compiled, path), "utf8")));
    }
  }
  copyTexts(folder, "puntual");
  writeManifest(folder, {
    name: "puntual",
    ...commonManifest,
    sideEffects: false,
    exports: {
      ...Object.fromEntries(
        exports.map(([subpath, module]) => [
          subpath,
          { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` },
        ]),
      ),
      "./package.json": "./package.json",
    },
    files: ["dist", "CHANGELOG.md"],
    peerDependencies: { [DUCKDB]: sourceManifest.dependencies[DUCKDB] },
    peerDependenciesMeta: { [DUCKDB]: { optional: true } },
  });
}

/**
 * The text of a compiled file as it is published. The comments are in the declarations, where editors show them, and not
 * a second time in the modules.
 */
function publishedText(path: string, text: string): string {
  if (path.endsWith(".json")) return JSON.stringify(JSON.parse(text));
  if (path.endsWith(".d.ts")) return text.replaceAll(RELATIVE_IMPORT, "$1$2.js$3");
  return transformSync(text, { format: "esm", target: "node24", legalComments: "none" }).code;
}

/** Makes the command: JavaScript of all sources, the trained models, the page, the description of the routes. */
async function buildCommand(compiled: string, folder: string): Promise<void> {
  const isNeeded = (path: string) => !path.endsWith(".d.ts");
  cpSync(compiled, join(folder, "src"), { recursive: true, filter: isNeeded });
  const start = readFileSync(join(repository, "src", "cli", "puntual.js"), "utf8");
  writeFileSync(join(folder, "src", "cli", "puntual.js"), start.replace("./main.ts", "./main.js"), {
    mode: 0o755,
  });
  cpSync(join(repository, "models"), join(folder, "models"), { recursive: true });
  cpSync(join(repository, "docs", "openapi.json"), join(folder, "docs", "openapi.json"));
  await buildPage(join(folder, "web", "dist"));
  copyTexts(folder, "puntual-cli");
  writeManifest(folder, {
    name: "puntual-cli",
    ...commonManifest,
    bin: sourceManifest.bin,
    files: ["src", "models", "docs", "web", "CHANGELOG.md"],
    dependencies: sourceManifest.dependencies,
  });
}

/** A relative import of a declaration, up to the suffix that compilers before TypeScript 5.7 do not resolve. */
const RELATIVE_IMPORT = /(\b(?:from|import)[\s(]*")(\.[^"]+)\.ts(")/g;

/** A file that a module imports, or that it starts as a worker. */
const REFERENCE =
  /\b(?:from|import)[\s(]*"(\.[^"]+?)\.(js|ts|json)"|\bnew URL\(\s*`(\.[^`$]+)\$\{extname\(import\.meta\.url\)\}`/g;

/** The files that some compiled files need, themselves included, as paths in their folder. */
function reachableFiles(folder: string, entries: readonly string[], suffix: ".js" | ".d.ts"): Set<string> {
  const files = new Set(entries.map((entry) => entry + suffix));
  for (const path of files) {
    for (const [, imported, end, worker] of readFileSync(join(folder, path), "utf8").matchAll(REFERENCE)) {
      const target = join(dirname(path), (imported ?? worker) + (end === "json" ? ".json" : suffix));
      // The package has a manifest of its own.
      if (target !== MANIFEST) files.add(target);
    }
  }
  return files;
}

/** The manifest as the compiled sources import it. */
const MANIFEST = join("..", "package.json");

function copyTexts(folder: string, name: string): void {
  for (const file of ["CHANGELOG.md", "LICENSE"]) cpSync(join(repository, file), join(folder, file));
  cpSync(join(repository, "build", "packages", `${name}.md`), join(folder, "README.md"));
}

function writeManifest(folder: string, manifest: object): void {
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

// The first half of `npm run build`: makes the packages in `dist/` or in the given folder. The other half makes the
// server in `dist/server/`.
if (import.meta.main) {
  try {
    const folder = outputFolder(process.argv.slice(2), "dist");
    await buildPackages(folder);
    console.log(`made ${PACKAGES.map((name) => join(folder, name)).join(" and ")}`);
  } catch (error) {
    process.exitCode = reportError(error);
  }
}
