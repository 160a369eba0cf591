import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { clientOf, pathsOf } from "./stand-ins/call-server.ts";
import { type Answer, type CloudState, CommandLine, type Failure } from "./stand-ins/cloud-state.ts";
import { docker } from "./stand-ins/docker.ts";
import { gcloud } from "./stand-ins/gcloud.ts";
import { gh } from "./stand-ins/gh.ts";

/** The programs that the scripts use and do not check for, then those that they check for. */
const TOOLS = pathsOf(
  "awk bash cat date dirname env grep mktemp readlink rm sed sleep sort wc git curl".split(" "),
);

const STAND_INS = { gcloud, docker, gh } as const;

/** The values of a project.env in which everything is valid. */
export const PROJECT = {
  PROJECT: "airport-forecasts",
  REGION: "southamerica-west1",
  SERVICE: "puntual",
  REPOSITORY: "airport/puntual",
  ACCESS: "public",
  TIME_ZONE: "America/Santiago",
  CPU: "1",
  MEMORY: "512Mi",
  CONCURRENCY: "100",
  MIN_INSTANCES: "0",
  MAX_INSTANCES: "10",
  STEPS: "10 50 100",
  STEP_SECONDS: "0",
};

/** The result of a script. */
export interface Run {
  readonly code: number;
  readonly output: string;
  /** The calls of the stand-ins, a line each. */
  readonly calls: readonly string[];
}

/** The calls that read, and change nothing. */
const READING =
  /^(gcloud (auth|projects describe|services list|logging read|.* (describe|get-iam-policy) )|gh (auth|api) |docker info)/;

/** Selects the calls that change something. */
export function changes(calls: readonly string[]): readonly string[] {
  return calls.filter((call) => !READING.test(call));
}

/** A program that answers some calls of gcloud instead of the stand-in. */
interface Delegate {
  /** The words that the calls begin with. */
  readonly words: string;
  readonly answer: (args: readonly string[]) => Promise<Answer>;
}

/** The state of a checkout and its clouds, which a test can start from. */
interface Snapshot {
  readonly state: CloudState;
  readonly commit: string;
  readonly project: Readonly<Record<string, string>> | null;
}

/**
 * A checkout with the scripts of deploy/, and the clouds that they work with: Google Cloud, a registry of images, GitHub.
 * Made at the top level of a test file.
 */
export class Cloud {
  readonly folder: string;
  readonly #bin: string;
  /** The folder of the checkout. */
  readonly checkout: string;
  /** Further environment variables of the scripts. */
  environment: Readonly<Record<string, string>> = {};
  #state: CloudState = structuredClone(EMPTY);
  #project: Readonly<Record<string, string>> | null = null;
  #delegate: Delegate | undefined;

