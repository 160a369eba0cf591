import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { type Answer, AnswerReader } from "./answer-reader.ts";
import type { HostileRequest } from "./hostile-request.ts";

/**
 * The time before the client closes its half of the connection. A server waits for the rest of an incomplete request
 * until then; closing earlier could lose the answer to a complete one.
 */
const PATIENCE_MS = { part: 1_000, whole: 20_000 } as const;

/** The time that the server then has to answer or to close the connection. */
const LAST_MS = 20_000;

/** The answers to a request. */
export interface Exchange {
  readonly answers: readonly Answer[];
  /** Whether the server neither answered nor closed the connection. */
  readonly isHanging: boolean;
}

/** A client that sends one request after the other, over the same connection if possible. */
export class HostileClient {
  readonly #port: number;
  #socket: Socket | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  /**
   * Sends a request.
   * @throws Error if it cannot connect
   */
  async send(request: HostileRequest): Promise<Exchange> {
    const socket = this.#socket ?? (await this.#connect());
    const { answers, isHanging, isReusable } = await converse(socket, request);
    if (!isReusable) {
      socket.destroy();
      this.#socket = undefined;
    }
    return { answers, isHanging };
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  async #connect(): Promise<Socket> {
    const socket = connect(this.#port, "127.0.0.1");
    await once(socket, "connect");
    socket.on("error", () => {}); // the close event follows
    this.#socket = socket;
    return socket;
  }
}

function converse(
  socket: Socket,
  request: HostileRequest,
): Promise<Exchange & { readonly isReusable: boolean }> {
  const { promise, resolve } = Promise.withResolvers<Exchange & { readonly isReusable: boolean }>();
  const reader = new AnswerReader(request.bytes.toString("latin1", 0, 5) === "HEAD ");
  let last: NodeJS.Timeout | undefined;
  const patience = setTimeout(() => halfClose(), PATIENCE_MS[request.isWhole ? "whole" : "part"]);
  const finish = (isReusable: boolean, isHanging = false) => {
    clearTimeout(patience);
    clearTimeout(last);
    socket.off("data", read);
    socket.off("close", closed);
    resolve({ answers: reader.answers, isHanging, isReusable });
  };
  const closed = () => {
    reader.end();
    finish(false);
  };
  const halfClose = () => {
    if (last !== undefined) return;
    last = setTimeout(() => finish(false, true), LAST_MS);
    socket.end();
  };
  const read = (chunk: Buffer) => {
    reader.push(chunk);
    const [answer] = reader.answers;
    if (answer === undefined) return;
    if (!request.isWhole) halfClose();
    else if (request.ending === "wait" && last === undefined) finish(answer.headers.connection !== "close");
  };
  socket.on("data", read);
  socket.on("close", closed);
  socket.write(request.bytes, () => {
    if (request.ending === "reset") socket.resetAndDestroy();
    if (request.ending === "half-close") halfClose();
  });
  if (request.endless !== undefined) sendRepeatedly(socket, request.endless);
  return promise;
}

/** Sends a chunk repeatedly, as fast as the server reads. */
function sendRepeatedly(socket: Socket, { chunk, most }: NonNullable<HostileRequest["endless"]>): void {
  let sent = 0;
  const next = () => {
    while (socket.writable && sent < most) {
      sent += chunk.length;
      if (!socket.write(chunk)) return;
    }
    socket.off("drain", next);
    socket.end();
  };
  socket.on("drain", next);
  next();
}
