import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A signal that is never aborted. */
const NEVER = new AbortController().signal;

/** The last characters of a server's standard error, for an error message. */
const MAX_ERROR_OUTPUT = 4_000;

/** A POST request that a benchmark repeats. */
export interface PostRequest {
  readonly path: string;
  readonly type: string;
  readonly body: string | Buffer;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server that runs for a benchmark. */
export interface RunningServer {
  readonly child: ChildProcess;
  readonly url: string;
  /** The time from the start of the process to the end of its first answer. */
  readonly startMilliseconds: number;
  /** The body of the first answer. */
  readonly answer: string;
  stop(): Promise<void>;
}

/** Options of {@link startServer}. */
export interface ServerOptions {
  /** The working directory, by default that of this process. */
  readonly directory?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether to pass the port as the last argument as well. */
  readonly portArgument?: boolean;
  /** Whether the process can be sent messages. */
  readonly ipc?: boolean;
  /** Stops the server, whether it is ready or not. */
  readonly signal?: AbortSignal;
  /** A path that is answered well once the server is ready; before that, its first answer may be any error. */
  readonly readyPath?: string;
  /** The longest time to the first answer, in milliseconds. */
  readonly patience?: number;
}

/**
 * Starts a server and sends it a request until it answers. Its log is written to /dev/null, since not logging at all
 * would make it faster than it is.
 * @throws Error with its standard error, if it ends, rejects the request or does not answer in time; it is stopped then
 */
export async function startServer(
  command: string,
  args: readonly string[],
  request: PostRequest,
  {
    directory,
    environment = {},
    portArgument = false,
    ipc = false,
    signal = NEVER,
    readyPath,
    patience = 30_000,
  }: ServerOptions = {},
): Promise<RunningServer> {
  const port = await freePort();
  const devNull = openSync("/dev/null", "w");
  const started = performance.now();
  const child = spawn(command, [...args, ...(portArgument ? [String(port)] : [])], {
    // A benchmark of the maximum load needs a server that rejects nothing.
    env: { ...environmentWithoutPuntual(), PORT: String(port), PUNTUAL_MAX_WAIT_MS: "60000", ...environment },
    stdio: ["ignore", devNull, "pipe", ...(ipc ? (["ipc"] as const) : [])],
    signal,
    ...(directory !== undefined && { cwd: directory }),
  });
  closeSync(devNull);
  child.on("error", () => {}); // a failed start is handled below, an abort by its caller
  let errorOutput = "";
  child.stderr?.on("data", (chunk) => {
    errorOutput = (errorOutput + chunk).slice(-MAX_ERROR_OUTPUT);
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await once(child, "spawn");
    if (readyPath !== undefined) await firstAnswer(url + readyPath, {}, child, patience);
    const { path, type, body, headers } = request;
    const init = { method: "POST", headers: { "content-type": type, ...headers }, body: Buffer.from(body) };
    const answer = await firstAnswer(url + path, init, child, patience);
    const startMilliseconds = performance.now() - started;
    return { child, url, answer, startMilliseconds, stop: () => end(child, "SIGTERM") };
  } catch (error) {
    await end(child, "SIGKILL");
    throw new Error(`${(error as Error).message}\n${errorOutput}`.trimEnd(), { cause: error });
  }
}

/** Returns the environment of this process without the variables that configure the service. */
function environmentWithoutPuntual(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !/^PUNTUAL_|^HOST$/.test(name));
  return Object.fromEntries(entries);
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
  request: RequestInit,
  child: ChildProcess,
  patience: number,
): Promise<string> {
  const signal = AbortSignal.timeout(patience);
  while (!hasEnded(child)) {
    if (signal.aborted) throw new Error(`a server did not answer within ${patience / 1000} s`);
    const response = await fetch(url, { ...request, signal }).catch(() => undefined);
    if (response?.ok) return response.text();
    if (response !== undefined && response.status < 500 && request.method === "POST")
      throw new Error(`a server answers ${response.status}: ${await response.text()}`);
    await sleep(2);
  }
  throw new Error(`a server ended with ${child.exitCode ?? child.signalCode}`);
}

/** Ports below the range from which the system assigns ports to connections and to listeners on port 0. */
const [MIN_PORT, MAX_PORT] = [10_000, 30_000];

/** Finds a port that no program listens on and that the system does not assign. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(MIN_PORT, MAX_PORT);
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
