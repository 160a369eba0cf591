import { EXPLAINED_BODIES, quantile, runGenerator } from "../load/generators.ts";
import type { OpenLoopResult } from "../load/open-loop.ts";
import { median, NODE, rounded } from "../processes/measured-process.ts";
import { type RunningServer, startServer } from "../processes/running-server.ts";
import type { BenchCase } from "./bench-case.ts";

const PATH = "/v1/forecasts?explain=true";
const ROUNDS = 3;

/** How long a request may wait, in mean times of answering one. */
const WAIT = 4;

/** Load comes from so many processes. */
const GENERATORS = 2;

/** How large the load is, in parts of what the service can do. */
const [QUARTER, OVERLOAD] = [0.25, 4];

/** `POST /v1/forecasts` offered four times of what it can do. */
export const overload: BenchCase = {
  name: "overload",
  about:
    "POST /v1/forecasts with reasons for 5 to 20 flights, offered 4 times as often as it can be answered, from 2 processes, beside a quarter of it",
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

/** Requests a second that a service can answer, of which none waits for another. */
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

/** Has all generators together send so many requests a second over so many connections. */
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
