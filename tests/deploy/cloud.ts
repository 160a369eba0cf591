import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { after } from "node:test";
import { repository } from "../import-graph.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import type { CloudState, Failure } from "./stand-ins/state.ts";

/** All that the scripts use of a machine, but for what they say that they need. */
const TOOLS = [
  ...[
    "awk",
    "bash",
    "cat",
    "date",
    "dirname",
    "env",
    "grep",
    "mktemp",
    "readlink",
    "rm",
    "sed",
    "sleep",
    "sort",
  ],
  "wc",
];

/** A project as a person has filled it in. */
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

/** How a script ended, and what it said. */
export interface Run {
  readonly code: number;
  readonly output: string;
  /** The calls of the stand-ins, a line each. */
  readonly calls: readonly string[];
}

/** What the tests of these scripts call changes nothing. */
const READING =
  /^(gcloud (auth|projects describe|services list|logging read|.* (describe|get-iam-policy) )|gh (auth|api) |docker info)/;

/** The calls that change something. */
export function changes(calls: readonly string[]): readonly string[] {
  return calls.filter((call) => !READING.test(call));
}

/** A checkout of its own with the scripts, and clouds of its own that they meet. Made at the top level of a file of tests. */
export class Cloud {
  readonly folder: string;
  readonly #bin: string;
  readonly #state: string;
  /** The checkout. */
  readonly checkout: string;
  /** What the scripts find in their environment beside that. */
  environment: Readonly<Record<string, string>> = {};

  /** @param project what stands in project.env; null where there is no such file */
  constructor(project: Readonly<Record<string, string>> | null = PROJECT) {
    after(() => this.endRevisions());
    this.folder = temporaryFolder();
    this.#bin = join(this.folder, "bin");
    this.#state = join(this.folder, "state.json");
    this.checkout = join(this.folder, "checkout");
    writeFileSync(this.#state, JSON.stringify(EMPTY));
    mkdirSync(this.#bin);
    for (const tool of [...TOOLS, "git", "curl"]) this.#install(tool);
    for (const name of ["gcloud", "docker", "gh"]) {
      const stub = join(this.#bin, name);
      const program = join(import.meta.dirname, "stand-ins", `${name}.ts`);
      const cache = join(this.folder, "compile-cache");
      writeFileSync(
        stub,
        `#!/bin/sh\nNODE_COMPILE_CACHE='${cache}' exec '${process.execPath}' '${program}' "$@"\n`,
      );
      chmodSync(stub, 0o755);
    }
    for (const path of ["deploy", "models", "package.json", ".gitignore"]) {
      const isForeign = (source: string) => !source.endsWith("project.env");
      cpSync(join(repository, path), join(this.checkout, path), { recursive: true, filter: isForeign });
    }
    if (project !== null) this.writeProject(project);
    this.git("init", "--quiet", "--initial-branch=main");
    this.commit("first");
  }

  get state(): CloudState {
    return JSON.parse(readFileSync(this.#state, "utf8"));
  }

  /** Changes what there is in the clouds. */
  change(to: (state: CloudState) => Partial<CloudState>): void {
    const { state } = this;
    writeFileSync(this.#state, JSON.stringify({ ...state, ...to(state) }));
  }

  /** Has calls fail from now on. */
  failWith(...failures: readonly Failure[]): void {
    this.change(() => ({ failures, calls: [] }));
  }

  writeProject(project: Readonly<Record<string, string>>): void {
    const lines = Object.entries(project).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(join(this.checkout, "deploy", "project.env"), lines.join(""));
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", ["-C", this.checkout, ...args], { encoding: "utf8", stdio: "pipe" }).trim();
  }

  /** Commits whatever has changed, or nothing at all; returns the commit. */
  commit(message: string): string {
    this.git("add", "--all");
    const author = ["-c", "user.name=Puntual", "-c", "user.email=puntual@example.com"];
    this.git(...author, "commit", "--quiet", "--allow-empty", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  /** Has gcloud itself answer the calls that begin with some words, in an environment of its own. */
  passOn(words: string, gcloud: string, environment: Readonly<Record<string, string | undefined>>): void {
    const assignments = Object.entries(environment)
      .map(([name, value]) => `${name}='${value}'`)
      .join(" ");
    const stub = join(this.#bin, "gcloud");
    const standIn = readFileSync(stub, "utf8").replace("#!/bin/sh\n", "");
    writeFileSync(
      stub,
      `#!/bin/sh\ncase "$*" in "${words} "*) exec env ${assignments} '${gcloud}' "$@" ;; esac\n${standIn}`,
    );
  }

  /** Takes a tool away from the scripts. */
  without(tool: string): void {
    execFileSync("rm", [join(this.#bin, tool)]);
  }

  /** Runs a script of deploy/. */
  async run(script: string, ...args: readonly string[]): Promise<Run> {
    return this.start(script, args).ended;
  }

  /** Starts a script of deploy/. */
  start(script: string, args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
    const before = this.state.calls.length;
    const child = spawn(join(this.checkout, "deploy", script), args, {
      cwd: this.folder,
      env: {
        PATH: this.#bin,
        HOME: this.folder,
        STAND_IN_STATE: this.#state,
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
      const calls = this.state.calls.slice(before).map((call) => call.join(" "));
      return { code, output: said.output, calls };
    });
    return { child, said, ended, callsBefore: before };
  }

  /** The revision that has all the traffic; undefined where it is split. */
  get serving(): string | undefined {
    const [only, ...others] = this.state.traffic.filter(({ percent = 0 }) => percent > 0);
    return others.length === 0 ? only.revisionName : undefined;
  }

  /** The revision with a tag. */
  tagged(wanted: string): string | undefined {
    return this.state.traffic.find(({ tag }) => tag === wanted)?.revisionName;
  }

  /** Ends the processes that stand for revisions. */
  endRevisions(): void {
    for (const pid of this.state.running) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
        // it has ended by itself
      }
    }
    this.change(() => ({ running: [] }));
  }

  #install(tool: string): void {
    const path = execFileSync("sh", ["-c", `command -v ${tool}`], { encoding: "utf8" }).trim();
    symlinkSync(path, join(this.#bin, tool));
  }
}

/** What a service as good as any is started by. */
const SERVICE = [process.execPath, join(repository, "src", "cli", "puntual.js"), "serve"] as const;

/** A project in which nothing has been made yet, and a service that would start well. */
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
  given: {},
  grants: {},
  traffic: [],
  meanwhile: undefined,
  isUnwell: false,
  urls: {},
  images: {},
  built: [],
  revision: { command: SERVICE, environment: {}, patienceMs: 60_000 },
  manifest: "",
  running: [],
  log: [],
  gitHub: { signedIn: true, variables: {} },
};
