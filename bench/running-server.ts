import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Question } from "./load.ts";

/** A server that was started for a benchmark. */
export interface RunningServer {
  readonly child: ChildProcess;
  readonly url: string;
  /** From the start of the process to the end of its first answer. */
  readonly startMilliseconds: number;
  /** The first answer. */
  readonly answer: string;
  stop(): Promise<void>;
}

/**
 * Starts a server and asks it until it answers. Its log goes where a log costs what it costs.
 * @param portArgument whether the port is told as the last argument, too
 */
export async function startServer(
  command: string,
  args: readonly string[],
  question: Question,
  { environment = {}, portArgument = false }: ServerOptions = {},
): Promise<RunningServer> {
  const port = await freePort();
  const nowhere = openSync("/dev/null", "w");
  const started = performance.now();
  const child = spawn(command, [...args, ...(portArgument ? [String(port)] : [])], {
    // Whoever measures how much a server can do has it refuse nothing.
    env: { ...process.env, PORT: String(port), PUNTUAL_MAX_WAIT_MS: "60000", ...environment },
    stdio: ["ignore", nowhere, nowhere],
  });
  closeSync(nowhere);
  const url = `http://127.0.0.1:${port}`;
  const answer = await firstAnswer(url, question, child);
  return {
    child,
    url,
    answer,
    startMilliseconds: performance.now() - started,
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

/** How to start a server. */
export interface ServerOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly portArgument?: boolean;
}

async function firstAnswer(
  url: string,
  { path, type, body }: Question,
  child: ChildProcess,
): Promise<string> {
  const request = { method: "POST", headers: { "content-type": type }, body };
  for (;;) {
    if (child.exitCode !== null) throw new Error(`a server ended with ${child.exitCode}`);
    const response = await fetch(url + path, request).catch(() => undefined);
    if (response?.ok) return response.text();
    await sleep(2);
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
