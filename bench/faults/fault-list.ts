import { globSync } from "node:fs";
import type { Fault } from "./rig/fault.ts";

/** Lists the names of all faults, `GROUP/NAME`, in the order of the alphabet. */
export function faultNames(): readonly string[] {
  const files = globSync("*/*.ts", { cwd: import.meta.dirname, exclude: ["rig/**"] });
  return files.map((file) => file.replaceAll("\\", "/").replace(/\.ts$/, "")).sort();
}

/** Loads a fault by its name. */
export async function loadFault(name: string): Promise<Fault> {
  const { fault } = (await import(`./${name}.ts`)) as { fault: Fault };
  return fault;
}
