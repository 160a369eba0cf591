import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

/** A replica of the service on a port of its own, which can be killed and started again. */
export class Replica {
  readonly name: string;
  readonly url: string;
  readonly #environment: Readonly<Record<string, string>>;
  #child: ChildProcess | undefined;
  #isWanted = true;
  #log = "";

  private constructor(name: string, port: number, environment: Readonly<Record<string, string>>) {
    this.name = name;
    this.url = `http://127.0.0.1:${port}`;
    this.#environment = { ...environment, HOST: "127.0.0.1", PORT: String(port) };
  }

  /** Starts a replica; resolves once it listens. */
  static async start(name: string, environment: Readonly<Record<string, string>>): Promise<Replica> {
    const replica = new Replica(name, await freePort(), environment);
    replica.#run();
    await replica.listens();
    return replica;
  }

  /** The end of its log. */
  get log(): string {
    return this.#log;
  }

  /** Resolves once the replica listens. */
  async listens(): Promise<void> {
    for (;;) {
      const isReady = await fetch(`${this.url}/health`).then(
        ({ ok, body }) => body?.cancel().then(() => ok),
        () => false,
      );
      if (isReady) return;
      await sleep(20);
    }
  }

  /** Ends the process, and starts it again, as an orchestrator does; resolves once it listens. */
  async restart(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const child = this.#child;
    if (child !== undefined) {
      const ended = once(child, "exit");
      child.kill(signal);
      await ended;
    }
    while (this.#child === child) await sleep(5);
    await this.listens();
  }

  /** Ends the process for good. */
  async stop(): Promise<void> {
    this.#isWanted = false;
    const child = this.#child;
    if (child === undefined || child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }

  #run(): void {
    const { PUNTUAL_DATA_DIR, ...rest } = process.env;
    const child = spawn(process.execPath, ["src/cli/puntual.js", "serve"], {
      cwd: REPOSITORY,
      env: { ...rest, ...this.#environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const output of [child.stdout, child.stderr]) {
      output.on("data", (text) => {
        this.#log = (this.#log + text).slice(-20_000);
      });
    }
    child.once("exit", () => {
      if (this.#isWanted) this.#run();
    });
    this.#child = child;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, "close");
  return port;
}
