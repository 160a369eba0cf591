import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/**
 * Runs a command of the system.
 * @throws Error with its output if it fails
 */
export function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Fills a disk with a file, and returns its path. */
export function fillDisk(folder: string): string {
  const ballast = join(folder, "ballast");
  const file = openSync(ballast, "w");
  const block = Buffer.alloc(4_096);
  try {
    for (;;) writeSync(file, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
    return ballast;
  } finally {
    closeSync(file);
  }
}

/** Returns the reason why no disk can be mounted here; undefined if one can. */
export function withoutMounts(): string | undefined {
  if (process.getuid?.() !== 0) return "only root may mount a small disk";
  const folder = mkdtempSync(join(tmpdir(), "puntual-mount-"));
  try {
    run("mount", "-t", "tmpfs", "-o", "size=64k", "puntual-fault", folder);
    run("umount", folder);
    return undefined;
  } catch {
    return "no disk may be mounted here";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A disk in a file, with a real file system. */
export class ImageDisk {
  readonly #image: string;
  readonly #folder: string;

  /** Makes the disk and mounts it on a folder. */
  constructor(image: string, folder: string) {
    [this.#image, this.#folder] = [image, folder];
    run("truncate", "--size=16M", image);
    run("mkfs.ext4", "-q", image);
    mkdirSync(folder, { recursive: true });
    this.#mount();
  }

  /** Reports an error of the disk to the system, which makes it read-only. */
  fail(): void {
    run("mount", "-o", "remount,abort", this.#folder);
  }

  /** Repairs the disk and mounts it again; no process may use it. */
  repair(): void {
    run("umount", this.#folder);
    spawnSync("fsck.ext4", ["-p", this.#image]);
    this.#mount();
  }

  remove(): void {
    run("umount", "--lazy", this.#folder);
  }

  #mount(): void {
    run("mount", "-o", "loop,errors=remount-ro", this.#image, this.#folder);
  }
}

/** Returns the reason why no {@link ImageDisk} can be made here; undefined if one can. */
export function withoutImages(): string | undefined {
  if (process.getuid?.() !== 0) return "only root may mount a disk";
  const folder = mkdtempSync(join(tmpdir(), "puntual-image-"));
  try {
    new ImageDisk(join(folder, "image"), join(folder, "disk")).remove();
    return undefined;
  } catch {
    return "no disk in a file can be mounted here";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
