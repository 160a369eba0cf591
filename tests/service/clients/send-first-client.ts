import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import type { FastifyInstance } from "fastify";

/** The answer to a client that reads nothing before it has sent everything. */
export interface LateAnswer {
  /** The error of the connection, if there was one. */
  readonly error: string | undefined;
  readonly head: string;
  readonly body: string;
}

/**
 * Sends pieces over a bare socket without reading, as many clients and proxies do, and only then reads until the server
 * closes the connection or the answer with its `content-length` is complete.
 */
export async function sendFirst(
  service: FastifyInstance | number,
  pieces: Iterable<string | Buffer>,
): Promise<LateAnswer> {
  const port = typeof service === "number" ? service : (service.server.address() as AddressInfo).port;
  const socket = connect(port, "127.0.0.1").pause();
  let error: string | undefined;
  socket.on("error", ({ message }) => {
    error = message;
  });
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await once(socket, "connect");
  for (const piece of pieces) {
    if (socket.destroyed) break;
    if (!socket.write(piece)) await Promise.race([once(socket, "drain"), closed]).catch(() => {});
  }
  const received: Buffer[] = [];
  const isEnd = endFinder();
  const whole = new Promise((resolve) => {
    socket.on("data", (chunk) => {
      received.push(chunk);
      if (isEnd(chunk)) resolve(undefined);
    });
  });
  socket.resume();
  await Promise.race([whole, closed]);
  socket.destroy();
  const [head, ...rest] = Buffer.concat(received).toString().split("\r\n\r\n");
  const text = rest.join("\r\n\r\n");
  return { error, head, body: /\r\ntransfer-encoding: chunked/i.test(head) ? withoutChunks(text) : text };
}

/** Returns a function that takes the next piece of an answer and returns whether the answer is complete. */
function endFinder(): (piece: Buffer) => boolean {
  let [start, tail, received]: [string, string, number] = ["", "", 0];
  return (piece) => {
    received += piece.length;
    if (!start.includes("\r\n\r\n")) start += piece.toString("latin1");
    tail = (tail + piece.toString("latin1")).slice(-200);
    const end = start.indexOf("\r\n\r\n");
    if (end === -1) return false;
    const length = /\r\ncontent-length: (\d+)/i.exec(start.slice(0, end))?.[1];
    return length === undefined ? tail.includes("\r\n0\r\n") : received >= end + 4 + Number(length);
  };
}

/** The text of a body in chunks, whose last may be missing. */
function withoutChunks(text: string): string {
  const bytes = Buffer.from(text);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf("\r\n", at);
    const length = Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    if (lineEnd === -1 || !(length > 0)) break;
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 4 + length;
  }
  return Buffer.concat(parts).toString();
}

/** Pieces of a body in chunks. */
export function* chunksOf(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield `${Buffer.byteLength(piece).toString(16)}\r\n${piece}\r\n`;
  yield "0\r\n\r\n";
}
