import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";

/** The interval between two checks of the received text, in milliseconds. */
const LOOK_MS = 5;

/** An answer as it came on a socket. */
export interface RawAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A bare socket to a service that listens, and all that has come on it so far. */
export class RawClient {
  readonly socket: Socket;
  received = "";
  isClosed = false;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on("data", (chunk) => {
      this.received += chunk;
    });
    socket.on("error", () => {}); // "close" follows
    socket.on("close", () => {
      this.isClosed = true;
    });
  }

  static async open(app: FastifyInstance): Promise<RawClient> {
    const socket = connect((app.server.address() as AddressInfo).port, "127.0.0.1");
    const client = new RawClient(socket);
    await once(socket, "connect");
    return client;
  }

  write(text: string): void {
    this.socket.write(text);
  }

  /** Waits until a number of whole answers has come, or the service has closed the connection. */
  async answers(count = 1): Promise<readonly RawAnswer[]> {
    for (;;) {
      const found = parseAnswers(this.received);
      if (found.length >= count || this.isClosed) return found;
      await sleep(LOOK_MS);
    }
  }

  /** Waits until the service closes the connection, sending a text again and again where one is given. */
  async closed(trickle?: string): Promise<readonly RawAnswer[]> {
    while (!this.isClosed) {
      if (trickle !== undefined && this.socket.writable) this.socket.write(trickle);
      await sleep(LOOK_MS);
    }
    return parseAnswers(this.received);
  }
}

/** Sends one text on a connection of its own; returns the text received until the service closes it, or the first answers. */
export async function sendRaw(app: FastifyInstance, text: string, count = 1): Promise<readonly RawAnswer[]> {
  const client = await RawClient.open(app);
  client.write(text);
  const answers = await client.answers(count);
  client.socket.destroy();
  return answers;
}

/** The whole answers at the beginning of a text; those that say "go on" are left out. */
function parseAnswers(text: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let rest = text;
  for (;;) {
    const end = rest.indexOf("\r\n\r\n");
    if (end === -1) return answers;
    const [first, ...lines] = rest.slice(0, end).split("\r\n");
    const headers = Object.fromEntries(
      lines.map((line) => [
        line.slice(0, line.indexOf(":")).toLowerCase(),
        line.slice(line.indexOf(":") + 1).trim(),
      ]),
    );
    const statusCode = Number(first.split(" ")[1]);
    const length = Number(headers["content-length"] ?? 0);
    const body = rest.slice(end + 4, end + 4 + length);
    if (body.length < length) return answers;
    rest = rest.slice(end + 4 + length);
    if (statusCode >= 200) answers.push({ statusCode, headers, body });
  }
}
