import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { PuntualError } from "../../errors.ts";
import { responseOn } from "./node-internals.ts";
import { PROBLEM_MEDIA_TYPE, toProblem } from "./problem.ts";

/** The time that a client has to read its answer and close the connection, in milliseconds. */
const LINGER_MS = 1_000;

/** Answers input that Node.js cannot read as a request, on the bare socket, and closes the connection. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
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
  // A client may leave its half of the connection open for ever; closing at once would lose the answer for
  // one that is still sending.
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
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
