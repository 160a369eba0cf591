import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

/** Clients that send the same large request again and again. */
export interface BulkLoad {
  readonly name: string;
  readonly path: string;
  readonly body: string;
  /** The number of flights in the body, as many as a whole answer has. */
  readonly flights: number;
  readonly clients: number;
}

/** The options of the process, as JSON on its standard input. */
export interface BulkClients {
  readonly port: number;
  readonly seconds: number;
  readonly loads: readonly BulkLoad[];
}

/** The results, as JSON on standard output: for each load, its answers by status, or by the error of a connection. */
export type BulkResult = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The time after which a client tries again if no answer says when, in milliseconds. */
const RETRY_MS = 1_000;

/** The last bytes of an answer, which say whether it is whole. */
const END = 100;

/** The time after the end in which answers may still arrive, in milliseconds. */
const PATIENCE_MS = 60_000;

const { port, seconds, loads }: BulkClients = JSON.parse(await text(process.stdin));
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const end = performance.now() + seconds * 1000;
const counts: Record<string, Record<string, number>> = {};
const clients = loads.flatMap((load) => Array.from({ length: load.clients }, () => runClient(load)));
await Promise.all(clients);
process.stdout.write(JSON.stringify(counts), () => process.exit());

/** Sends one request after the other. After a 503, waits for as long as its `retry-after` says. */
async function runClient(load: BulkLoad): Promise<void> {
  counts[load.name] ??= {};
  const tally = counts[load.name];
  while (performance.now() < end) {
    let [outcome, wait] = ["", 0];
    try {
      [outcome, wait] = await send(load);
    } catch (error) {
      [outcome, wait] = [(error as NodeJS.ErrnoException).code ?? (error as Error).message, RETRY_MS];
    }
    tally[outcome] = (tally[outcome] ?? 0) + 1;
    await sleep(Math.min(wait, Math.max(0, end - performance.now())));
  }
}

async function send({ path, body, flights }: BulkLoad): Promise<[outcome: string, wait: number]> {
  const length = Buffer.byteLength(body);
  const headers = { "content-type": "application/json", "content-length": length };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const signal = AbortSignal.timeout(seconds * 1000 + PATIENCE_MS);
    request({ port, host: "127.0.0.1", agent, path, method: "POST", headers, signal })
      .on("response", resolve)
      .on("error", reject)
      .end(body);
  });
  let last = Buffer.alloc(0);
  for await (const chunk of response) last = chunk.length > END ? chunk : Buffer.concat([last, chunk]);
  const { statusCode, complete } = response;
  const wait = Number(response.headers["retry-after"] ?? 0) * 1000;
  if (!complete) return [`${statusCode}, cut off`, RETRY_MS];
  const isWhole = statusCode !== 200 || last.subarray(-END).includes(`"summary":{"flights":${flights},`);
  return [isWhole ? String(statusCode) : `${statusCode}, not whole`, wait];
}
