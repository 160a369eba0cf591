import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

/** Makes a temporary folder, which is removed after the tests of the calling file or suite. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "puntual-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
