import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { PuntualError } from "../../errors.ts";
import { limitRest } from "./lingering-close.ts";
import { responseOn } from "./node-internals.ts";
import { PROBLEM_MEDIA_TYPE, toProblem } from "./problem.ts";

/** The time that a client which was too slow has to read its answer, in milliseconds. */
const LAST_MS = 1_000;

/** Connections whose last answer has been sent: every further packet on them is an error again. */
const answered = new WeakSet<Socket>();

/**
 * Answers input that Node.js cannot read as a request, on the bare socket, and closes the connection.
 * @param milliseconds that a client may continue to send: closing at once would lose the answer
 */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket, milliseconds: number): void {
  if (answered.has(socket) && !socket.readableEnded && error.code !== "ECONNRESET") return;
  // A second answer would end up in the middle of one that has begun.
  if (error.code === "ECONNRESET" || !socket.writable || responseOn(socket)?.headersSent) {
    socket.destroy();
    return;
  }
  const known = clientError(error);
  const body = JSON.stringify(toProblem(known));
  socket.end(
    `HTTP/1.1 ${known.status} ${STATUS_CODES[known.status]}\r\ncontent-type: ${PROBLEM_MEDIA_TYPE}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
  answered.add(socket);
  limitRest(socket, undefined, known.code === "request-timeout" ? LAST_MS : milliseconds);
}

function clientError({ code }: NodeJS.ErrnoException): PuntualError {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return new PuntualError("headers-too-large", {});
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new PuntualError("request-timeout", {});
    default:
      return new PuntualError("malformed-request", {});
  }
}
