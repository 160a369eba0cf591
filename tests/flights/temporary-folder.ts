import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { gzipSync } from "node:zlib";

/** A folder of its own for one test, removed when the test ends. */
export async function temporaryFolder(test: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "puntual-test-"));
  test.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file into a folder of its own for one test; gzipped where its name ends in `.gz`. Returns its path. */
export async function temporaryFile(
  test: TestContext,
  content: string | Uint8Array,
  name = "flights.csv",
): Promise<string> {
  const path = join(await temporaryFolder(test), name);
  await writeFile(path, name.endsWith(".gz") ? gzipSync(content) : content);
  return path;
}
