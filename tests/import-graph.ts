import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const repository = fileURLToPath(new URL("..", import.meta.url));

/** Lists files by a pattern, as paths from the repository's folder. */
function filesOf(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: repository, exclude: ["**/node_modules/**", "**/dist/**"] })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** The files under `src`, as paths from the repository's folder. */
export const sources = filesOf("src/**/*.ts");

/** The code of the service, the page, the benchmarks and the builds, as paths from the repository's folder. */
export const allCode = filesOf("{src,web,bench,build,examples}/**/*.{ts,tsx}");

/** The text of a source file without its comments. */
export function codeOf(path: string): string {
  const text = readFileSync(join(repository, path), "utf8");
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** An import of a source file: static, dynamic, or of a worker's file by its URL. */
export interface Import {
  /** The file imported, as a path from the repository's folder, or the name of a package. */
  readonly of: string;
  readonly isPackage: boolean;
  /** Whether the import has types alone, so that the program runs without it. */
  readonly isType: boolean;
}

/** The imports of a source file. */
export function importsOf(path: string): Import[] {
  const statement =
    /\b(import|export)(\s+type)?\s[^;"]*?from\s+"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"|new URL\(\s*"(\.[^"]+\.ts)",\s*import\.meta\.url/g;
  return [...codeOf(path).matchAll(statement)].map(([, , type, from, dynamic, worker]) => {
    const specifier = from ?? dynamic ?? worker;
    const isPackage = !specifier.startsWith(".");
    const of = isPackage
      ? specifier
      : relative(repository, join(repository, dirname(path), specifier)).replaceAll("\\", "/");
    return { of, isPackage, isType: type !== undefined };
  });
}

/** All files and packages that a source file requires when it runs. */
export function reachableImports(path: string): { modules: string[]; packages: string[] } {
  const modules = new Set([path]);
  const packages = new Set<string>();
  for (const module of modules) {
    if (!module.startsWith("src/") || !module.endsWith(".ts")) continue;
    for (const { of, isPackage, isType } of importsOf(module)) {
      if (!isType) (isPackage ? packages : modules).add(of);
    }
  }
  return { modules: [...modules].sort(), packages: [...packages].sort() };
}
