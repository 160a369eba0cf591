import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { repository } from "../import-graph.ts";

/** How a program ended, and what it said. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** After how long a program that does not end is killed, in milliseconds. */
const PATIENCE_MS = 120_000;

/** Runs Node.js in a folder, with no environment but where commands are and what is given. */
export function runNode(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Run {
  const env = { PATH: process.env.PATH, ...environment };
  const options = { cwd: folder, env, timeout: PATIENCE_MS } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { ...options, encoding: "utf8" });
  return { code: status, stdout, stderr };
}

/** Runs a program of `build/`, in the repository. */
export function runBuild(
  program: string,
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Run {
  return runNode(repository, [join("build", program), ...args], environment);
}
