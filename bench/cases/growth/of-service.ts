import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { load } from "../../load/wrk.ts";
import { NODE, residentMiB } from "../../processes/measured-process.ts";
import { type PostRequest, type RunningServer, startServer } from "../../processes/running-server.ts";
import { type CostsOf, type Growth, inTurns } from "./growth.ts";
import { madeFlights } from "./made-flights.ts";

const ROUNDS = 3;
const SECONDS = 2;

/** The costs of the service. */
export const SERVICE = {
  timeConnections: {
    cost: "Processor time of a request for one forecast, microseconds",
    of: "connections",
    sizes: [10, 100, 1_000],
  },
  memoryConnections: { cost: "Memory of the service, MiB", of: "connections", sizes: [10, 100, 1_000] },
  timeFlights: {
    cost: "Processor time of a request for forecasts, microseconds",
    of: "flights",
    sizes: [1, 10, 100],
  },
  timeExplained: {
    cost: "Processor time of a request for forecasts with reasons, microseconds",
    of: "flights",
    sizes: [1, 10, 100],
  },
} as const satisfies Readonly<Record<string, Growth>>;

const { timeConnections, timeFlights, timeExplained } = SERVICE;

/** Measures the service with one process, under a load that fills it. */
export async function costsOfService(): Promise<CostsOf<typeof SERVICE>> {
  const flights = [...madeFlights(timeFlights.sizes[2])].map(({ airlineCode, destination, scheduled }) => ({
    ...{ airline: airlineCode, destination },
    scheduled: formatLocalTime(scheduled, "T"),
  }));
  const asked = (path: string, count: number): PostRequest => ({
    path,
    type: "application/json",
    body: JSON.stringify({ flights: flights.slice(0, count) }),
  });
  const one = asked("/v1/forecasts", 1);
  const server = await startServer(NODE, ["src/cli/puntual.js", "serve"], one);
  const processorTime = async (request: PostRequest, connections: number) =>
    (await load(server, request, { connections, seconds: SECONDS })).processorMicroseconds;
  try {
    await processorTime(one, 100);
    // Memory first: later requests are larger
    const memory = await memoryOf(server, one);
    return {
      timeConnections: await inTurns(timeConnections.sizes, ROUNDS, (connections) =>
        processorTime(one, connections),
      ),
      memoryConnections: memory,
      timeFlights: await inTurns(timeFlights.sizes, ROUNDS, (count) =>
        processorTime(asked("/v1/forecasts", count), 10),
      ),
      timeExplained: await inTurns(timeExplained.sizes, ROUNDS, (count) =>
        processorTime(asked("/v1/forecasts?explain=true", count), 10),
      ),
    };
  } finally {
    await server.stop();
  }
}

/** Measures the memory after a load over each number of connections, from few to many. */
async function memoryOf(server: RunningServer, request: PostRequest) {
  return inTurns(SERVICE.memoryConnections.sizes, 1, async (connections) => {
    await load(server, request, { connections, seconds: SECONDS });
    return residentMiB(server.child, "VmRSS");
  });
}
