import type { ServerResponse } from "node:http";
import { Socket } from "node:net";
import { omitLastChunk } from "../http/node-internals.ts";

/**
 * Makes an answer end so that every client sees it as incomplete: all bytes written arrive, then the
 * connection is closed without the mark that ends a body.
 */
export function endEarly(response: ServerResponse): void {
  const { socket } = response;
  omitLastChunk(response);
  response.prependOnceListener("finish", () => {
    if (socket instanceof Socket) socket.destroySoon();
  });
}
