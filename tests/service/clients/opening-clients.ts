import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const REQUEST = "GET /health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";

/** The time that a connection may take to end once no more are opened, in milliseconds. */
const PATIENCE_MS = 20_000;

/** The way in which a connection ended. */
type End = "answered" | "cut" | "refused";

/** Clients that open a connection for each request and never ask twice, without a time limit of their own. */
export class OpeningClients {
  readonly counts: Record<End, number> = { answered: 0, cut: 0, refused: 0 };
  readonly #port: number;
  readonly #clients: readonly Promise<void>[];
  #waiting = 0;
  #isStopping = false;

  constructor(url: string, count: number) {
    this.#port = Number(new URL(url).port);
    this.#clients = Array.from({ length: count }, () => this.#askOn());
  }

  /** Opens no more connections and waits until the open ones have ended; returns the number of those that have not. */
  async stop(): Promise<number> {
    this.#isStopping = true;
    const patience = new AbortController();
    await Promise.race([
      Promise.all(this.#clients),
      sleep(PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => {}),
    ]);
    patience.abort();
    return this.#waiting;
  }

  async #askOn(): Promise<void> {
    while (!this.#isStopping) {
      this.#waiting++;
      this.counts[await this.#ask()]++;
      this.#waiting--;
      await sleep(1); // the service has its turn on a small machine, also between two refusals
    }
  }

  #ask(): Promise<End> {
    return new Promise((resolve) => {
      const socket = connect(this.#port, "127.0.0.1").unref();
      let received = "";
      let isRefused = false;
      socket.on("data", (chunk) => {
        received += chunk;
      });
      socket.on("error", ({ code }: NodeJS.ErrnoException) => {
        isRefused = code === "ECONNREFUSED";
      });
      socket.on("close", () => {
        const isAnswered = received.endsWith('{"status":"OK"}');
        resolve(isRefused ? "refused" : isAnswered ? "answered" : "cut");
      });
      socket.write(REQUEST);
    });
  }
}
