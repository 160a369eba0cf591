import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** The file that runs the command line. */
export const MAIN = fileURLToPath(new URL("../../src/cli/puntual.js", import.meta.url));

/** Options of a run. */
interface RunOptions {
  readonly cwd?: string;
  /** The content of standard input; none by default. */
  readonly stdin?: string | Uint8Array;
  /** Whether standard input goes on after its content; false by default. */
  readonly keepOpen?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly stdout?: "pipe" | number;
  readonly stderr?: "pipe" | number;
}

/** Starts the command line in a process of its own. */
export function startPuntual(args: readonly string[], options: RunOptions = {}): ChildProcess {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: options.cwd,
    env: options.env,
    stdio: [
      options.stdin === undefined ? "ignore" : "pipe",
      options.stdout ?? "pipe",
      options.stderr ?? "pipe",
    ],
  });
  if (options.keepOpen) child.stdin?.write(options.stdin);
  else child.stdin?.end(options.stdin);
  return child;
}

/** Runs the command line in a process of its own, to its end. */
export async function puntual(
  args: readonly string[],
  options: RunOptions = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = startPuntual(args, options);
  const [[code], stdout, stderr] = await Promise.all([
    once(child, "close"),
    child.stdout === null ? "" : text(child.stdout),
    child.stderr === null ? "" : text(child.stderr),
  ]);
  return { code, stdout, stderr };
}
