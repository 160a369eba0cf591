import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { formatLocalTime } from "../../src/flights/local-time.ts";
import { generateFlights } from "../../src/flights/synthetic/generate.ts";
import { createRandom } from "../../src/flights/synthetic/random.ts";
import { scl2017Profile } from "../../src/flights/synthetic/scl-2017.ts";
import { syntheticTable } from "../../src/flights/synthetic/synthetic-table.ts";
import { flightsIn } from "../../src/models/operational/features/past-flights.ts";
import { hasWrk, type Load, load } from "../load/wrk.ts";
import { median, NODE, residentMiB, rounded } from "../processes/measured-process.ts";
import { hashOf } from "../processes/result-hash.ts";
import { type PostRequest, type RunningServer, startServer } from "../processes/running-server.ts";
import { bundleAsShipped } from "../servers/shipped-server.ts";
import type { BenchCase } from "./bench-case.ts";
import { ratio } from "./peers/compared-loads.ts";

const ROUNDS = 5;
const STREAMED_ROWS = 1_000_000;

/** Flights as a client sends them. */
const flights = flightsIn(
  syntheticTable(
    generateFlights({ ...scl2017Profile, timeZone: "UTC" }, { rows: 1000, year: 2018 }, createRandom(1)),
  ),
).map(({ airlineCode, destination, scheduled }, index) => ({
  id: `f${index}`,
  airline: airlineCode,
  destination,
  scheduled: formatLocalTime(scheduled, "T"),
}));

const question = (path: string, count: number): PostRequest => ({
  path,
  type: "application/json",
  body: JSON.stringify({ flights: flights.slice(0, count) }),
});
const PREDICT: PostRequest = {
  path: "/predict",
  type: "application/json",
  body: JSON.stringify({ flights: [{ OPERA: "Aerolineas Argentinas", TIPOVUELO: "N", MES: 3 }] }),
};
const ONE = question("/v1/forecasts", 1);
const EXPLAINED = question("/v1/forecasts?explain=true", 1);
const THOUSAND = question("/v1/forecasts", 1000);

