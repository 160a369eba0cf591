import { once } from "node:events";
import { type Agent, type ClientRequest, type IncomingMessage, request } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** The time for which a client waits for an answer, in milliseconds. */
const PATIENCE_MS = 20_000;

/** A request of a client. */
export interface Question {
  readonly path: string;
  /** By default GET without a body, POST with one. */
  readonly method?: string;
  /** JSON of an object; text and bytes are sent as they are. */
  readonly body?: object | string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** The longest wait for the answer, in milliseconds. */
  readonly patience?: number;
  /** Keeps connections open; by default each request has its own. */
  readonly agent?: Agent;
}

/** The answer that a client received, or the reason why it received none. */
export interface Answer {
  readonly status?: number;
  /** The code of a problem. */
  readonly code?: string;
  /** In seconds. */
  readonly retryAfter?: string;
  readonly body?: string;
  readonly failure?: string;
}

/** Sends a request. Never rejects. */
export async function ask(url: string, question: Question): Promise<Answer> {
  const { path, body, method = body === undefined ? "GET" : "POST", headers, patience, agent } = question;
  const sent = request(url + path, {
    agent: agent ?? false,
    method,
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
  });
  sent.end(typeof body === "object" && !Buffer.isBuffer(body) ? JSON.stringify(body) : body);
  return answerTo(sent, patience);
}

/** Waits for the answer to a request that is sent elsewhere. Never rejects. */
export async function answerTo(sent: ClientRequest, patience = PATIENCE_MS): Promise<Answer> {
  const late = sleep(patience, undefined, { ref: false }).then((): Answer => {
    sent.destroy();
    return { failure: `no answer within ${patience / 1000} s` };
  });
  return Promise.race([received(sent), late]);
}

async function received(sent: ClientRequest): Promise<Answer> {
  let response: IncomingMessage | undefined;
  try {
    sent.on("error", () => {}); // awaited below, or after the answer has begun
    [response] = (await once(sent, "response")) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    return answerIn(response, Buffer.concat(chunks).toString());
  } catch (error) {
    if (response !== undefined) return { ...answerIn(response, ""), failure: "cut in the middle" };
    return { failure: reasonOf(error as NodeJS.ErrnoException) };
  }
}

function answerIn({ statusCode = 0, headers }: IncomingMessage, body: string): Answer {
  const code = statusCode >= 400 ? codeIn(body) : undefined;
  const retryAfter = headers["retry-after"];
  return {
    status: statusCode,
    body,
    ...(code !== undefined && { code }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

function codeIn(body: string): string | undefined {
  try {
    return (JSON.parse(body) as { code?: string }).code;
  } catch {
    return undefined;
  }
}

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ECONNREFUSED") return "connection refused";
  if (code === "ECONNRESET" || code === "EPIPE") return "connection closed without an answer";
  return message;
}

/** Opens a connection; its errors are ignored, since `close` follows. */
export async function openSocket(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).on("error", () => {});
  await Promise.race([once(socket, "connect"), once(socket, "close")]);
  return socket;
}

/** Waits until the service closes a connection, and reads the first answer on it. Never rejects. */
export async function lastAnswer(socket: Socket, patience = PATIENCE_MS): Promise<Answer> {
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk)).resume();
  const closed = new Promise((resolve) => {
    if (socket.destroyed) resolve(true);
    socket.once("close", () => resolve(true));
  });
  const isClosed = await Promise.race([closed, sleep(patience, false, { ref: false })]);
  socket.destroy();
  const text = Buffer.concat(chunks).toString();
  const [head, body = ""] = text.split("\r\n\r\n", 2);
  const [, status] = /^HTTP\/1\.1 (\d+)/.exec(head) ?? [];
  if (status === undefined) {
    const failure = isClosed
      ? "connection closed without an answer"
      : `still open after ${patience / 1000} s`;
    return { failure };
  }
  const isCut = /\r\ntransfer-encoding: chunked/i.test(head) && !text.includes("\r\n0\r\n");
  const retryAfter = /\r\nretry-after: (\d+)/i.exec(head)?.[1];
  const code = codeIn(body);
  return {
    status: Number(status),
    body,
    ...(isCut && { failure: "cut in the middle" }),
    ...(code !== undefined && { code }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** Writes an answer in words. */
export function answerText({ status, code, retryAfter, failure }: Answer): string {
  const parts = [
    ...(status === undefined ? [] : [`${status}${code === undefined ? "" : ` \`${code}\``}`]),
    ...(retryAfter === undefined ? [] : [`Retry-After ${retryAfter}`]),
    ...(failure === undefined ? [] : [failure]),
  ];
  return parts.join(", ");
}
