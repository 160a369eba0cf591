import { hasWrk, load } from "../load/wrk.ts";
import { median, NODE, rounded } from "../processes/measured-process.ts";
import { type PostRequest, startServer } from "../processes/running-server.ts";
import type { BenchCase } from "./bench-case.ts";

const ROUNDS = 7;

const DEPLOYMENTS: Readonly<
  Record<string, { readonly title: string; readonly environment: Readonly<Record<string, string>> }>
> = {
  plain: { title: "", environment: {} },
  proxied: {
    title: ", behind a proxy, with a rate limit",
    environment: { PUNTUAL_TRUST_PROXY: "true", PUNTUAL_RATE_LIMIT: "1000000" },
  },
};

const flight = { airline: "Sky Airline", destination: "Antofagasta", scheduled: "2018-03-01T18:30" };
const baselineFlight = { OPERA: "Aerolineas Argentinas", TIPOVUELO: "N", MES: 3 };
const REQUESTS: Readonly<Record<string, Omit<PostRequest, "type">>> = {
  predict: { path: "/predict", body: JSON.stringify({ flights: [baselineFlight] }) },
  forecast: { path: "/v1/forecasts", body: JSON.stringify({ flights: [flight] }) },
  explained: { path: "/v1/forecasts?explain=true", body: JSON.stringify({ flights: [flight] }) },
};

/** The fast path answers the first of these media types and leaves the second to the framework. */
const TYPES = { fast: "application/json", framework: "application/json; charset=utf-8" } as const;

/** The headings of the columns. */
const COLUMNS = { fast: "fast path", framework: "framework", ratio: "fast path ÷ framework" };

/** Compares the fast path with the framework: the same server and request, except for the media type. */
export const fastPath: BenchCase = {
  name: "fast-path",
  title: "The fast path of the service",
  about:
    "Processor time of the server for a request with one flight, in microseconds, on the fast path and without it, alternating; plain, and behind a proxy with a rate limit",
  figures: Object.fromEntries([
    ...Object.entries(DEPLOYMENTS).flatMap(([deployment, { title }]) =>
      Object.entries(REQUESTS).flatMap(([name, { path }]) =>
        Object.entries(COLUMNS).map(([column, heading]) => [
          `${deployment}.${name}.${column}`,
          [`\`POST ${path}\`${title}`, heading] as const,
        ]),
      ),
    ),
    ["rounds", ["Rounds", COLUMNS.fast] as const],
  ]),
  async run() {
    if (!hasWrk()) return { skipped: "wrk is not installed" };
    const figures: Record<string, number> = { rounds: ROUNDS };
    for (const [deployment, { environment }] of Object.entries(DEPLOYMENTS)) {
      const first = { ...REQUESTS.predict, type: TYPES.fast };
      const server = await startServer(NODE, ["src/cli/puntual.js", "serve"], first, { environment });
      try {
        for (const [name, request] of Object.entries(REQUESTS)) {
          const cost = { fast: [] as number[], framework: [] as number[] };
          for (const type of Object.values(TYPES)) await load(server, { ...request, type }, { seconds: 2 });
          for (let round = 0; round < ROUNDS; round++) {
            for (const way of ["fast", "framework"] as const) {
              const measured = await load(server, { ...request, type: TYPES[way] }, { seconds: 2 });
              cost[way].push(measured.processorMicroseconds);
            }
          }
          const ratios = cost.fast.map((fast, round) => fast / cost.framework[round]);
          figures[`${deployment}.${name}.fast`] = rounded(median(cost.fast), 1);
          figures[`${deployment}.${name}.framework`] = rounded(median(cost.framework), 1);
          figures[`${deployment}.${name}.ratio`] = rounded(median(ratios), 3);
        }
      } finally {
        await server.stop();
      }
    }
    return figures;
  },
};
