import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "undici";
import { Measurements, type Second } from "./measurements.ts";
import { faultOf, SCENARIOS } from "./scenarios.ts";

/** How much load. */
export interface Load {
  /** Where the service is, such as `https://puntual.example`. */
  readonly url: string;
  readonly users: number;
  readonly seconds: number;
  /** How many users come a second, until all are there. */
  readonly spawnRate: number;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
}

/** How long a user waits for a connection, and for an answer, in milliseconds. */
const PATIENCE_MS = 10_000;

/** How long one waits who got no answer at all, in milliseconds. */
const PAUSE_MS = 100;

/**
 * Has users ask a service, each on a connection of its own and at once again when it has its answer, the kinds of request
 * in turn. They come one after the other, and all go at the end. Nothing is asked twice: what breaks has failed.
 * @param onSecond told what came of each second
 */
export async function loadService(load: Load, onSecond: (second: Second) => void): Promise<Measurements> {
  const measurements = new Measurements(SCENARIOS.map(({ name }) => name));
  const starts = Array.from({ length: load.users }, (_, index) => index / load.spawnRate);
  let users = 0;
  const clock = setInterval(() => onSecond(measurements.endSecond(users)), 1000);
  const come = async (start: number, index: number) => {
    await sleep(start * 1000);
    users++;
    await askFor(load.seconds - start, { load, measurements, first: index });
  };
  await Promise.all(starts.filter((start) => start < load.seconds).map(come));
  clearInterval(clock);
  return measurements;
}

interface User {
  readonly load: Load;
  readonly measurements: Measurements;
  /** The kind of request that it begins with: every other user with every other one. */
  readonly first: number;
}

/** One user, for some seconds; what is under way at the end does not count. */
async function askFor(seconds: number, { load, measurements, first }: User): Promise<void> {
  const { origin } = new URL(load.url);
  const client = new Client(origin, {
    connect: { timeout: PATIENCE_MS },
    headersTimeout: PATIENCE_MS,
    bodyTimeout: PATIENCE_MS,
  });
  const requests = SCENARIOS.map(({ path, body }) => ({
    method: "POST" as const,
    path: new URL(load.url + path).pathname,
    headers: { "content-type": "application/json", ...load.headers },
    body: JSON.stringify(body),
  }));
  let hasGone = false;
  const goes = sleep(seconds * 1000).then(() => {
    hasGone = true;
    return client.destroy();
  });
  for (let kind = first % SCENARIOS.length; !hasGone; kind = (kind + 1) % SCENARIOS.length) {
    const started = performance.now();
    try {
      const { statusCode, body } = await client.request(requests[kind]);
      const fault = faultOf(statusCode, await body.text());
      if (hasGone) break;
      if (fault === undefined) measurements.answered(kind, performance.now() - started);
      else measurements.failed(kind, fault);
    } catch (error) {
      if (hasGone) break;
      measurements.failed(kind, (error as Error).message);
      await sleep(PAUSE_MS);
    }
  }
  await goes;
}
