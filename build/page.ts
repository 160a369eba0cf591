import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "vite";
import { reportError } from "../src/service/process/report-error.ts";
import { outputFolder, repository } from "./output-folder.ts";

/**
 * Builds the planners' page: the files that a browser loads, with compressed copies of those that compress, so that no
 * request has to wait for compression.
 * @param folder is emptied
 */
export async function buildPage(folder = join(repository, "web", "dist")): Promise<void> {
  await build({
    configFile: join(repository, "web", "vite.config.ts"),
    // Node.js imports the configuration itself; Vite writes no bundle of it.
    configLoader: "native",
    logLevel: "warn",
    // Vite resolves a relative path from the folder of the page.
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

// `npm run build:page`, with an optional folder.
if (import.meta.main) {
  try {
    await buildPage(outputFolder(process.argv.slice(2), join(repository, "web", "dist")));
  } catch (error) {
    process.exitCode = reportError(error);
  }
}
