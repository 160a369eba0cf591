import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after } from "node:test";

/** Makes a temporary folder, which is removed after the tests of the calling file or suite. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "puntual-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes a temporary folder, which is removed when the process ends. */
export function processFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "puntual-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
