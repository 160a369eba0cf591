import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { reportError } from "../src/service/process/report-error.ts";
import { emptyFolder, outputFolder, repository } from "./output-folder.ts";
import { buildPage } from "./page.ts";

/** Makes the npm package in a folder: JavaScript with types, the models, the page, no sources, no dev tools. */
async function buildPackage(folder: string): Promise<void> {
  emptyFolder(folder);
  const tsc = join(repository, "node_modules", ".bin", "tsc");
  const options = ["--project", join(repository, "tsconfig.build.json"), "--outDir", resolve(folder)];
  execFileSync(tsc, options, { stdio: "inherit" });
  for (const path of ["models", "README.md", "CHANGELOG.md", "LICENSE", "docs"]) {
    cpSync(join(repository, path), join(folder, path), { recursive: true });
  }
  await buildPage(join(folder, "web", "dist"));
  const entry = readFileSync(join(repository, "src", "cli", "puntual.js"), "utf8");
  const built = entry.replace("./main.ts", "./main.js");
  writeFileSync(join(folder, "src", "cli", "puntual.js"), built, { mode: 0o755 });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(publishedManifest(), undefined, 2)}\n`);
}

/** The package.json of the package. */
function publishedManifest() {
  const { name, version, description, license, type, dependencies } = JSON.parse(
    readFileSync(join(repository, "package.json"), "utf8"),
  );
  return {
    name,
    version,
    description,
    license,
    type,
    engines: { node: ">=24" },
    bin: { puntual: "src/cli/puntual.js" },
    exports: {
      ".": { types: "./src/index.d.ts", default: "./src/index.js" },
      "./package.json": "./package.json",
    },
    files: ["*", "!server"],
    dependencies,
  };
}

// The first half of `npm run build`: makes `dist/`, or the folder that is told. The other half puts the server into
// `dist/server/`, which is no part of the package.
try {
  const folder = outputFolder(process.argv.slice(2), "dist");
  await buildPackage(folder);
  console.log(`made ${folder}: try it with npm pack ${resolve(folder)}`);
} catch (error) {
  process.exitCode = reportError(error);
}
