/** A part of the traffic of a service, in the form in which Cloud Run reports it. */
export interface TrafficTarget {
  readonly revisionName: string;
  readonly percent?: number;
  readonly tag?: string;
  readonly url?: string;
}

/** A failure of a command. */
export interface Failure {
  /** The words that its line begins with. */
  readonly command: string;
  /** The message on standard error. */
  readonly message: string;
  /** The number of calls that succeed before the first failure; by default 0. */
  readonly after?: number;
  /** The call, counted from 1, from which on the command succeeds again; by default it never does. */
  readonly until?: number;
}

/** The way a new revision is started. Revisions that are started in the same way share one process. */
export interface Revision {
  readonly command: readonly string[];
  /** Environment variables beside PORT. */
  readonly environment: Readonly<Record<string, string>>;
  /** The time until it has to be ready, in milliseconds. */
  readonly readyWithinMs: number;
}

/** A change of the traffic by another release or person, right after a command was called. */
export interface ConcurrentChange {
  readonly command: string;
  readonly traffic: readonly TrafficTarget[];
  /** Whether the tags stay as they are. */
  readonly keepsTags?: boolean;
}

/** The resources behind the stand-ins: those of a Google Cloud project, a registry, and a repository on GitHub. */
export interface CloudState {
  /** The commands with their arguments, in order. */
  calls: string[][];
  failures: readonly Failure[];
  /** The account that is signed in; empty if there is none. */
  account: string;
  /** Whether there is an access token; a workflow of GitHub has one without an account. */
  hasToken: boolean;
  apis: string[];
  /** The resources that exist, by kind and name, with the fields that can be read. */
  resources: Record<string, Record<string, unknown>>;
  /** The resources that are deleted and can be restored. */
  deleted: string[];
  /** Standard input of commands, by the resource that they made. */
  inputs: Record<string, string>;
  /** Role and member, by kind and name of the resource. */
  grants: Record<string, (readonly [role: string, member: string])[]>;
  traffic: TrafficTarget[];
  concurrentChange: ConcurrentChange | undefined;
  /** Whether the newest revision is broken, so that gcloud reports an error for every change of the service. */
  isUnhealthy: boolean;
  /** The URL of each revision. */
  urls: Record<string, string>;
  /** The digests of the images in the registry, by tag. */
  images: Record<string, string>;
  /** The tags of images that are built and not pushed yet. */
  built: string[];
  revision: Revision;
  /** The manifest of the last deployment. */
  manifest: string;
  /** The lines of the log. */
  log: string[];
  gitHub: { signedIn: boolean; variables: Record<string, string> };
}

/** The output of a command; with an error it exits with code 1. */
export interface Answer {
  readonly out?: string;
  readonly error?: string;
}

/** A call of a command. */
export class CommandLine {
  /** The arguments that are not options. */
  readonly words: readonly string[];
  readonly #options: ReadonlyMap<string, string>;
  /** Standard input, where an option names it. */
  readonly input: string;

  constructor(args: readonly string[], input: string) {
    this.words = args.filter((word) => !word.startsWith("--"));
    const options = args.filter((word) => word.startsWith("--")).map((word) => word.slice(2));
    this.#options = new Map(
      options.map((option) => [option.split("=", 1)[0], option.slice(option.indexOf("=") + 1)]),
    );
    this.input = input;
  }

  option(name: string): string | undefined {
    return this.#options.get(name);
  }
}

/** The answer to a command that a stand-in does not implement. */
export function unknown({ words }: CommandLine): Answer {
  return { error: `the stand-in does not know: ${words.join(" ")}` };
}
