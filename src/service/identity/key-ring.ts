import { timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { hashOfKey } from "./api-key.ts";
import { type KnownKey, type KnownKeys, readKeyFile } from "./key-file.ts";
import type { Scope } from "./scopes.ts";

/** Who is told what becomes of a file that has changed. */
export interface KeyRingLog {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** The API keys of a file, taken anew when the file changes; while a new file is at fault, those from before. */
export class KeyRing {
  readonly path: string;
  #known: KnownKeys;
  /** What stood in the file when the keys were taken. */
  #seen: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @throws PuntualError `invalid-configuration` telling what is wrong with the file */
  constructor(path: string) {
    this.path = path;
    this.#seen = contentOf(path);
    this.#known = readKeyFile(path);
  }

  /** How many keys there are. */
  get size(): number {
    return this.#known.keys.length;
  }

  /** Whether anybody may use the routes of a scope, without a key. */
  isOpen(scope: Scope): boolean {
    return this.#known.open.has(scope);
  }

  /**
   * The key that was sent, expired or not; undefined where it is none of ours. All keys are looked at, each for as
   * long: the time that it takes tells nothing.
   */
  find(sent: string): KnownKey | undefined {
    const hash = hashOfKey(sent);
    let found: KnownKey | undefined;
    for (const key of this.#known.keys) {
      if (timingSafeEqual(key.hash, hash)) found = key;
    }
    return found;
  }

  /**
   * Takes the keys of the file as it is now.
   * @throws PuntualError `invalid-configuration`; the keys from before then stay
   */
  reload(): void {
    this.#seen = contentOf(this.path);
    this.#known = readKeyFile(this.path);
  }

  /**
   * Has the file looked at from now on, and taken anew once it has changed, until {@link close}.
   * @param seconds from one look to the next
   */
  watch(log: KeyRingLog, seconds: number): void {
    this.#timer = setInterval(() => void this.#look(log), seconds * 1000).unref();
  }

  /** Has the file no longer looked at. */
  close(): void {
    clearInterval(this.#timer);
  }

  async #look(log: KeyRingLog): Promise<void> {
    const content = await readFile(this.path, "utf8").catch(() => undefined);
    if (content === this.#seen) return;
    try {
      this.reload();
      log.info({ keys: this.size }, "API keys taken anew");
    } catch (err) {
      log.error({ err }, "API keys kept as they were: the new file is at fault");
    }
  }
}

/** What stands in a file; undefined where it cannot be read. */
function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
