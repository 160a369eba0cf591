import { execFile, spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { askEngine, engine } from "./container-engine.ts";
import { freePort } from "./running-server.ts";

/** Options that remove all rights that the service does not need. */
const HARDENED = ["--read-only", "--tmpfs=/tmp", "--cap-drop=all", "--security-opt=no-new-privileges"];

/** How a container is started. */
export interface ContainerStart {
  readonly options?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** How long anything of a container is waited for, in milliseconds. */
const PATIENCE_MS = 60_000;

let containers = 0;

/** A container that runs, on the network of this machine. */
export class Container {
  readonly name: string;
  readonly url: string;

  private constructor(name: string, url: string) {
    this.name = name;
    this.url = url;
  }

  /** Starts one of an image, by default with no more rights than an orchestrator would give it. */
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

  /** Waits until it answers that it is ready. */
  async ready(): Promise<this> {
    const request = { headers: { connection: "close" }, signal: AbortSignal.timeout(PATIENCE_MS) };
    return this.until(async () => {
      const answer = await fetch(`${this.url}/ready`, request).catch(() => undefined);
      return answer?.ok === true;
    });
  }

  /**
   * Waits until something is so.
   * @throws Error with its log where it ends before that, or nothing comes of it for a minute
   */
  async until(isSo: () => boolean | Promise<boolean>): Promise<this> {
    const last = performance.now() + PATIENCE_MS;
    while (!(await isSo())) {
      if (!this.isRunning) throw new Error(`it ended with ${this.exitCode}: ${this.log}`);
      if (performance.now() > last) throw new Error(`nothing came of it for a minute: ${this.log}`);
      await sleep(10);
    }
    return this;
  }

  /** Whether it runs, also while it stops, which podman does not call running. */
  get isRunning(): boolean {
    return /^(running|stopping)$/.test(this.#inspect("{{.State.Status}}"));
  }

  get exitCode(): number {
    return Number(this.#inspect("{{.State.ExitCode}}"));
  }

  /** What it has written to its standard output and error. */
  get log(): string {
    const [command, ...own] = engine().command;
    const { stdout, stderr } = spawnSync(command, [...own, "logs", this.name], { encoding: "utf8" });
    return stdout + stderr;
  }

  /** Runs Node.js in it; what that prints. */
  evaluate(code: string): string {
    return askEngine("exec", this.name, "node", "--print", code).trim();
  }

  /** Sends SIGTERM, and waits for its end. */
  async stop(): Promise<void> {
    const [command, ...own] = engine().command;
    await promisify(execFile)(command, [...own, "stop", "--time=20", this.name]);
  }

  /** Waits until it has ended by itself. */
  async ended(): Promise<number> {
    const last = performance.now() + PATIENCE_MS;
    while (this.isRunning) {
      if (performance.now() > last) throw new Error(`it does not end: ${this.log}`);
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
