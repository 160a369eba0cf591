import type { Server as HttpServer, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { closeAfter, responseOn, stopAccepting } from "../http/node-internals.ts";

/** The time for which a connection must be idle before it is closed, in milliseconds: a request may be on its way. */
const IDLE_MS = 1_000;

/** Tracks the open connections of a server from now on. */
export function openConnections(server: HttpServer): ReadonlySet<Socket> {
  const connections = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  return connections;
}

/**
 * Closes a server without losing a request of a client that never retries. No new connection is accepted; each
 * request that arrives on an open one is answered with `connection: close`; an idle connection is closed after
 * a while.
 * @param connections returned by {@link openConnections}
 * @param milliseconds after which the connections that are still open are destroyed
 * @returns how many connections were destroyed
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

/** Makes every answer from now on close its connection. */
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
 * Returns a function to call at intervals. It closes the connections that have been idle since the last call:
 * no answer was being written and no byte arrived.
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
