import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A signal that never comes. */
const NEVER = new AbortController().signal;

/** How much of what a server says on its standard error is kept, in characters. */
const KEPT_COMPLAINT = 4_000;

/** A request that is sent again and again. */
export interface Question {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

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

/** How to start a server. */
export interface ServerOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether the port is told as the last argument, too. */
  readonly portArgument?: boolean;
  /** Ends the server, whether it is ready or not. */
  readonly signal?: AbortSignal;
  /** How long it may take to its first answer, in milliseconds. */
  readonly patience?: number;
}

/**
 * Starts a server and asks it until it answers. Its log goes where a log costs what it costs.
 * @throws Error with what it said, where it ends, refuses the question or does not answer in time; it runs no longer
 */
export async function startServer(
  command: string,
  args: readonly string[],
  question: Question,
  { environment = {}, portArgument = false, signal = NEVER, patience = 30_000 }: ServerOptions = {},
): Promise<RunningServer> {
  const port = await freePort();
  const nowhere = openSync("/dev/null", "w");
  const started = performance.now();
  const child = spawn(command, [...args, ...(portArgument ? [String(port)] : [])], {
    // Whoever measures how much a server can do has it refuse nothing.
    env: { ...environmentOfOthers(), PORT: String(port), PUNTUAL_MAX_WAIT_MS: "60000", ...environment },
    stdio: ["ignore", nowhere, "pipe"],
    signal,
  });
  closeSync(nowhere);
  child.on("error", () => {}); // of the start, which is waited for below, or of the signal, which whoever aborts it knows
  let complaint = "";
  child.stderr?.on("data", (chunk) => {
    complaint = (complaint + chunk).slice(-KEPT_COMPLAINT);
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await once(child, "spawn");
    const answer = await firstAnswer(url, question, child, patience);
    const startMilliseconds = performance.now() - started;
    return { child, url, answer, startMilliseconds, stop: () => end(child, "SIGTERM") };
  } catch (error) {
    await end(child, "SIGKILL");
    throw new Error(`${(error as Error).message}\n${complaint}`.trimEnd(), { cause: error });
  }
}

/** What of this process's environment a server is given: all but what would make another service of it. */
function environmentOfOthers(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !/^PUNTUAL_|^HOST$/.test(name));
  return Object.fromEntries(others);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.pid === undefined || hasEnded(child)) return;
  child.kill(signal);
  await once(child, "exit");
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function firstAnswer(
  url: string,
  { path, type, body }: Question,
  child: ChildProcess,
  patience: number,
): Promise<string> {
  const request = { method: "POST", headers: { "content-type": type }, body };
  const signal = AbortSignal.timeout(patience);
  while (!hasEnded(child)) {
    if (signal.aborted) throw new Error(`a server did not answer within ${patience / 1000} s`);
    const response = await fetch(url + path, { ...request, signal }).catch(() => undefined);
    if (response?.ok) return response.text();
    if (response !== undefined && response.status < 500)
      throw new Error(`a server answers ${response.status}: ${await response.text()}`);
    await sleep(2);
  }
  throw new Error(`a server ended with ${child.exitCode ?? child.signalCode}`);
}

/** The ports below those that the system itself gives to connections, and to who asks for any. */
const [LOWEST_PORT, HIGHEST_PORT] = [10_000, 30_000];

/** A port that nobody listens on, and that nobody is given by chance until it is used. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST_PORT, HIGHEST_PORT);
    const server = createServer().listen(port, "127.0.0.1");
    try {
      await once(server, "listening");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") continue;
      throw error;
    }
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}
