import { EXPLAINED_BODIES, quantile, runGenerator } from "../load/generators.ts";
import type { OpenLoopResult } from "../load/open-loop.ts";
import { median, NODE, rounded } from "../processes/measured-process.ts";
import { type RunningServer, startServer } from "../processes/running-server.ts";
import type { BenchCase } from "./bench-case.ts";

const PATH = "/v1/forecasts?explain=true";
const ROUNDS = 3;

/** The time that a request may wait, as a multiple of the mean time of an answer. */
const WAIT = 4;

/** The number of processes that generate load. */
const GENERATORS = 2;

/** The loads, as multiples of the rate that the service can answer. */
const [QUARTER, OVERLOAD] = [0.25, 4];

/** Measures `POST /v1/forecasts` under four times its maximum load. */
export const overload: BenchCase = {
  name: "overload",
  title: "Overload",
  about:
    "`POST /v1/forecasts` with reasons for 5 to 20 flights, at 4 times the rate that the service can answer, from 2 client processes, compared with a quarter of that rate",
  figures: {
    calmP50Milliseconds: ["Median of accepted requests, milliseconds", "a quarter of the maximum"],
    acceptedP50Milliseconds: ["Median of accepted requests, milliseconds", "four times the maximum"],
    calmP99Milliseconds: ["99th percentile of accepted requests, milliseconds", "a quarter of the maximum"],
    acceptedP99Milliseconds: ["99th percentile of accepted requests, milliseconds", "four times the maximum"],
    acceptedP99OfCalm: ["99th percentile of accepted requests, milliseconds", "ratio"],
    acceptedPerSecond: ["Accepted requests per second", "four times the maximum"],
    refusedP99Milliseconds: ["99th percentile of refusals, milliseconds", "four times the maximum"],
    refusedShare: ["Share of requests refused", "four times the maximum"],
    calmRefused: ["Requests refused", "a quarter of the maximum"],
    failed: ["Requests failed, both loads", "four times the maximum"],
    capacityPerSecond: ["Requests per second that the service can answer", "four times the maximum"],
    maxWaitMilliseconds: ["`PUNTUAL_MAX_WAIT_MS`", "four times the maximum"],
    rounds: ["Rounds", "four times the maximum"],
  },
  async run() {
    const capacity = await measureCapacity();
    const maxWait = Math.max(1, Math.round((WAIT * 1000) / capacity));
    const server = await start(maxWait);
    try {
      await offer(server, { rate: capacity * QUARTER, connections: 100, seconds: 2 });
      const rounds: { calm: OpenLoopResult; loaded: OpenLoopResult; ratio: number }[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const calm = await offer(server, { rate: capacity * QUARTER, connections: 100, seconds: 6 });
        const loaded = await offer(server, { rate: capacity * OVERLOAD, connections: 400, seconds: 6 });
        rounds.push({ calm, loaded, ratio: p99(loaded.accepted) / p99(calm.accepted) });
      }
      const of = (figure: (round: (typeof rounds)[number]) => number, digits?: number) =>
        rounded(median(rounds.map(figure)), digits);
      const total = (figure: (round: (typeof rounds)[number]) => number) =>
        rounds.reduce((sum, round) => sum + figure(round), 0);
      return {
        rounds: ROUNDS,
        capacityPerSecond: rounded(capacity, 0),
        maxWaitMilliseconds: maxWait,
        calmP50Milliseconds: of(({ calm }) => quantile(calm.accepted, 0.5)),
        calmP99Milliseconds: of(({ calm }) => p99(calm.accepted)),
        calmRefused: total(({ calm }) => calm.refused.length),
        acceptedPerSecond: of(({ loaded }) => loaded.accepted.length / 6, 0),
        acceptedP50Milliseconds: of(({ loaded }) => quantile(loaded.accepted, 0.5)),
        acceptedP99Milliseconds: of(({ loaded }) => p99(loaded.accepted)),
        acceptedP99OfCalm: of(({ ratio }) => ratio),
        refusedShare: of(
          ({ loaded: { accepted, refused } }) => refused.length / (accepted.length + refused.length),
          3,
        ),
        refusedP99Milliseconds: of(({ loaded }) => p99(loaded.refused)),
        failed: total(({ calm, loaded }) => calm.failed + loaded.failed),
      };
    } finally {
      await server.stop();
    }
  },
};

/** Measures the requests a second that a service can answer without a queue. */
async function measureCapacity(): Promise<number> {
  const server = await start(60_000);
  try {
    await offer(server, { connections: 4, seconds: 3 });
    const { accepted } = await offer(server, { connections: 4, seconds: 5 });
    return accepted.length / 5;
  } finally {
    await server.stop();
  }
}

function start(maxWait: number): Promise<RunningServer> {
  const environment = { PUNTUAL_MAX_WAIT_MS: String(maxWait) };
  const question = { path: PATH, type: "application/json", body: EXPLAINED_BODIES[0] };
  return startServer(NODE, ["src/cli/puntual.js", "serve"], question, { environment });
}

/** Sends requests at a rate, with all generators together. */
async function offer(
  { url }: RunningServer,
  { rate, connections, seconds }: { rate?: number; connections: number; seconds: number },
): Promise<OpenLoopResult> {
  const runs = Array.from({ length: GENERATORS }, (_, index) =>
    runGenerator({
      port: Number(new URL(url).port),
      path: PATH,
      bodies: EXPLAINED_BODIES,
      ...(rate !== undefined && { rate: rate / GENERATORS }),
      connections: connections / GENERATORS,
      seconds,
      seed: index + 1,
    }),
  );
  const results = await Promise.all(runs);
  return {
    accepted: results.flatMap(({ accepted }) => accepted),
    refused: results.flatMap(({ refused }) => refused),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

const p99 = (values: readonly number[]) => quantile(values, 0.99);
