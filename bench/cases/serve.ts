import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import type { BenchCase } from "../bench-case.ts";
import { median, NODE, processorSeconds, residentMiB, rounded } from "../measured-process.ts";

const CONNECTIONS = 100;
const SECONDS = 5;
const ROUNDS = 5;
const FLIGHT = { OPERA: "Aerolineas Argentinas", TIPOVUELO: "N", MES: 3 };

interface Round {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the server for one request, in microseconds. */
  readonly processorMicroseconds: number;
}

/** `POST /predict` beside bare Fastify, in turn, with the load generator on the same two cores. */
export const serve: BenchCase = {
  name: "serve",
  about:
    "POST /predict with one flight, 100 connections, beside a bare Fastify with the same schemas, in turn",
  async run() {
    const [ours, bare] = [
      await startServer("src/cli/puntual.js", "serve"),
      await startServer("bench/servers/bare-fastify.ts"),
    ];
    try {
      const first = [];
      for (let run = 0; run < ROUNDS; run++) {
        const server = await startServer("src/cli/puntual.js", "serve");
        first.push(server.startMilliseconds);
        await server.stop();
      }
      for (const server of [ours, bare]) await load(server, 2);
      const [a, b]: Round[][] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        a.push(await load(ours, SECONDS));
        b.push(await load(bare, SECONDS));
      }
      const of = (rounds: readonly Round[], figure: keyof Round, digits?: number) =>
        rounded(median(rounds.map((round) => round[figure])), digits);
      return {
        rounds: ROUNDS,
        connections: CONNECTIONS,
        requestsPerSecond: of(a, "requestsPerSecond", 0),
        bareRequestsPerSecond: of(b, "requestsPerSecond", 0),
        ofBareFastify: rounded(
          median(a.map((round, i) => round.requestsPerSecond / b[i].requestsPerSecond)),
          3,
        ),
        processorMicroseconds: of(a, "processorMicroseconds"),
        bareProcessorMicroseconds: of(b, "processorMicroseconds"),
        p50Milliseconds: of(a, "p50"),
        p99Milliseconds: of(a, "p99"),
        bareP99Milliseconds: of(b, "p99"),
        startToFirstAnswerMilliseconds: rounded(median(first), 0),
        residentMiB: rounded(residentMiB(ours.child, "VmRSS"), 0),
        bareResidentMiB: rounded(residentMiB(bare.child, "VmRSS"), 0),
        answer: ours.answer,
      };
    } finally {
      await ours.stop();
      await bare.stop();
    }
  },
};

interface RunningServer {
  readonly child: ChildProcess;
  readonly url: string;
  /** From the start of the process to the end of its first answer. */
  readonly startMilliseconds: number;
  /** The first answer to the one flight. */
  readonly answer: string;
  stop(): Promise<void>;
}

/** Starts a server from its sources and asks it until it answers. Its log goes where a log costs what it costs. */
async function startServer(file: string, ...args: string[]): Promise<RunningServer> {
  const port = await freePort();
  const nowhere = openSync("/dev/null", "w");
  const started = performance.now();
  const child = spawn(NODE, [file, ...args, ...(args.length === 0 ? [String(port)] : [])], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", nowhere, nowhere],
  });
  closeSync(nowhere);
  const url = `http://127.0.0.1:${port}/predict`;
  const answer = await firstAnswer(url, child);
  return {
    child,
    url,
    answer,
    startMilliseconds: performance.now() - started,
    async stop() {
      child.kill("SIGTERM");
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}

async function firstAnswer(url: string, child: ChildProcess): Promise<string> {
  const request = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ flights: [FLIGHT] }),
  };
  for (;;) {
    if (child.exitCode !== null) throw new Error(`a server ended with ${child.exitCode}`);
    const response = await fetch(url, request).catch(() => undefined);
    if (response?.ok) return response.text();
    await sleep(2);
  }
}

async function load({ url, child }: RunningServer, seconds: number): Promise<Round> {
  const before = processorSeconds(child);
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ flights: [FLIGHT] }),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} requests failed`);
  return {
    requestsPerSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    processorMicroseconds: ((processorSeconds(child) - before) * 1e6) / result.requests.total,
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
