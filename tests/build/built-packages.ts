import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PackedPackage, packPackages } from "../../build/pack.ts";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { runBuild } from "./run-build.ts";

/** Builds both packages in a temporary folder and packs them. */
export function buildAndPack() {
  const folder = temporaryFolder();
  const { code, stdout, stderr } = runBuild("packages.ts", [folder]);
  if (code !== 0) throw new Error(stderr);
  const [library, command] = packPackages(folder);
  return { output: stdout, folder, library, command };
}

/** A new folder in which npm, without a network, has installed the library and nothing else. */
export function installLibrary({ file }: PackedPackage): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  execFileSync("npm", ["install", "--offline", file], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return folder;
}

/**
 * Adds the command to a folder with the library, beside it as npm would put it. Its dependencies are those that the
 * repository has installed.
 */
export function installCommand(folder: string, { file }: PackedPackage): void {
  const target = join(folder, "node_modules", "puntual-cli");
  mkdirSync(target);
  execFileSync("tar", ["-xzf", file, "--strip-components=1"], { cwd: target });
  symlinkSync(join(repository, "node_modules"), join(target, "node_modules"));
  mkdirSync(join(folder, "node_modules", ".bin"), { recursive: true });
  symlinkSync("../puntual-cli/src/cli/puntual.js", join(folder, "node_modules", ".bin", "puntual"));
}

/** Copies files of the repository into a folder. */
export function copyInto(folder: string, ...paths: readonly string[]): void {
  for (const path of paths) cpSync(join(repository, path), join(folder, path), { recursive: true });
}
