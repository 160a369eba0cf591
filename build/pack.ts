import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { PuntualError } from "../src/errors.ts";
import { reportError } from "../src/service/process/report-error.ts";
import { VERSION } from "../src/version.ts";
import { PACKAGES } from "./packages.ts";

/** A package that is ready to be published or installed. */
export interface PackedPackage {
  /** The path of its .tgz file. */
  readonly file: string;
  /** The paths of the files in it. */
  readonly contents: readonly string[];
}

/**
 * Packs the packages that `npm run build` has made in a folder, each as a .tgz file in it.
 * @param repository the address of the repository, which npm compares with that of the workflow that publishes
 * @throws PuntualError `file-not-found` if a package has not been built
 */
export function packPackages(folder: string, repository?: string): PackedPackage[] {
  return PACKAGES.map((name) => {
    const source = resolve(folder, name);
    const path = join(source, "package.json");
    if (!existsSync(path)) throw new PuntualError("file-not-found", { path });
    if (repository !== undefined) {
      const manifest = JSON.parse(readFileSync(path, "utf8"));
      const withRepository = { ...manifest, repository: { type: "git", url: `git+${repository}.git` } };
      writeFileSync(path, `${JSON.stringify(withRepository, undefined, 2)}\n`);
    }
    const args = ["pack", "--json", "--offline", source];
    const [{ filename, files }] = JSON.parse(execFileSync("npm", args, { cwd: folder, encoding: "utf8" }));
    return {
      file: join(folder, basename(filename)),
      contents: files.map((entry: { path: string }) => entry.path),
    };
  });
}

function checkTag(tag: string): void {
  if (tag === `v${VERSION}`) return;
  throw new PuntualError("invalid-argument", { name: "tag", value: tag, allowed: `v${VERSION}` });
}

// `npm run pack`, after `npm run build`: with the tag and the repository of a release, which has to match the version.
if (import.meta.main) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { folder: { type: "string", default: "dist" } },
    });
    const [tag, repository] = positionals;
    if (tag !== undefined) checkTag(tag);
    for (const { file } of packPackages(values.folder, repository)) console.log(`packed ${file}`);
  } catch (error) {
    process.exitCode = reportError(error);
  }
}
