import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { PuntualError } from "../errors.ts";
import { PROBLEM_MEDIA_TYPE, toProblem } from "./problem.ts";

/** Answers what Node.js cannot read as a request at all, on the bare socket, and closes the connection. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const known = clientError(error);
  const body = JSON.stringify(toProblem(known));
  socket.end(
    `HTTP/1.1 ${known.status} ${STATUS_CODES[known.status]}\r\ncontent-type: ${PROBLEM_MEDIA_TYPE}\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
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
