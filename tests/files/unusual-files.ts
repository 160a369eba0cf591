import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { TestContext } from "node:test";

/** Each kind of file that is not a regular one, as messages name it. */
export const UNUSUAL_KINDS = ["a pipe", "a socket", "a device", "a folder"] as const;

/** Makes a file of each unusual kind, or a link to it, at the path that a function gives. */
export async function makeUnusual(t: TestContext, pathOf: (kind: string) => string): Promise<void> {
  execFileSync("mkfifo", [pathOf("a pipe")]);
  symlinkSync("/dev/zero", pathOf("a device"));
  mkdirSync(pathOf("a folder"));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(pathOf("a socket"), resolve));
  t.after(() => server.close());
}

/** Makes a file of many bytes that takes no space on the disk. */
export function makeSparse(folder: string, bytes: number): string {
  const path = join(folder, "sparse");
  writeFileSync(path, "");
  truncateSync(path, bytes);
  return path;
}
