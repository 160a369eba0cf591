import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { text } from "node:stream/consumers";
import { repository } from "../import-graph.ts";

/** The result of `npm run stress`. */
export interface StressRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings of a run, besides its options. */
export interface StressStart {
  readonly environment?: Readonly<Record<string, string>>;
  /** Called with the process once it has started. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs the program of `npm run stress` to its end. */
export async function stress(
  args: readonly string[],
  { environment, onStart }: StressStart = {},
): Promise<StressRun> {
  const { NODE_V8_COVERAGE, ...env } = process.env;
  const child = spawn(process.execPath, ["bench/stress/main.ts", ...args], {
    cwd: repository,
    env: { ...env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onStart?.(child);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code, stdout, stderr };
}

/** Four users for two seconds. */
export const SHORT = ["--users", "4", "--spawn-rate", "4", "--seconds", "2"];
