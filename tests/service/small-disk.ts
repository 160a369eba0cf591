import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system of its own in memory, with little space. */
export class SmallDisk {
  /** The folder at which it is mounted. */
  readonly folder = mkdtempSync(join(tmpdir(), "puntual-disk-"));

  /** @throws Error if this user may not mount */
  constructor(kibibytes: number) {
    try {
      mount(["-t", "tmpfs", "-o", `size=${kibibytes}k`, "none", this.folder]);
    } catch (error) {
      rmdirSync(this.folder);
      throw error;
    }
  }

  /** Gives it more space, or less. */
  resize(kibibytes: number): void {
    mount(["-o", `remount,size=${kibibytes}k`, this.folder]);
  }

  /** Unmounts it, also while its files are open. */
  remove(): void {
    execFileSync("umount", ["--lazy", this.folder]);
    rmdirSync(this.folder);
  }
}

function mount(words: readonly string[]): void {
  execFileSync("mount", words, { stdio: "ignore" });
}

/** The reason why there are no small disks here; false if there are. */
export const diskSkip: string | false = (() => {
  try {
    new SmallDisk(64).remove();
    return false;
  } catch {
    return "this user may not mount a file system";
  }
})();
