import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, globSync, openSync, readFileSync } from "node:fs";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Answer, ask, type Question } from "./client.ts";
import { type Metrics, readMetrics } from "./metrics.ts";
import { FLIGHT, newOutcomes } from "./requests.ts";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));

/** The interval between two looks at a process, in milliseconds. */
const LOOK_MS = 20;

/** The longest wait for something that a service does, in milliseconds. */
const PATIENCE_MS = 30_000;

/** A line of the log. */
export interface LogLine {
  readonly severity: string;
  readonly message: string;
  readonly code?: string;
  readonly reason?: string;
  readonly err?: { readonly code?: string };
  readonly stream?: { readonly code?: string };
  readonly httpRequest?: { readonly status: number };
  /** Whether the answer was cut. */
  readonly cut?: boolean;
}

/** The settings of a service. */
export interface ServiceStart {
  readonly environment: Readonly<Record<string, string>>;
  readonly workers?: number;
  /** The destination of the log: a pipe that is read, one that is not read until {@link FaultedService.readLog}, or a file. */
  readonly log?: "read" | "unread" | { readonly file: string };
  /** A command that starts the service as its last arguments, such as `prlimit --nofile=64`. */
  readonly within?: readonly string[];
  /** The hours by which the clock of the service is ahead; negative if it is late. */
  readonly hoursAhead?: number;
  /** The command of `puntual`; by default `serve`. */
  readonly command?: readonly string[];
}

/** The real service in processes of its own. */
export class FaultedService {
  readonly child: ChildProcess;
  /** An API key of every scope. */
  readonly key: string;
  /** The hours by which its clock is ahead. */
  readonly hoursAhead: number;
  readonly #logFile: string | undefined;
  #stdout = "";
  stderr = "";
  /** Undefined while the service runs; then its exit code or signal. */
  end: string | undefined;

