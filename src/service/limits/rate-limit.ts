import type { KnownKey } from "../identity/key-file.ts";

/** The maximum number of counted clients; those not seen for the longest time are removed first. */
const MAX_CLIENTS = 10_000;

/** The length of a window in which requests are counted, in milliseconds. */
export const WINDOW_MS = 60_000;

/** The number of requests that a client has sent in its current window. */
export interface RequestCount {
  readonly current: number;
  /** Milliseconds until the window ends. */
  readonly ttl: number;
}

/**
 * Counts the requests of each client: of an API key or, without a known one, of an address, so that one who tries keys
 * is counted too. A window begins with the first request after the one before has ended.
 */
export class RateLimit {
  readonly max: number;
  readonly #normalizeAddress: (address: string) => string;
  /** By client, those not seen for longest first. */
  readonly #windows = new Map<string, { readonly endsAt: number; readonly count: number }>();

  /**
   * @param max requests of a client in a window
   * @param normalizeAddress maps the addresses of one client, such as those of an IPv6 subnet, to one
   */
  constructor(max: number, normalizeAddress: (address: string) => string) {
    this.max = max;
    this.#normalizeAddress = normalizeAddress;
  }

  /** The name under which a client is counted. */
  clientOf(key: KnownKey | undefined, address: string): string {
    return key === undefined ? `address ${this.#normalizeAddress(address)}` : `key ${key.name}`;
  }

  /** Whether the next request of a client would be one too many. */
  isSpent(client: string): boolean {
    const window = this.#windows.get(client);
    return window !== undefined && window.endsAt > Date.now() && window.count >= this.max;
  }

  /** Counts a request. */
  count(client: string): RequestCount {
    const now = Date.now();
    const before = this.#windows.get(client);
    const window =
      before === undefined || before.endsAt <= now
        ? { endsAt: now + WINDOW_MS, count: 1 }
        : { endsAt: before.endsAt, count: before.count + 1 };
    this.#windows.delete(client);
    this.#windows.set(client, window);
    if (this.#windows.size > MAX_CLIENTS) this.#windows.delete(this.#windows.keys().next().value as string);
    return { current: window.count, ttl: window.endsAt - now };
  }

  /** The headers of an answer to a request that was counted, in the words of the IETF's draft. */
  headers({ current, ttl }: RequestCount): readonly [name: string, value: number][] {
    return [
      ["ratelimit-limit", this.max],
      ["ratelimit-remaining", Math.max(0, this.max - current)],
      ["ratelimit-reset", Math.ceil(ttl / 1000)],
    ];
  }
}
