import { spawnSync } from "node:child_process";
import process from "node:process";

/**
 * Runs a program in a process of its own that is killed (SIGKILL) instead of its `count`-th renaming of a file.
 * @param code the body of a module; `load` imports a file of `src`
 * @returns the signal that ended it
 */
export function runKilledAtRename(count: number, code: string): NodeJS.Signals | null {
  const program = `
    import fs from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    const rename = fs.rename;
    let left = ${count};
    fs.rename = (...paths) => (--left === 0 ? process.kill(process.pid, "SIGKILL") : rename(...paths));
    syncBuiltinESMExports();
    const load = (file) => import(new URL(file, ${JSON.stringify(new URL("../../src/", import.meta.url))}));
    ${code}`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", program]).signal;
}
