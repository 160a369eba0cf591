import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { createRandom } from "../../src/flights/synthetic/random.ts";

/** The options of a load generator, as JSON on its standard input. */
export interface OpenLoop {
  readonly port: number;
  readonly path: string;
  /** Further lines of the head, such as `authorization: Bearer …`. */
  readonly headers?: readonly string[];
  /** The bodies of POST requests, sent one after the other; without any, the requests are GET requests. */
  readonly bodies: readonly string[];
  /** Requests a second, at random times and without waiting for answers; undefined for a closed loop on each connection. */
  readonly rate?: number;
  readonly connections: number;
  readonly seconds: number;
  readonly seed: number;
}

/** The results, as JSON on standard output: the milliseconds of each answer since its request was due. */
export interface OpenLoopResult {
  readonly accepted: number[];
  readonly refused: number[];
  /** The number of answers with another status and of failed connections. */
  readonly failed: number;
}

const {
  port,
  path,
  headers = [],
  bodies,
  rate,
  connections,
  seconds,
  seed,
}: OpenLoop = JSON.parse(await text(process.stdin));
const head = ["host: 127.0.0.1", ...headers].join("\r\n");
const requests =
  bodies.length === 0
    ? [Buffer.from(`GET ${path} HTTP/1.1\r\n${head}\r\n\r\n`)]
    : bodies.map((body) =>
        Buffer.from(
          `POST ${path} HTTP/1.1\r\n${head}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        ),
      );
const result = { accepted: [] as number[], refused: [] as number[], failed: 0 };
const free: Socket[] = [];
/** The times at which the requests were due that wait for a free connection. */
const waiting: number[] = [];
/** The times at which the requests were due that are being answered. */
const dues = new Map<Socket, number>();
let sent = 0;
let open = 0;

const random = createRandom(seed);
// Once all connections are open: otherwise the first requests would wait for them.
const sockets = await Promise.all(Array.from({ length: connections }, openConnection));
const started = performance.now();
const end = started + seconds * 1000;
for (const socket of sockets) useConnection(socket);
if (rate !== undefined) sendAtRandom(rate, started);
const looks = setInterval(() => {
  if (performance.now() < end + 1_000 && (performance.now() < end || open > 0)) return;
  clearInterval(looks);
  process.stdout.write(JSON.stringify(result), () => process.exit());
}, 50);

/** Sends the requests that are due, as a Poisson process. */
function sendAtRandom(perSecond: number, due: number): void {
  let next = due;
  while (next <= performance.now()) {
    sendOrQueue(next);
    next += (-Math.log(1 - random()) * 1000) / perSecond;
  }
  if (next < end) setTimeout(sendAtRandom, 1, perSecond, next);
}

function sendOrQueue(due: number): void {
  const socket = free.pop();
  if (socket === undefined) waiting.push(due);
  else send(socket, due);
}

function send(socket: Socket, due: number): void {
  open++;
  dues.set(socket, due);
  socket.write(requests[sent++ % requests.length]);
}

/** Opens a connection. One that fails is used as well: its request fails. */
function openConnection(): Promise<Socket> {
  const socket = connect(port, "127.0.0.1").setNoDelay();
  return new Promise((resolve) => {
    socket.once("connect", () => resolve(socket)).once("error", () => resolve(socket));
  });
}

function useConnection(socket: Socket): void {
  if (socket.destroyed) {
    result.failed++;
    return;
  }
  let received = "";
  socket.on("data", (chunk) => {
    received += chunk.toString("latin1");
    const head = received.indexOf("\r\n\r\n");
    if (head === -1) return;
    const length = Number(/content-length: (\d+)/i.exec(received.slice(0, head))?.[1]);
    if (received.length < head + 4 + length) return;
    const milliseconds = performance.now() - (dues.get(socket) as number);
    const status = received.slice(9, 12);
    if (status === "200") result.accepted.push(milliseconds);
    else if (status === "503") result.refused.push(milliseconds);
    else result.failed++;
    received = "";
    open--;
    answered(socket);
  });
  socket.on("error", () => result.failed++);
  answered(socket);
}

/** Sends the next request on a free connection. */
function answered(socket: Socket): void {
  if (rate === undefined) {
    if (performance.now() < end) send(socket, performance.now());
    return;
  }
  const due = waiting.shift();
  if (due === undefined) free.push(socket);
  else send(socket, due);
}
