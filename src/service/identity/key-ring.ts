import { timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { hashOfKey } from "./api-key.ts";
import { type KnownKey, type KnownKeys, readKeyFile } from "./key-file.ts";
import type { Scope } from "./scopes.ts";

/** Logs the reloading of a key file. */
export interface KeyRingLog {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** The API keys of a file, reloaded when it changes; while a new file is invalid, the keys before it stay. */
export class KeyRing {
  readonly path: string;
  #known: KnownKeys;
  /** The content of the file when the keys were read. */
  #seen: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @throws PuntualError `invalid-configuration` that says what is wrong with the file */
  constructor(path: string) {
    this.path = path;
    this.#seen = contentOf(path);
    this.#known = readKeyFile(path);
  }

  /** The number of keys. */
  get size(): number {
    return this.#known.keys.length;
  }

  /** Whether the routes of a scope need no key. */
  isOpen(scope: Scope): boolean {
    return this.#known.open.has(scope);
  }

  /**
   * Finds the key that was sent, expired or not; undefined if it is unknown. Compares all keys in constant
   * time, so that the duration reveals nothing.
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
   * Reloads the file.
   * @throws PuntualError `invalid-configuration`; the keys before it then stay
   */
  reload(): void {
    this.#seen = contentOf(this.path);
    this.#known = readKeyFile(this.path);
  }

  /**
   * Checks the file periodically and reloads it after a change, until {@link close}.
   * @param seconds between two checks
   */
  watch(log: KeyRingLog, seconds: number): void {
    this.#timer = setInterval(() => void this.#look(log), seconds * 1000).unref();
  }

  /** Stops checking the file. */
  close(): void {
    clearInterval(this.#timer);
  }

  async #look(log: KeyRingLog): Promise<void> {
    const content = await readFile(this.path, "utf8").catch(() => undefined);
    if (content === this.#seen) return;
    try {
      this.reload();
      log.info({ keys: this.size }, "API keys reloaded");
    } catch (err) {
      log.error({ err }, "API key file rejected, keys unchanged");
    }
  }
}

/** The content of a file; undefined if it cannot be read. */
function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
