import { connect, type Socket } from "node:net";

/** How long a client waits for an answer, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Clients that ask one request after the other, each on a connection that it keeps until an answer says that it closes,
 * and that never ask twice: whatever is not answered with 200 has failed.
 */
export class SteadyClients {
  answered = 0;
  slowestMilliseconds = 0;
  readonly failures = new Map<string, number>();
  readonly #port: number;
  readonly #request: string;
  readonly #done: Promise<unknown>;
  #isStopping = false;

  /** @param request the whole of it, as it goes over the wire */
  constructor(port: number, request: string, clients: number) {
    this.#port = port;
    this.#request = request;
    this.#done = Promise.all(
      Array.from({ length: clients }, () => new Promise<void>((resolve) => this.#open(resolve))),
    );
  }

  /** Has each client finish its request. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#done;
  }

  #open(done: () => void): void {
    if (this.#isStopping) {
      done();
      return;
    }
    const socket = connect(this.#port, "127.0.0.1").setNoDelay();
    let [received, sent, isWaiting] = ["", 0, false];
    const ask = () => {
      [received, sent, isWaiting] = ["", performance.now(), true];
      socket.write(this.#request);
    };
    ask();
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      const answer = wholeAnswer(received);
      if (answer === undefined) return;
      isWaiting = false;
      this.slowestMilliseconds = Math.max(this.slowestMilliseconds, performance.now() - sent);
      if (answer.status === "200") this.answered++;
      else this.#fail(`${answer.status}: ${answer.body}`);
      if (answer.closes || this.#isStopping) socket.end();
      else ask();
    });
    this.#reopen(socket, done, () => isWaiting);
  }

  #reopen(socket: Socket, done: () => void, isWaiting: () => boolean): void {
    let reason = "closed without an answer";
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("no answer")));
    socket.on("error", ({ message }) => {
      reason = message;
    });
    socket.on("close", () => {
      if (isWaiting()) this.#fail(reason);
      this.#open(done);
    });
  }

  #fail(reason: string): void {
    this.failures.set(reason, (this.failures.get(reason) ?? 0) + 1);
  }
}

interface Answer {
  readonly status: string;
  readonly body: string;
  /** Whether it is the last on its connection. */
  readonly closes: boolean;
}

function wholeAnswer(text: string): Answer | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const head = text.slice(0, end).toLowerCase();
  const length = Number(/\r\ncontent-length: (\d+)/.exec(head)?.[1]);
  if (text.length < end + 4 + length) return undefined;
  const [, status] = head.split(" ");
  return { status, body: text.slice(end + 4), closes: head.includes("\r\nconnection: close") };
}
