import { execFile, spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { askEngine, engine } from "./container-engine.ts";
import { freePort } from "./running-server.ts";

/** Options that remove all rights that the service does not need. */
export const HARDENED: readonly string[] = [
  "--read-only",
  "--tmpfs=/tmp",
  "--cap-drop=all",
  "--security-opt=no-new-privileges",
];

/** Settings for the start of a container. */
export interface ContainerStart {
  readonly options?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** The longest wait for a container, in milliseconds. */
const PATIENCE_MS = 60_000;

/** The time between two looks whether a container still runs, in milliseconds. */
const LOOK_MS = 1_000;

let containers = 0;

/** A running container on the network of this machine. */
export class Container {
  readonly name: string;
  readonly url: string;

  private constructor(name: string, url: string) {
    this.name = name;
    this.url = url;
  }

  /** Starts a container from an image, by default with no more rights than it needs. */
  static async start(
    image: string,
    { options = HARDENED, environment = {}, args = [] }: ContainerStart = {},
  ): Promise<Container> {
    const name = `puntual-test-${process.pid}-${++containers}`;
    const port = await freePort();
    const given = Object.entries({ PORT: String(port), HOST: "127.0.0.1", ...environment });
    const variables = given.map(([variable, value]) => `--env=${variable}=${value}`);
    const run = ["run", "--detach", "--network=host", `--name=${name}`, ...engine().run];
    askEngine(...run, ...options, ...variables, image, ...args);
    return new Container(name, `http://127.0.0.1:${port}`);
  }

  /** Waits until the service in the container is ready. */
  async ready(): Promise<this> {
    const request = { headers: { connection: "close" }, signal: AbortSignal.timeout(PATIENCE_MS) };
    return this.until(async () => {
      const answer = await fetch(`${this.url}/ready`, request).catch(() => undefined);
      return answer?.ok === true;
    });
  }

  /**
   * Waits until a condition is true.
   * @throws Error with the container's log if it ends before, or after a minute
   */
  async until(condition: () => boolean | Promise<boolean>): Promise<this> {
    const last = performance.now() + PATIENCE_MS;
    let look = performance.now() + LOOK_MS;
    while (!(await condition())) {
      const now = performance.now();
      // Asking the engine takes as long as a start: not after each try.
      if (now > look && !this.isRunning)
        throw new Error(`the container ended with ${this.exitCode}: ${this.log}`);
      if (now > look) look = now + LOOK_MS;
      if (now > last) throw new Error(`the condition was not met within a minute: ${this.log}`);
      await sleep(2);
    }
    return this;
  }

  /** Whether the container runs; podman has another status for one that is about to stop. */
  get isRunning(): boolean {
    return /^(running|stopping)$/.test(this.#inspect("{{.State.Status}}"));
  }

  get exitCode(): number {
    return Number(this.#inspect("{{.State.ExitCode}}"));
  }

  /** Returns the standard output and standard error of the container. */
  get log(): string {
    const [command, ...own] = engine().command;
    const { stdout, stderr } = spawnSync(command, [...own, "logs", this.name], { encoding: "utf8" });
    return stdout + stderr;
  }

  /** Evaluates code with Node.js in the container. Returns the printed result. */
  evaluate(code: string): string {
    return askEngine("exec", this.name, "node", "--print", code).trim();
  }

  /** Sends SIGTERM, and waits until the container has ended. */
  async stop(): Promise<void> {
    const [command, ...own] = engine().command;
    await promisify(execFile)(command, [...own, "stop", "--time=20", this.name]);
  }

  /** Waits until the container ends by itself. Returns its exit code. */
  async ended(): Promise<number> {
    const last = performance.now() + PATIENCE_MS;
    while (this.isRunning) {
      if (performance.now() > last) throw new Error(`the container does not end: ${this.log}`);
      await sleep(20);
    }
    return this.exitCode;
  }

  remove(): void {
    askEngine("rm", "--force", "--volumes", this.name);
  }

  #inspect(format: string): string {
    return askEngine("inspect", "--format", format, this.name).trim();
  }
}
