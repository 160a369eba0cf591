import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "vite";
import { reportError } from "../src/service/process/report-error.ts";
import { outputFolder, repository } from "./output-folder.ts";

/**
 * Makes the planners' page: files that a browser loads, each that compresses beside its compressed copies. No request then
 * has to wait for that.
 * @param folder is emptied
 */
export async function buildPage(folder = join(repository, "web", "dist")): Promise<void> {
  await build({
    configFile: join(repository, "web", "vite.config.ts"),
    // Node.js reads it as it is; nothing is written beside it.
    configLoader: "native",
    logLevel: "warn",
    // Vite goes by the folder of the page, where a path is not whole.
    build: { outDir: resolve(folder), emptyOutDir: true },
  });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (/\.(css|csv|js|svg)$/.test(name)) compress(join(folder, name));
  }
}

function compress(path: string): void {
  const content = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
}

// `npm run build:page`, and where to.
if (import.meta.main) {
  try {
    await buildPage(outputFolder(process.argv.slice(2), join(repository, "web", "dist")));
  } catch (error) {
    process.exitCode = reportError(error);
  }
}