  constructor(
    { environment, workers = 1, log = "read", within = [], hoursAhead = 0, command }: ServiceStart,
    key: string,
  ) {
    this.key = key;
    this.hoursAhead = hoursAhead;
    const serve = command ?? ["serve", ...(workers > 1 ? ["--workers", String(workers)] : [])];
    const [program, ...args] = [...within, process.execPath, "src/cli/puntual.js", ...serve];
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(PUNTUAL_|OTEL_|HOST$|NODE_OPTIONS$)/.test(name),
    );
    const file = typeof log === "object" ? openSync(log.file, "a") : undefined;
    this.#logFile = typeof log === "object" ? log.file : undefined;
    this.child = spawn(program, args, {
      cwd: REPOSITORY,
      env: {
        ...Object.fromEntries(inherited),
        HOST: "127.0.0.1",
        PORT: "0",
        ...clock(hoursAhead),
        ...environment,
      },
      stdio: ["ignore", file ?? "pipe", "pipe"],
    });
    if (file !== undefined) closeSync(file);
    if (log === "read") this.readLog();
    this.child.stderr?.on("data", (chunk) => {
      this.stderr += chunk;
    });
    this.child.once("exit", (code, signal) => {
      this.end = signal ?? `exit code ${code}`;
    });
  }

  /** Returns the address that it listens on; empty until it does. */
  get url(): string {
    return /Puntual listens on (http:\S+?),/.exec(this.stderr)?.[1] ?? "";
  }

  /** Reads the pipe of the log from now on. */
  readLog(): void {
    this.child.stdout?.on("data", (chunk) => {
      this.#stdout += chunk;
    });
  }

  /** Returns the whole lines of the log so far. */
  get lines(): readonly LogLine[] {
    const text = this.#logFile === undefined ? this.#stdout : readFileSync(this.#logFile, "utf8");
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    return whole.split("\n").flatMap((line) => {
      try {
        return line === "" ? [] : [JSON.parse(line)];
      } catch {
        return [];
      }
    });
  }

  /** Returns the ids of the worker processes. */
  get workers(): readonly number[] {
    const { pid } = this.child;
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  }

  /** Sends a request, with the key unless the question has a header for it. */
  ask(question: Question): Promise<Answer> {
    return ask(this.url, {
      ...question,
      headers: { authorization: `Bearer ${this.key}`, ...question.headers },
    });
  }

  /** Reports outcomes of flights of the last hours, by the clock of the service. */
  report(count = 1, patience?: number): Promise<Answer> {
    const body = newOutcomes(count, this.hoursAhead);
    return this.ask({ path: "/v1/outcomes", body, ...(patience !== undefined && { patience }) });
  }

  /** Sends requests whose lines fill two megabytes of the log. Returns the answers. */
  async fillLog(): Promise<readonly Answer[]> {
    const headers = { "user-agent": "x".repeat(5_000) };
    const answers: Answer[] = [];
    while (answers.length < 400) {
      const some = Array.from({ length: 20 }, () => this.ask({ path: "/v1/models", headers }));
      answers.push(...(await Promise.all(some)));
    }
    return answers;
  }

  /** Asks for a forecast. */
  forecast(patience?: number): Promise<Answer> {
    const body = { flights: [FLIGHT] };
    return this.ask({ path: "/v1/forecasts", body, ...(patience !== undefined && { patience }) });
  }

  /** Reads the metrics; undefined if the service does not answer. */
  async metrics(): Promise<Metrics | undefined> {
    const { status, body = "" } = await this.ask({ path: "/metrics", patience: 5_000 });
    return status === 200 ? readMetrics(body) : undefined;
  }

  /**
   * Waits until something is so.
   * @param about for the message of the error
   * @param patience the longest wait, in milliseconds; half a minute by default
   * @throws Error if the service ends before, or if it takes longer
   */
  async until(about: string, isSo: () => boolean | Promise<boolean>, patience = PATIENCE_MS): Promise<void> {
    for (const last = performance.now() + patience; !(await isSo()); await sleep(LOOK_MS)) {
      if (this.end !== undefined) throw new Error(`${about}: the service ended (${this.end}): ${this.tail}`);
      if (performance.now() > last)
        throw new Error(`${about}: not so within ${patience / 1000} s: ${this.tail}`);
    }
  }

  /** Waits until the log has a line with a message. */
  async says(message: string, from = 0): Promise<LogLine> {
    const find = () => this.lines.slice(from).find((line) => line.message === message);
    await this.until(`the log says "${message}"`, () => find() !== undefined);
    return find() as LogLine;
  }

  /**
   * Waits until the service has ended.
   * @returns its exit code or signal
   * @throws Error after half a minute
   */
  async ended(): Promise<string> {
    const last = performance.now() + PATIENCE_MS;
    while (this.end === undefined) {
      if (performance.now() > last) throw new Error(`the service does not end: ${this.tail}`);
      await sleep(LOOK_MS);
    }
    return this.end;
  }

  /** Ends the service by SIGTERM. */
  async stop(): Promise<void> {
    this.child.kill("SIGTERM");
    await this.ended();
  }

  /** Kills the service with its workers, if it still runs. */
  async kill(): Promise<void> {
    if (this.end !== undefined || this.child.pid === undefined) return;
    const workers = this.workers;
    this.child.kill("SIGKILL");
    for (const worker of workers) {
      try {
        process.kill(worker, "SIGKILL");
      } catch {
        // it has ended
      }
    }
    if (this.end === undefined) await once(this.child, "exit");
  }

  /** Returns the last output, for the message of an error. */
  get tail(): string {
    return `${this.stderr.slice(-600)}\n${this.#stdout.slice(-600)}`.trim();
  }
}

/** The library that gives a process another clock: Debian's package faketime. */
const [FAKETIME] = globSync("/usr/lib/*/faketime/libfaketime.so.1");

/** Returns the reason why a process cannot be given a wrong clock here; undefined if it can. */
export function withoutFaketime(): string | undefined {
  return FAKETIME === undefined ? "faketime is not installed" : undefined;
}

/** Returns the variables that make the clock of a process wrong. */
function clock(hoursAhead: number): Readonly<Record<string, string>> {
  if (hoursAhead === 0) return {};
  const sign = hoursAhead > 0 ? "+" : "";
  return { LD_PRELOAD: FAKETIME, FAKETIME: `${sign}${hoursAhead}h`, FAKETIME_DONT_FAKE_MONOTONIC: "1" };
}
