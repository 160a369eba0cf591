import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { TestContext } from "node:test";

/** Why no drive can be mounted here; undefined if one can be. */
export const cannotMount =
  process.platform !== "linux" || process.getuid?.() !== 0
    ? "needs Linux and root, to mount a drive"
    : undefined;

/**
 * Mounts a drive that never answers, as a network drive whose server is gone: a file system whose process does not answer
 * even the first question.
 * @returns its folder, and a function that ends the drive, so that all that wait for it fail; undefined if the system does
 * not allow that, after the test was skipped
 */
export async function mountDeadDrive(
  t: TestContext,
): Promise<{ readonly folder: string; end(): void } | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "puntual-drive-"));
  const mount = `mount -i -t fuse -o fd=3,rootmode=40000,user_id=0,group_id=0 dead "$0"`;
  const script = `exec 3<>/dev/fuse && ${mount} && echo mounted && exec sleep 60`;
  const holder = spawn("sh", ["-c", script, folder], { stdio: ["ignore", "pipe", "ignore"] });
  const [answer] = await Promise.race([once(holder.stdout, "data"), once(holder, "close")]);
  const isMounted = String(answer).includes("mounted");
  let hasEnded = false;
  const end = () => {
    if (hasEnded) return;
    hasEnded = true;
    holder.kill("SIGKILL");
    if (isMounted) execFileSync("umount", ["-l", folder]);
    rmdirSync(folder);
  };
  t.after(end);
  if (isMounted) return { folder, end };
  t.skip("the system does not allow to mount a drive");
  return undefined;
}
