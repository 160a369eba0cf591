import { execFile, execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const repository = join(import.meta.dirname, "../..");

/** What builds and runs containers. */
export interface Engine {
  readonly build: readonly string[];
  /** What it is asked with. */
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

/** What a machine has to have. */
const MISSING =
  "no engine for containers: neither docker, nor buildah, podman and runc with base images (.ci/prepare)";

/** The images that the Dockerfile begins with: that of its build, and that of what it builds. */
function baseImages(): readonly string[] {
  const dockerfile = readFileSync(join(repository, "Dockerfile"), "utf8");
  return [...dockerfile.matchAll(/^ARG (?:BUILD|RUNTIME)_IMAGE=(.*)$/gm)].map(([, image]) => image);
}

function works(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

function findEngine(): Engine | undefined {
  if (works("docker", "info")) return DOCKER;
  const isThere = ["buildah", "podman", "runc"].every((command) => works(command, "--version"));
  const hasImages = () => baseImages().every((image) => works("podman", "image", "exists", image));
  return isThere && hasImages() ? BUILDAH : undefined;
}

/** What {@link findEngine} found, once it has looked. */
let found: { readonly engine: Engine | undefined } | undefined;

/**
 * The engine of this machine.
 * @throws Error where there is none
 */
export function engine(): Engine {
  found ??= { engine: findEngine() };
  if (found.engine === undefined) throw new Error(MISSING);
  return found.engine;
}

/** Why no container can be built and run here; false where one can. */
export function containerSkip(): string | false {
  found ??= { engine: findEngine() };
  return found.engine === undefined && MISSING;
}

/** Builds an image; what the builder says. */
export async function buildImage(
  tag: string,
  folder: string,
  ...options: readonly string[]
): Promise<string> {
  const [command, ...args] = [...engine().build, ...options, "--tag", tag, folder];
  const { stdout, stderr } = await promisify(execFile)(command, args, { maxBuffer: 1 << 26 });
  return stdout + stderr;
}

/** Asks the engine; what it says. */
export function askEngine(...args: readonly string[]): string {
  const [command, ...all] = [...engine().command, ...args];
  return execFileSync(command, all, { encoding: "utf8", stdio: "pipe", maxBuffer: 1 << 26 });
}

/** How many bytes an image has beyond the one that the last stage of the Dockerfile begins with. */
export function sizeOver(image: string): number {
  const [, base] = baseImages();
  const [command, ...own] = engine().command;
  // A builder of Docker's may have had it for itself alone.
  if (!works(command, ...own, "image", "inspect", base)) askEngine("pull", base);
  const sizeOf = (name: string) => Number(askEngine("image", "inspect", "--format", "{{.Size}}", name));
  return sizeOf(image) - sizeOf(base);
}
