import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { repository } from "../import-graph.ts";
import type { LogLine } from "./small-service.ts";

/** The interval at which the output of a process is read, in milliseconds. */
const LOOK_MS = 10;

/** Settings for the start of a server process. */
export interface ServerStart {
  /** By default the Node.js of this process. */
  readonly executable?: string;
  readonly command?: readonly string[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The file descriptors of standard output and standard error; by default what is written there is kept. */
  readonly outputs?: readonly [number | "pipe", number | "pipe"];
}

/** A process that serves, and what it writes. */
export class ServerProcess {
  readonly child: ChildProcess;
  stdout = "";
  stderr = "";
  readonly ended: Promise<number | string>;
  #hasEnded = false;
  readonly #lines: LogLine[] = [];
  /** The length of the output whose lines have been parsed. */
  #parsed = 0;

  constructor({
    executable = process.execPath,
    command = ["src/cli/puntual.js", "serve"],
    folder = repository,
    environment,
    outputs = ["pipe", "pipe"],
  }: ServerStart) {
    const { PUNTUAL_DATA_DIR, ...env } = process.env;
    this.child = spawn(executable, command, {
      cwd: folder,
      env: { ...env, HOST: "127.0.0.1", PORT: "0", ...environment },
      stdio: ["ignore", ...outputs],
    });
    this.child.stdout?.on("data", (chunk) => {
      this.stdout += chunk;
    });
    this.child.stderr?.on("data", (chunk) => {
      this.stderr += chunk;
    });
    this.ended = once(this.child, "close").then(([code, signal]) => {
      this.#hasEnded = true;
      return signal ?? code;
    });
  }

  /** The address that it prints once it listens. */
  async url(): Promise<string> {
    await this.until(() => this.stderr.includes("curl"));
    return /listens on (\S+),/.exec(this.stderr)?.[1] as string;
  }

  /** The lines of its log so far, those of its workers included. */
  get lines(): readonly LogLine[] {
    const end = this.stdout.lastIndexOf("\n") + 1;
    const added = this.stdout.slice(this.#parsed, end).split("\n");
    this.#lines.push(...added.flatMap((line) => (line === "" ? [] : [JSON.parse(line)])));
    this.#parsed = end;
    return this.#lines;
  }

  /** The lines of its log with that message. */
  logged(message: string): readonly LogLine[] {
    return this.lines.filter((line) => line.message === message);
  }

  /** Waits until something is so; fails where the process ends first. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      assert.ok(!this.#hasEnded, `it ended: ${this.stderr}\n${this.stdout}`);
      await sleep(LOOK_MS);
    }
  }

  /** Waits until its log has that message so many times. */
  async says(message: string, times = 1): Promise<readonly LogLine[]> {
    await this.until(() => this.logged(message).length >= times);
    return this.logged(message);
  }
}

/** The process ids of the workers that serve, in the order of their start. */
export function workersOf(server: ServerProcess): number[] {
  const ended = new Set(server.logged("worker ended").map(({ worker }) => worker));
  return server.logged("worker serves").flatMap(({ worker }) => (ended.has(worker) ? [] : [Number(worker)]));
}
