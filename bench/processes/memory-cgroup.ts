import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The names of the files of a memory cgroup, of either version of Linux's control groups. */
interface CgroupFiles {
  readonly limit: string;
  /** The limit of swap (v2), or of memory and swap together (v1); missing where the kernel does not count swap. */
  readonly swap: string;
  readonly peak: string;
  /** Has a line `oom_kill` with the number of processes that were killed. */
  readonly events: string;
}

const FILES: { readonly v1: CgroupFiles; readonly v2: CgroupFiles } = {
  v1: {
    limit: "memory.limit_in_bytes",
    swap: "memory.memsw.limit_in_bytes",
    peak: "memory.max_usage_in_bytes",
    events: "memory.oom_control",
  },
  v2: { limit: "memory.max", swap: "memory.swap.max", peak: "memory.peak", events: "memory.events" },
};

let made = 0;

/** A control group of Linux that limits the memory of the processes in it, as the limit of a container does. No swap. */
export class MemoryCgroup {
  readonly #folder: string;
  readonly #files: CgroupFiles;

  private constructor(folder: string, files: CgroupFiles) {
    this.#folder = folder;
    this.#files = files;
  }

  /**
   * Makes a group with a limit, beside or below that of this process.
   * @throws Error with the reason where this machine does not allow it: see {@link cgroupSkip}
   */
  static create(mebibytes: number): MemoryCgroup {
    const { parent, version } = findParent();
    const folder = join(parent, `puntual-${process.pid}-${++made}`);
    mkdirSync(folder);
    const group = new MemoryCgroup(folder, FILES[version]);
    try {
      const bytes = mebibytes * 2 ** 20;
      writeFileSync(join(folder, FILES[version].limit), String(bytes));
      const swap = join(folder, FILES[version].swap);
      if (existsSync(swap)) writeFileSync(swap, version === "v1" ? String(bytes) : "0");
    } catch (error) {
      group.remove();
      throw error;
    }
    return group;
  }

  /** Returns a command that runs another one in this group, in the same process, so that its id and signals are the same. */
  command(command: string, ...args: readonly string[]): [command: string, args: string[]] {
    const enter = 'echo $$ > "$0/cgroup.procs" && exec "$@"';
    return ["/bin/sh", ["-c", enter, this.#folder, command, ...args]];
  }

  /** The largest memory of the group so far, in MiB: its processes and the files that they cached. NaN where unknown. */
  get peakMiB(): number {
    return Number(this.#read(this.#files.peak) ?? Number.NaN) / 2 ** 20;
  }

  /** The number of processes that the kernel has killed because the group was full. */
  get kills(): number {
    return Number(/^oom_kill (\d+)/m.exec(this.#read(this.#files.events) ?? "")?.[1] ?? Number.NaN);
  }

  /** The ids of the processes in the group. */
  get processes(): readonly number[] {
    return (this.#read("cgroup.procs") ?? "").split("\n").filter(Boolean).map(Number);
  }

  /** Removes the group, once its processes have ended. */
  remove(): void {
    rmdirSync(this.#folder);
  }

  #read(file: string): string | undefined {
    try {
      return readFileSync(join(this.#folder, file), "utf8");
    } catch {
      return undefined; // this kernel does not have it
    }
  }
}

/** Returns the reason to skip what needs a {@link MemoryCgroup}; false if this machine allows one. */
export function cgroupSkip(): string | false {
  try {
    MemoryCgroup.create(64).remove();
    return false;
  } catch (error) {
    return `no memory cgroup can be made here: ${(error as Error).message}`;
  }
}

/** The folder in which groups are made, and the version of control groups that limits memory on this machine. */
function findParent(): { readonly parent: string; readonly version: "v1" | "v2" } {
  if (process.platform !== "linux") throw new Error("only Linux has them");
  const mounts = readFileSync("/proc/self/mountinfo", "utf8").split("\n");
  // Each line: … the mount point is the fifth field; after " - " come the type, the source and the options.
  const mountOf = (type: string, option = "") =>
    mounts
      .map((line) => line.split(" - "))
      .find(([, rest]) => rest?.startsWith(`${type} `) && rest.includes(option))?.[0]
      .split(" ")[4];
  const groups = readFileSync("/proc/self/cgroup", "utf8");
  const v1 = mountOf("cgroup", "memory");
  if (v1 !== undefined) {
    const own = /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m.exec(groups)?.[1] ?? "/";
    return { parent: existing(v1, own), version: "v1" };
  }
  const v2 = mountOf("cgroup2");
  if (v2 === undefined) throw new Error("control groups are not mounted");
  const parent = existing(v2, /^0::(.*)$/m.exec(groups)?.[1] ?? "/");
  // A group that has processes cannot limit its children; its parent can.
  const controllers = join(parent, "cgroup.subtree_control");
  if (!/\bmemory\b/.test(readFileSync(controllers, "utf8"))) {
    if (parent === v2) writeFileSync(controllers, "+memory");
    else return { parent: join(parent, ".."), version: "v2" };
  }
  return { parent, version: "v2" };
}

/** The folder of a group below a mount point; the mount point itself where the group is outside the visible part. */
function existing(mount: string, group: string): string {
  const folder = join(mount, group);
  return existsSync(folder) ? folder : mount;
}
