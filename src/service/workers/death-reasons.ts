import { readFileSync } from "node:fs";

/** Finds out why workers died that this process did not end. */
export class DeathReasons {
  #memoryKills = memoryKills();

  /**
   * The reason of one more death.
   * @param signal that ended the worker; null if it exited by itself
   */
  next(signal: string | null): "exit" | "signal" | "out-of-memory" {
    if (signal === null) return "exit";
    const before = this.#memoryKills;
    this.#memoryKills = memoryKills();
    const isKilledForMemory = signal === "SIGKILL" && this.#memoryKills > before;
    // V8 aborts when its heap is full.
    return isKilledForMemory || signal === "SIGABRT" ? "out-of-memory" : "signal";
  }
}

/** Returns how many processes of this container Linux has killed because their memory was full; 0 where unknown. */
function memoryKills(): number {
  for (const file of cgroupFiles()) {
    const kills = /^oom_kill (\d+)/m.exec(textOf(file))?.[1];
    if (kills !== undefined) return Number(kills);
  }
  return 0;
}

/** The files that may have the number, of either version of control groups; a container sees its own group as the root. */
function cgroupFiles(): string[] {
  const groups = textOf("/proc/self/cgroup");
  const v1 = /^\d+:(?:.*,)?memory(?:,.*)?:(.*)$/m.exec(groups)?.[1] ?? "";
  const v2 = /^0::(.*)$/m.exec(groups)?.[1] ?? "";
  return [
    ...[v1, ""].map((group) => `/sys/fs/cgroup/memory${group}/memory.oom_control`),
    ...[v2, ""].map((group) => `/sys/fs/cgroup${group}/memory.events`),
  ];
}

/** The text of a file; empty where it cannot be read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
