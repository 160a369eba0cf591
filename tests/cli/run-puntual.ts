import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../src/cli/puntual.js", import.meta.url));

/** Starts the command line in a process of its own. */
export function startPuntual(
  args: readonly string[],
  options: { readonly cwd?: string; readonly stdout?: "pipe" | number } = {},
): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    cwd: options.cwd,
    stdio: ["ignore", options.stdout ?? "pipe", "pipe"],
  });
}

/** Runs the command line in a process of its own, to its end. */
export async function puntual(
  args: readonly string[],
  options: { readonly cwd?: string; readonly stdout?: "pipe" | number } = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = startPuntual(args, options);
  const [[code], stdout, stderr] = await Promise.all([
    once(child, "close"),
    child.stdout === null ? "" : text(child.stdout),
    child.stderr === null ? "" : text(child.stderr),
  ]);
  return { code, stdout, stderr };
}
