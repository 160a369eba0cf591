import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import process from "node:process";

/** Part of the traffic of a service, as Cloud Run tells it. */
export interface TrafficTarget {
  readonly revisionName: string;
  readonly percent?: number;
  readonly tag?: string;
  readonly url?: string;
}

/** What a command is to fail with. */
export interface Failure {
  /** The words that its line begins with. */
  readonly command: string;
  readonly says: string;
  /** How often it is done as it should be before it fails; by default never. */
  readonly after?: number;
  /** The call, counted from 1, from which on it is done as it should be again; by default it never is. */
  readonly until?: number;
}

/** How a new revision is started. */
export interface Revision {
  readonly command: readonly string[];
  /** Beside PORT. */
  readonly environment: Readonly<Record<string, string>>;
  /** How long it may take until it is ready, in milliseconds. */
  readonly patienceMs: number;
}

/** What there is in the clouds that the stand-ins stand for. */
export interface CloudState {
  /** The commands, with their arguments, in order. */
  calls: string[][];
  failures: readonly Failure[];
  /** Who is signed in; empty where nobody is. */
  account: string;
  /** Whether there is a token, which a workflow of GitHub has without an account. */
  hasToken: boolean;
  apis: string[];
  /** What has been made, by kind and name, with what can be read of it. */
  resources: Record<string, Record<string, unknown>>;
  /** What of it has been deleted, and may be taken back. */
  deleted: string[];
  /** What a command was given on standard input, by its words. */
  given: Record<string, string>;
  /** Role and member, by kind and name of what they are granted on. */
  grants: Record<string, (readonly [role: string, member: string])[]>;
  traffic: TrafficTarget[];
  /** What somebody else makes of the traffic right after a command was called. */
  meanwhile:
    | { readonly command: string; readonly traffic: readonly TrafficTarget[]; readonly keepsTags?: boolean }
    | undefined;
  /** Whether the newest revision is a broken one, so that gcloud complains whatever is done to the service. */
  isUnwell: boolean;
  /** Where revisions answer, by their names. */
  urls: Record<string, string>;
  /** Images of the registry, by tag: their digests. */
  images: Record<string, string>;
  /** Built, and not pushed yet. */
  built: string[];
  revision: Revision;
  /** The manifest of the last deployment. */
  manifest: string;
  /** Process ids of the revisions that run. */
  running: number[];
  /** What the log has, a line each. */
  log: string[];
  gitHub: { signedIn: boolean; variables: Record<string, string> };
}

const file = process.env.STAND_IN_STATE ?? "";

/** What a command says and how it ends. */
export interface Said {
  readonly out?: string;
  readonly error?: string;
}

/** A command as it was given. */
export class CommandLine {
  readonly words: readonly string[];
  readonly #options: ReadonlyMap<string, string>;

  constructor(given: readonly string[]) {
    this.words = given.filter((word) => !word.startsWith("--"));
    const options = given.filter((word) => word.startsWith("--")).map((word) => word.slice(2));
    this.#options = new Map(
      options.map((option) => [option.split("=", 1)[0], option.slice(option.indexOf("=") + 1)]),
    );
  }

  option(name: string): string | undefined {
    return this.#options.get(name);
  }
}

/**
 * Answers one call of a stand-in: what it is to answer is decided by the state, which it may change. Every call is
 * recorded, those that fail as well.
 */
export async function standIn(
  name: string,
  answer: (state: CloudState, given: CommandLine) => Said | Promise<Said>,
): Promise<void> {
  const given = process.argv.slice(2);
  const state: CloudState = JSON.parse(readFileSync(file, "utf8"));
  const line = [name, ...given].join(" ");
  const failure = state.failures.find(({ command }) => `${line} `.startsWith(`${command} `));
  const earlier = state.calls.filter((call) => call.join(" ").startsWith(`${failure?.command} `));
  state.calls.push([name, ...given]);
  const nth = earlier.length + 1;
  const fails = failure !== undefined && nth > (failure.after ?? 0) && nth < (failure.until ?? Infinity);
  const { out = "", error } = fails ? { error: failure.says } : await answer(state, new CommandLine(given));
  if (state.meanwhile !== undefined && line.startsWith(state.meanwhile.command)) {
    const { traffic, keepsTags } = state.meanwhile;
    const tags = state.traffic.filter(({ tag }) => tag !== undefined);
    state.traffic = [...traffic, ...(keepsTags ? tags : [])];
    state.meanwhile = undefined;
  }
  const next = `${file}.${process.pid}`;
  writeFileSync(next, JSON.stringify(state));
  renameSync(next, file);
  if (out !== "") process.stdout.write(`${out}\n`);
  if (error === undefined) return;
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
}

/** Says that nobody has taught a stand-in this command. */
export function unknown({ words }: CommandLine): Said {
  return { error: `${basename(process.argv[1])}: the stand-in does not know: ${words.join(" ")}` };
}
