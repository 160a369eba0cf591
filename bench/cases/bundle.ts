import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleServer, SERVER_FILE } from "../../build/server-bundle.ts";
import { hasWrk, load } from "../load/wrk.ts";
import { median, NODE, residentMiB, rounded } from "../processes/measured-process.ts";
import { type PostRequest, type RunningServer, startServer } from "../processes/running-server.ts";
import type { BenchCase } from "./bench-case.ts";

const STARTS = 11;
const ROUNDS = 3;
const REQUEST: PostRequest = {
  path: "/predict",
  type: "application/json",
  body: JSON.stringify({ flights: [{ OPERA: "Aerolineas Argentinas", TIPOVUELO: "N", MES: 3 }] }),
};

/** Compares the start and the memory of the bundled server with those of a bare Fastify. */
export const bundle: BenchCase = {
  name: "bundle",
  title: "Start and memory of the bundled server",
  about:
    "The bundled server: the time from its start to the end of its first answer, and its resident memory under `POST /predict` over 100 connections, compared with a bare Fastify that runs from its sources",
  figures: {
    startToFirstAnswerMilliseconds: "Start to first answer, milliseconds",
    bareStartToFirstAnswerMilliseconds: ["Start to first answer, milliseconds", "bare Fastify"],
    startOfBareFastify: ["Start to first answer, milliseconds", "Puntual ÷ bare Fastify"],
    slowestStartMilliseconds: "Slowest start, milliseconds",
    residentMiB: "Memory under load, MiB",
    bareResidentMiB: ["Memory under load, MiB", "bare Fastify"],
    ofBareFastify: ["Memory under load, MiB", "Puntual ÷ bare Fastify"],
    starts: "Starts of each",
    rounds: "Rounds of load",
  },
  comparisons: [
    {
      what: "Bundled server, start to first answer",
      with: "bare Fastify from its sources",
      metrics: ["startToFirstAnswerMilliseconds", "bareStartToFirstAnswerMilliseconds", "startOfBareFastify"],
      unit: "ms",
      goal: { atMost: 0.55 },
    },
  ],
  async run() {
    if (!hasWrk()) return { skipped: "wrk is not installed" };
    const folder = mkdtempSync(join(tmpdir(), "puntual-bundle-"));
    await bundleServer(folder);
    // Nothing is rejected for load: that is another benchmark.
    const options = { environment: { PUNTUAL_MAX_WAIT_MS: "60000" } };
    const start = () => startServer(NODE, [join(folder, SERVER_FILE)], REQUEST, options);
    const startBare = () =>
      startServer(NODE, ["bench/servers/bare-fastify.ts"], REQUEST, { portArgument: true });
    const servers: RunningServer[] = [];
    try {
      const starts = await startTimes(start);
      const bareStarts = await startTimes(startBare);
      servers.push(await start(), await startBare());
      const [ours, bare]: number[][] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        ours.push(await memoryUnderLoad(servers[0]));
        bare.push(await memoryUnderLoad(servers[1]));
      }
      return {
        starts: STARTS,
        startToFirstAnswerMilliseconds: rounded(median(starts), 0),
        startOfBareFastify: rounded(median(starts) / median(bareStarts), 3),
        slowestStartMilliseconds: rounded(Math.max(...starts), 0),
        bareStartToFirstAnswerMilliseconds: rounded(median(bareStarts), 0),
        rounds: ROUNDS,
        residentMiB: rounded(median(ours), 1),
        bareResidentMiB: rounded(median(bare), 1),
        ofBareFastify: rounded(median(ours) / median(bare), 3),
      };
    } finally {
      for (const server of servers) await server.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

/** Measures some starts in milliseconds, after one that is not counted. */
async function startTimes(start: () => Promise<RunningServer>): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count <= STARTS; count++) {
    const server = await start();
    times.push(server.startMilliseconds);
    await server.stop();
  }
  return times.slice(1);
}

/** Measures the largest resident size during some seconds of load, in MiB. */
async function memoryUnderLoad(server: RunningServer): Promise<number> {
  let largest = 0;
  const look = setInterval(() => {
    largest = Math.max(largest, residentMiB(server.child, "VmRSS"));
  }, 50);
  await load(server, REQUEST);
  clearInterval(look);
  return largest;
}
