import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasWrk, load } from "../load/wrk.ts";
import { median, NODE, residentMiB, rounded } from "../processes/measured-process.ts";
import { type PostRequest, type RunningServer, startServer } from "../processes/running-server.ts";
import { bundleAsShipped } from "../servers/shipped-server.ts";
import type { BenchCase } from "./bench-case.ts";

const STARTS = 11;
const ROUNDS = 3;
const REQUEST: PostRequest = {
  path: "/predict",
  type: "application/json",
  body: JSON.stringify({ flights: [{ OPERA: "Aerolineas Argentinas", TIPOVUELO: "N", MES: 3 }] }),
};

/** A request for which the bundled server reads the models of two lead times: a forecast between them. */
const FORECAST: PostRequest = {
  path: "/v1/forecasts",
  type: "application/json",
  body: JSON.stringify({
    at: "2017-07-03T08:30",
    flights: [{ airline: "LAN", destination: "SCFA", scheduled: "2017-07-03T10:00" }],
  }),
};

/** Compares the start and the memory of the bundled server with those of a bare Fastify. */
export const bundle: BenchCase = {
  name: "bundle",
  title: "Start and memory of the bundled server",
  about:
    "The bundled server, started as the Dockerfile does: the time from its start to the end of its first answer, and its resident memory under `POST /predict` over 100 connections, compared with a bare Fastify that runs from its sources; the start beside a few lines of Node.js too, and up to a first forecast of the operational model",
  figures: {
    startToFirstAnswerMilliseconds: "Start to first answer, milliseconds",
    bareStartToFirstAnswerMilliseconds: ["Start to first answer, milliseconds", "bare Fastify"],
    startOfBareFastify: ["Start to first answer, milliseconds", "Puntual ÷ bare Fastify"],
    nodeStartToFirstAnswerMilliseconds: ["Start to first answer, milliseconds", "a few lines of Node.js"],
    startToFirstForecastMilliseconds: "Start to first answer of `/v1/forecasts`, milliseconds",
    slowestStartMilliseconds: "Slowest start, milliseconds",
    residentMiB: "Memory under load, MiB",
    bareResidentMiB: ["Memory under load, MiB", "bare Fastify"],
    ofBareFastify: ["Memory under load, MiB", "Puntual ÷ bare Fastify"],
    starts: "Starts of each",
    answersSha256: "SHA-256 of the first answers of both paths (start)",
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
    const shipped = await bundleAsShipped(folder);
    // Nothing is rejected for load: that is another benchmark.
    const options = { environment: { PUNTUAL_MAX_WAIT_MS: "60000" } };
    const start = (request = REQUEST) => startServer(NODE, shipped, request, options);
    const bareServer = (name: string) => () =>
      startServer(NODE, [`bench/servers/${name}.ts`], REQUEST, { portArgument: true });
    const startBare = bareServer("bare-fastify");
    const servers: RunningServer[] = [];
    try {
      const [first, second] = [await start(), await start(FORECAST)];
      servers.push(first, second);
      const answersSha256 = createHash("sha256").update(first.answer).update(second.answer).digest("hex");
      for (const server of servers.splice(0)) await server.stop();
      const times = await startTimes([start, startBare, bareServer("bare-node"), () => start(FORECAST)]);
      const [starts, bareStarts, nodeStarts, forecastStarts] = times;
      servers.push(await start(), await startBare());
      const [ours, bare]: number[][] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        ours.push(await memoryUnderLoad(servers[0]));
        bare.push(await memoryUnderLoad(servers[1]));
      }
      return {
        starts: STARTS,
        startToFirstAnswerMilliseconds: rounded(median(starts), 0),
        startOfBareFastify: rounded(median(starts.map((time, round) => time / bareStarts[round])), 3),
        nodeStartToFirstAnswerMilliseconds: rounded(median(nodeStarts), 0),
        startToFirstForecastMilliseconds: rounded(median(forecastStarts), 0),
        answersSha256: answersSha256.slice(0, 16),
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

/** Measures some starts of each server in milliseconds, in turn, after a round that is not counted. */
async function startTimes(starts: readonly (() => Promise<RunningServer>)[]): Promise<number[][]> {
  const times = starts.map((): number[] => []);
  for (let round = 0; round <= STARTS; round++) {
    for (const [index, start] of starts.entries()) {
      const server = await start();
      if (round > 0) times[index].push(server.startMilliseconds);
      await server.stop();
    }
  }
  return times;
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
