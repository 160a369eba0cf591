import { timingSafeEqual } from "node:crypto";
import type { Config } from "../../config.ts";
import { hashOfKey } from "./api-key.ts";
import { type KnownKey, type KnownKeys, keysOf, readKeyText, unusableKeys } from "./key-file.ts";
import type { Scope } from "./scopes.ts";

/** Logs the reloading of a key file. */
export interface KeyRingLog {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** The text of a key file, or why it could not be read. */
interface Found {
  readonly text?: string;
  readonly fault?: unknown;
}

/** The API keys of a file, reloaded when it changes; while a new file is invalid, the keys before it stay. */
export class KeyRing {
  readonly path: string;
  #known: KnownKeys = { keys: [], open: new Set() };
  /** The text that was last seen, valid or not; undefined if the file could not be read. */
  #seen: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;

  private constructor(path: string) {
    this.path = path;
  }

  /** @throws PuntualError `invalid-configuration` that says what is wrong with the file */
  static async read(path: string): Promise<KeyRing> {
    const ring = new KeyRing(path);
    await ring.reload();
    return ring;
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
  async reload(): Promise<void> {
    this.#take(await this.#read());
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
    if (this.#isLooking) return; // a slow disk
    this.#isLooking = true;
    const found = await this.#read();
    this.#isLooking = false;
    if (found.text === this.#seen) return;
    try {
      this.#take(found);
      log.info({ keys: this.size }, "API keys reloaded");
    } catch (err) {
      log.error({ err }, "API key file rejected, keys unchanged");
    }
  }

  #read(): Promise<Found> {
    return readKeyText(this.path).then(
      (text) => ({ text }),
      (cause) => ({ fault: unusableKeys(this.path, cause) }),
    );
  }

  #take({ text, fault }: Found): void {
    this.#seen = text;
    if (text === undefined) throw fault;
    this.#known = keysOf(this.path, text);
  }
}

/**
 * Reads the keys of the file that the configuration names; undefined if it names none.
 * @throws PuntualError as {@link KeyRing.read} does
 */
export async function configuredKeys({ PUNTUAL_KEYS_FILE: path }: Config): Promise<KeyRing | undefined> {
  return path === undefined ? undefined : KeyRing.read(path);
}
