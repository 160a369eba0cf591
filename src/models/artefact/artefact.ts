/** The content of a file: a text, or a buffer of one in UTF-8. */
interface Content {
  toString(): string;
}

/**
 * An artefact that has been read and verified. Its files become text where that is asked for: a service that starts does
 * not need most of them.
 */
export class Artefact {
  readonly version: string;
  /** SHA-256 of each file. */
  readonly checksums: Readonly<Record<string, string>>;
  /** Whether the build of this program has loaded this very artefact, with all checks; see `PROVEN_MANIFESTS`. */
  readonly isProven: boolean;
  readonly #contents: ReadonlyMap<string, Content>;

  /** @param contents by file name */
  constructor(
    { version, files }: Pick<Manifest, "version" | "files">,
    contents: ReadonlyMap<string, Content>,
    isProven = false,
  ) {
    this.version = version;
    this.checksums = files;
    this.isProven = isProven;
    this.#contents = contents;
  }

  /** Whether there is a file of a name. */
  has(name: string): boolean {
    return this.#contents.has(name);
  }

  /** Returns the content of a file; undefined if there is none of the name. */
  text(name: string): string | undefined {
    return this.#contents.get(name)?.toString();
  }

  /** The contents of all files, by their names. */
  get files(): ReadonlyMap<string, string> {
    return new Map(Array.from(this.#contents, ([name, content]) => [name, content.toString()]));
  }
}

/** The content of `manifest.json` of an artefact. */
export interface Manifest {
  readonly format: string;
  readonly formatVersion: number;
  /** The start of a SHA-256 over the names and checksums of all files: equal content has an equal version. */
  readonly version: string;
  /** SHA-256 of every other file. */
  readonly files: Readonly<Record<string, string>>;
}