/** Compares the forms of `POST /v1/forecasts` with `POST /predict` of a bare Fastify. */
export const forecasts: BenchCase = {
  name: "forecasts",
  title: "Forecasts over HTTP",
  about:
    "`POST /v1/forecasts` for one flight with and without reasons, for a thousand flights and for a million rows of CSV, alternating with `POST /predict` of a bare Fastify; the server is the bundle, started as the Dockerfile does with the default settings",
  figures: {
    requestsPerSecond: "One flight, requests per second",
    p99Milliseconds: "One flight, 99th percentile in milliseconds",
    bareRequestsPerSecond: ["One flight, requests per second", "bare Fastify"],
    ofBareFastify: ["One flight, requests per second", "Puntual ÷ bare Fastify"],
    explainedRequestsPerSecond: "One flight with reasons, requests per second",
    explainedOfBareFastify: ["One flight with reasons, requests per second", "Puntual ÷ bare Fastify"],
    explainedP99Milliseconds: "One flight with reasons, 99th percentile in milliseconds",
    flightsPerSecondByThousands: "A thousand flights a request, flights per second",
    streamedRowsPerSecond: "A million rows of CSV in one request, rows per second",
    streamResidentMiBAtMostInFirstHalf: "Memory during the first half of these rows, MiB",
    streamResidentMiBAtMostInSecondHalf: "Memory during the second half, MiB",
    rounds: "Rounds",
    streamSha256: "SHA-256 of the forecasts of these rows",
    answerSha256: "SHA-256 of the answer for one flight",
  },
  comparisons: [
    {
      what: "A request for a forecast with reasons, one flight, 100 connections",
      with: "bare Fastify",
      metrics: ["explainedRequestsPerSecond", "bareRequestsPerSecond", "explainedOfBareFastify"],
      unit: "requests/s",
      goal: { atLeast: 0.4 },
    },
  ],
  async run() {
    if (!hasWrk()) return { skipped: "wrk is not installed" };
    const folder = mkdtempSync(join(tmpdir(), "puntual-forecasts-"));
    const ours = await startServer(NODE, await bundleAsShipped(folder), ONE);
    const bare = await startServer(NODE, ["bench/servers/bare-fastify.ts"], PREDICT, { portArgument: true });
    try {
      const asked: readonly [RunningServer, PostRequest, object][] = [
        [bare, PREDICT, {}],
        [ours, ONE, {}],
        [ours, EXPLAINED, {}],
        [ours, THOUSAND, { connections: 4 }],
      ];
      for (const [server, what, how] of asked) await load(server, what, { ...how, seconds: 2 });
      const rounds = asked.map((): Load[] => []);
      for (let round = 0; round < ROUNDS; round++) {
        for (const [index, [server, what, how]] of asked.entries()) {
          rounds[index].push(await load(server, what, { ...how, seconds: 4 }));
        }
      }
      const [bareRounds, one, explained, thousand] = rounds;
      const rate = (of: readonly Load[]) => median(of.map(({ requestsPerSecond }) => requestsPerSecond));
      const p99 = (of: readonly Load[]) => median(of.map(({ p99Milliseconds }) => p99Milliseconds));
      const streamed = await stream(ours);
      return {
        rounds: ROUNDS,
        bareRequestsPerSecond: rounded(rate(bareRounds), 0),
        requestsPerSecond: rounded(rate(one), 0),
        ofBareFastify: ratio(one, bareRounds, "requestsPerSecond", 3),
        p99Milliseconds: rounded(p99(one), 1),
        explainedRequestsPerSecond: rounded(rate(explained), 0),
        explainedOfBareFastify: ratio(explained, bareRounds, "requestsPerSecond", 3),
        explainedP99Milliseconds: rounded(p99(explained), 1),
        flightsPerSecondByThousands: rounded(rate(thousand) * 1000, 0),
        ...streamed,
        answerSha256: hashOf(ours.answer),
      };
    } finally {
      await ours.stop();
      await bare.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

/** Streams a million rows and samples the memory of the server. */
async function stream({ url, child }: RunningServer) {
  const block = flights.map(({ id, airline, destination, scheduled }) =>
    [id, airline, destination, scheduled].join(","),
  );
  const rows = Buffer.from(`${block.join("\n")}\n`);
  function* body() {
    yield "id,airline,destination,scheduled\n";
    for (let sent = 0; sent < STREAMED_ROWS; sent += flights.length) yield rows;
  }
  const resident: number[] = [];
  const watch = setInterval(() => resident.push(residentMiB(child, "VmRSS")), 250);
  const started = performance.now();
  let answered = 0;
  const hash = createHash("sha256");
  const sent = request(`${url}/v1/forecasts`, { method: "POST", headers: { "content-type": "text/csv" } });
  const answer = new Promise<void>((resolve, reject) => {
    sent.on("error", reject);
    sent.on("response", (response) => {
      response.on("data", (chunk: Buffer) => {
        hash.update(chunk);
        for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) answered++;
      });
      response.on("error", reject).on("end", resolve);
    });
  });
  await Promise.all([pipeline(Readable.from(body()), sent), answer]);
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  // Between the header and the record that the answer is complete
  if (answered !== STREAMED_ROWS + 2) throw new Error(`${answered} lines came of ${STREAMED_ROWS} rows`);
  const half = resident.length >> 1;
  return {
    streamedRowsPerSecond: rounded(STREAMED_ROWS / seconds, 0),
    streamResidentMiBAtMostInFirstHalf: rounded(Math.max(...resident.slice(0, half)), 0),
    streamResidentMiBAtMostInSecondHalf: rounded(Math.max(...resident.slice(half)), 0),
    streamSha256: hash.digest("hex").slice(0, 16),
  };
}
