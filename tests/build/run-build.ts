import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { repository } from "../import-graph.ts";

/** The exit code and the output of a program. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that runs longer than this is killed. */
const PATIENCE_MS = 120_000;

/** Runs Node.js in a folder, with nothing in its environment but the path of commands and the given variables. */
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
