import { execFile, execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";

const repository = join(import.meta.dirname, "../..");

/** The commands that build and run containers. */
export interface Engine {
  readonly build: readonly string[];
  /** The command of the engine, with its options. */
  readonly command: readonly string[];
  /** Options of `run` that every container needs on this machine. */
  readonly run: readonly string[];
}

const DOCKER: Engine = { build: ["docker", "build"], command: ["docker"], run: [] };

/** The cache of npm, which sets the variable for its scripts. */
const npmCache = process.env.npm_config_cache ?? join(homedir(), ".npm");

/** Lets `npm ci` of a Dockerfile read the packages that this machine has downloaded, and keep none in a layer. */
const SHARED_CACHE = existsSync(npmCache) ? [`--volume=${npmCache}:/root/.npm`] : [];

/** Needs no daemon, and uses only images that are present. The limits are set because this machine may not raise them. */
const BUILDAH: Engine = {
  build: ["buildah", "bud", "--isolation=chroot", "--layers", "--pull-never", ...SHARED_CACHE],
  command: ["podman", "--runtime=runc"],
  run: ["--ulimit=nofile=1024:1024", "--ulimit=nproc=1024:1024"],
};

/** The reason if this machine has no engine. */
const MISSING =
  "no engine for containers: neither docker, nor buildah, podman and runc with base images (.ci/prepare)";

/** Returns the base images of the Dockerfile: that of the build stage, and that of the result. */
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

/** The result of {@link findEngine}; undefined before its first call. */
let found: { readonly engine: Engine | undefined } | undefined;

/**
 * Returns the engine of this machine.
 * @throws Error if there is none
 */
export function engine(): Engine {
  found ??= { engine: findEngine() };
  if (found.engine === undefined) throw new Error(MISSING);
  return found.engine;
}

/** Returns the reason to skip tests with containers; false if this machine has an engine. */
export function containerSkip(): string | false {
  found ??= { engine: findEngine() };
  return found.engine === undefined && MISSING;
}

/** Builds an image. Returns the output of the engine. */
export async function buildImage(
  tag: string,
  folder: string,
  ...options: readonly string[]
): Promise<string> {
  const [command, ...args] = [...engine().build, ...options, "--tag", tag, folder];
  const { stdout, stderr } = await promisify(execFile)(command, args, { maxBuffer: 1 << 26 });
  return stdout + stderr;
}

/** Runs a command of the engine. Returns its standard output. */
export function askEngine(...args: readonly string[]): string {
  const [command, ...all] = [...engine().command, ...args];
  return execFileSync(command, all, { encoding: "utf8", stdio: "pipe", maxBuffer: 1 << 26 });
}

/** Returns the size of an image in bytes, without the base image of the Dockerfile's last stage. */
export function sizeOver(image: string): number {
  const [, base] = baseImages();
  const [command, ...own] = engine().command;
  // Docker's builder may have stored it only in its own cache.
  if (!works(command, ...own, "image", "inspect", base)) askEngine("pull", base);
  const sizeOf = (name: string) => Number(askEngine("image", "inspect", "--format", "{{.Size}}", name));
  return sizeOf(image) - sizeOf(base);
}
