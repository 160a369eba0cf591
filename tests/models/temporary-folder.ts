import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

/** A new folder that is gone once the tests of the file, or of the suite that asks, are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "puntual-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
