import { connect, type Socket } from "node:net";

/** The time that a client waits for an answer, in milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Clients that send one request after the other and never retry: every answer other than 200 is a failure. A client keeps
 * its connection until an answer closes it.
 */
export class SteadyClients {
  answered = 0;
  slowestMilliseconds = 0;
  readonly failures = new Map<string, number>();
  readonly #port: number;
  readonly #request: string;
  readonly #done: Promise<unknown>;
  #isStopping = false;

  /** @param request the complete request, as it is sent */
  constructor(port: number, request: string, clients: number) {
    this.#port = port;
    this.#request = request;
    this.#done = Promise.all(
      Array.from({ length: clients }, () => new Promise<void>((resolve) => this.#open(resolve))),
    );
  }

  /** Lets each client finish its request. */
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
    const send = () => {
      [received, sent, isWaiting] = ["", performance.now(), true];
      socket.write(this.#request);
    };
    send();
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      const answer = wholeAnswer(received);
      if (answer === undefined) return;
      isWaiting = false;
      this.slowestMilliseconds = Math.max(this.slowestMilliseconds, performance.now() - sent);
      if (answer.status === "200") this.answered++;
      else this.#fail(`${answer.status}: ${answer.body}`);
      if (answer.closes || this.#isStopping) socket.end();
      else send();
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
  /** Whether the server closes the connection after it. */
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
