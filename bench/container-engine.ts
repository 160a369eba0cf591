import { execFile, execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "./running-server.ts";

const repository = join(import.meta.dirname, "..");

/** What builds and runs containers. */
interface Engine {
  readonly build: readonly string[];
  readonly command: readonly string[];
  /** Options that a container has to be run with here. */
  readonly run: readonly string[];
}

const DOCKER: Engine = { build: ["docker", "build"], command: ["docker"], run: [] };

/** Without a daemon, from images that are there already; containers inherit no limit that this machine may not raise. */
const BUILDAH: Engine = {
  build: ["buildah", "bud", "--isolation=chroot", "--layers", "--pull-never"],
  command: ["podman", "--runtime=runc"],
  run: ["--ulimit=nofile=1024:1024", "--ulimit=nproc=1024:1024"],
};

/** The images that the Dockerfile begins with: that of its build, and that of what it builds. */
const BASE_IMAGES = [
  ...readFileSync(join(repository, "Dockerfile"), "utf8").matchAll(/^ARG (?:BUILD|RUNTIME)_IMAGE=(.*)$/gm),
].map(([, image]) => image);

const works = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

const engine = [DOCKER, BUILDAH].find((one) =>
  one === DOCKER
    ? works("docker", "info")
    : works("buildah", "--version") &&
      works("runc", "--version") &&
      BASE_IMAGES.every((image) => works("podman", "image", "exists", image)),
);

/** Why no container can be built and run here; false where one can. */
export const containerSkip: string | false =
  engine === undefined &&
  "no engine for containers: neither docker, nor buildah, podman and runc with base images (.ci/prepare)";

/** Builds an image; what the builder says. */
export async function buildImage(
  tag: string,
  folder: string,
  ...options: readonly string[]
): Promise<string> {
  const [command, ...args] = (engine ?? BUILDAH).build;
  const { stdout, stderr } = await promisify(execFile)(command, [...args, ...options, "--tag", tag, folder], {
    maxBuffer: 1 << 26,
  });
  return stdout + stderr;
}

/** Asks the engine; what it says. */
export function askEngine(...args: readonly string[]): string {
  const [command, ...own] = (engine ?? BUILDAH).command;
  return execFileSync(command, [...own, ...args], { encoding: "utf8", stdio: "pipe", maxBuffer: 1 << 26 });
}

/** How many bytes an image has beyond the one that the last stage of the Dockerfile begins with. */
export function sizeOver(image: string): number {
  const [own, base] = [image, BASE_IMAGES[1]].map((name) =>
    Number(askEngine("image", "inspect", "--format", "{{.Size}}", name)),
  );
  return own - base;
}

/** How a container is run: as an orchestrator that trusts nobody would. */
const HARDENED = [
  "--read-only",
  "--tmpfs=/tmp",
  "--cap-drop=all",
  "--security-opt=no-new-privileges",
] as const;

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
    {
      options = HARDENED,
      environment = {},
      args = [],
    }: {
      readonly options?: readonly string[];
      readonly environment?: Readonly<Record<string, string>>;
      readonly args?: readonly string[];
    } = {},
  ): Promise<Container> {
    const name = `puntual-test-${process.pid}-${++containers}`;
    const port = await freePort();
    const given = Object.entries({ PORT: String(port), HOST: "127.0.0.1", ...environment });
    const variables = given.map(([variable, value]) => `--env=${variable}=${value}`);
    const run = ["run", "--detach", "--network=host", `--name=${name}`, ...(engine ?? BUILDAH).run];
    askEngine(...run, ...options, ...variables, image, ...args);
    return new Container(name, `http://127.0.0.1:${port}`);
  }

  /** Waits until it answers that it is ready. */
  async ready(): Promise<this> {
    for (;;) {
      const answer = await fetch(`${this.url}/ready`, { headers: { connection: "close" } }).catch(
        () => undefined,
      );
      if (answer?.ok) return this;
      if (!this.isRunning) throw new Error(`it ended with ${this.exitCode}: ${this.log}`);
      await sleep(10);
    }
  }

  get isRunning(): boolean {
    return this.#inspect("{{.State.Running}}") === "true";
  }

  get exitCode(): number {
    return Number(this.#inspect("{{.State.ExitCode}}"));
  }

  /** What it has written to its standard output and error. */
  get log(): string {
    const [command, ...own] = (engine ?? BUILDAH).command;
    const { stdout, stderr } = spawnSync(command, [...own, "logs", this.name], { encoding: "utf8" });
    return stdout + stderr;
  }

  /** Runs Node.js in it; what that prints. */
  evaluate(code: string): string {
    return askEngine("exec", this.name, "node", "--print", code).trim();
  }

  /** Sends SIGTERM, and waits for its end. */
  async stop(): Promise<void> {
    const [command, ...own] = (engine ?? BUILDAH).command;
    await promisify(execFile)(command, [...own, "stop", "--time=20", this.name]);
  }

  /** Waits until it has ended by itself. */
  async ended(): Promise<number> {
    while (this.isRunning) await sleep(20);
    return this.exitCode;
  }

  remove(): void {
    askEngine("rm", "--force", "--volumes", this.name);
  }

  #inspect(format: string): string {
    return askEngine("inspect", "--format", format, this.name).trim();
  }
}