  /** @param project the values of project.env; null for none */
  constructor(project: Readonly<Record<string, string>> | null = PROJECT) {
    this.folder = temporaryFolder();
    this.#bin = join(this.folder, "bin");
    this.checkout = join(this.folder, "checkout");
    mkdirSync(this.#bin);
    for (const path of TOOLS) symlinkSync(path, join(this.#bin, basename(path)));
    for (const name of Object.keys(STAND_INS)) {
      writeFileSync(join(this.#bin, name), clientOf(name, this.#answer));
      chmodSync(join(this.#bin, name), 0o755);
    }
    for (const path of ["deploy", "models", "package.json", ".gitignore"]) {
      const isTracked = (source: string) => !source.endsWith("project.env");
      cpSync(join(repository, path), join(this.checkout, path), { recursive: true, filter: isTracked });
    }
    this.writeProject(project);
    this.git("init", "--quiet", "--initial-branch=main");
    this.commit("first");
  }

  /** A copy of the state of the clouds. */
  get state(): CloudState {
    return structuredClone(this.#state);
  }

  /** Changes the state of the clouds. */
  change(to: (state: CloudState) => Partial<CloudState>): void {
    Object.assign(this.#state, structuredClone(to(this.state)));
  }

  /** Makes calls fail from now on, or none. */
  failWith(...failures: readonly Failure[]): void {
    this.change(() => ({ failures, calls: [] }));
  }

  /** The state of the checkout and the clouds, for {@link restore}. */
  snapshot(): Snapshot {
    return { state: this.state, commit: this.git("rev-parse", "HEAD"), project: this.#project };
  }

  /** Brings the checkout and the clouds back to a state, so that no test depends on an earlier one. */
  restore({ state, commit, project }: Snapshot): void {
    this.#state = structuredClone(state);
    this.writeProject(project);
    this.git("checkout", "--quiet", "--force", "-B", "main", commit);
    this.git("clean", "--quiet", "--force");
  }

  writeProject(project: Readonly<Record<string, string>> | null): void {
    this.#project = project;
    const file = join(this.checkout, "deploy", "project.env");
    const lines = Object.entries(project ?? {}).map(([name, value]) => `${name}=${value}\n`);
    if (project === null) rmSync(file, { force: true });
    else writeFileSync(file, lines.join(""));
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", ["-C", this.checkout, ...args], { encoding: "utf8", stdio: "pipe" }).trim();
  }

  /** Commits all changes, or none; returns the commit. */
  commit(message: string): string {
    this.git("add", "--all");
    const author = ["-c", "user.name=Puntual", "-c", "user.email=puntual@example.com"];
    this.git(...author, "commit", "--quiet", "--allow-empty", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  /** Lets a program answer the calls of gcloud that begin with some words. */
  delegate(words: string, answer: Delegate["answer"]): void {
    this.#delegate = { words, answer };
  }

  /** Removes a program from the path of the scripts. */
  without(tool: string): void {
    rmSync(join(this.#bin, tool));
  }

  /** Runs a script of deploy/ to its end. */
  async run(script: string, ...args: readonly string[]): Promise<Run> {
    return this.start(script, args).ended;
  }

  /** Starts a script of deploy/. */
  start(script: string, args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
    const before = this.#state.calls.length;
    const child = spawn(join(this.checkout, "deploy", script), args, {
      cwd: this.folder,
      env: {
        PATH: this.#bin,
        HOME: this.folder,
        RETRY_SECONDS: "0",
        WATCH_SECONDS: "0",
        ...this.environment,
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said = { output: "" };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        said.output += chunk;
      });
    }
    const ended = once(child, "close").then(([code]): Run => {
      const calls = this.#state.calls.slice(before).map((call) => call.join(" "));
      return { code, output: said.output, calls };
    });
    return { child, said, ended, callsBefore: before };
  }

  /** The revision that has all the traffic; undefined if it is split. */
  get serving(): string | undefined {
    const [only, ...others] = this.#state.traffic.filter(({ percent = 0 }) => percent > 0);
    return others.length === 0 ? only.revisionName : undefined;
  }

  /** The revision with a tag. */
  tagged(wanted: string): string | undefined {
    return this.#state.traffic.find(({ tag }) => tag === wanted)?.revisionName;
  }

  /** Answers a call of a stand-in, unless it is to fail. Every call is recorded, a failing one as well. */
  readonly #answer = async (command: string, args: readonly string[], input: string): Promise<Answer> => {
    const state = this.#state;
    const line = [command, ...args].join(" ");
    const failure = state.failures.find((one) => `${line} `.startsWith(`${one.command} `));
    const earlier = state.calls.filter((call) => call.join(" ").startsWith(`${failure?.command} `));
    const nth = earlier.length + 1;
    state.calls.push([command, ...args]);
    const fails = failure !== undefined && nth > (failure.after ?? 0) && nth < (failure.until ?? Infinity);
    if (fails) return { error: failure.message };
    const { words, answer } = this.#delegate ?? {};
    const isDelegated = answer !== undefined && line.startsWith(`gcloud ${words} `);
    const standIn = STAND_INS[command as keyof typeof STAND_INS];
    const result = isDelegated ? await answer(args) : await standIn(state, new CommandLine(args, input));
    if (state.concurrentChange !== undefined && line.startsWith(state.concurrentChange.command)) {
      const { traffic, keepsTags } = state.concurrentChange;
      const tags = state.traffic.filter(({ tag }) => tag !== undefined);
      state.traffic = [...traffic, ...(keepsTags ? tags : [])];
      state.concurrentChange = undefined;
    }
    return result;
  };
}

/** The command that starts the service. */
const SERVICE = [process.execPath, join(repository, "src", "cli", "puntual.js"), "serve"] as const;

/** A project in which no resource exists yet, and a service that starts well. */
const EMPTY: CloudState = {
  calls: [],
  failures: [],
  account: "owner@airport.example",
  hasToken: true,
  apis: ["serviceusage.googleapis.com"],
  resources: {
    projects: { [PROJECT.PROJECT]: "123456789012" },
    "iam workload-identity-pools": {},
    "iam workload-identity-pools providers": {},
    "iam service-accounts": {},
    "artifacts repositories": {},
    "run services": {},
    secrets: {},
  },
  deleted: [],
  inputs: {},
  grants: {},
  traffic: [],
  concurrentChange: undefined,
  isUnhealthy: false,
  urls: {},
  images: {},
  built: [],
  revision: { command: SERVICE, environment: {}, readyWithinMs: 60_000 },
  manifest: "",
  log: [],
  gitHub: { signedIn: true, variables: {} },
};
