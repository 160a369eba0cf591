import type { Server as HttpServer, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { closeAfter, responseOn, stopAccepting } from "../http/node-internals.ts";

/** How long a connection has to have been idle, in milliseconds, to be closed: a request may be on its way on it. */
const IDLE_MS = 1_000;

/** The open connections of a server, from now on. */
export function openConnections(server: HttpServer): ReadonlySet<Socket> {
  const connections = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  return connections;
}

/**
 * Ends a server without losing a request of a client that never asks twice: no connection is accepted any more; each
 * request that still comes on an open one is answered, and the answer says that the connection closes; a connection is
 * closed once nothing has come on it for a while.
 * @param connections of {@link openConnections}
 * @param milliseconds after which whatever is still open is cut
 * @returns how many connections were cut
 */
export async function drainConnections(
  server: HttpServer,
  connections: ReadonlySet<Socket>,
  milliseconds: number,
): Promise<number> {
  const closed = stopAccepting(server);
  closeWithAnswers(server, connections);
  const looks = setInterval(idleCloser(connections), Math.min(IDLE_MS, milliseconds / 2));
  const deadline = new AbortController();
  await Promise.race([closed, sleep(milliseconds, undefined, { signal: deadline.signal }).catch(() => {})]);
  deadline.abort();
  clearInterval(looks);
  const open = [...connections].filter(({ destroyed }) => !destroyed);
  for (const socket of open) socket.destroy();
  return open.length;
}

/** Has every answer from now on close its connection. */
function closeWithAnswers(server: HttpServer, connections: ReadonlySet<Socket>): void {
  server.prependListener("request", (_, response: ServerResponse) => {
    closeAfter(response);
  });
  for (const socket of connections) {
    const response = responseOn(socket);
    if (response?.headersSent === false) closeAfter(response);
  }
}

/**
 * A function to call from time to time, which closes the connections that have been idle since its last call: no
 * answer is under way, nothing has come.
 */
function idleCloser(connections: ReadonlySet<Socket>): () => void {
  const idleAt = new Map<Socket, number>();
  const look = () => {
    for (const socket of connections) {
      if (responseOn(socket) !== undefined) idleAt.delete(socket);
      else if (idleAt.get(socket) === socket.bytesRead) socket.destroy();
      else idleAt.set(socket, socket.bytesRead);
    }
  };
  look();
  return look;
}
