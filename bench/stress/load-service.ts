import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type Dispatcher } from "undici";
import { type LoadPlan, startsOf } from "./load-plan.ts";
import { Measurements, type Second } from "./measurements.ts";
import { faultOf, requestsOf, SCENARIOS } from "./scenarios.ts";

/** How long a user waits for a connection, and for an answer, in milliseconds. */
const PATIENCE_MS = 10_000;

/** How long one waits who got no answer at all, in milliseconds. */
const PAUSE_MS = 100;

/** A rest at the end that is shorter, in seconds, belongs to the second before. */
const SHORTEST_SECOND = 0.5;

/** Who looks on, and may end it. */
export interface Watch {
  /** Told what came of each second. */
  readonly onSecond?: (second: Second) => void;
  /** Ends the load early; what came of it by then is kept. */
  readonly signal?: AbortSignal;
}

/**
 * Has users ask a service, each on a connection of its own and at once again when it has its answer, the kinds of request
 * in turn: a closed loop, in which nobody asks while the service is away. Users come one after the other, and all go at
 * the end. Nothing is asked twice: what breaks has failed.
 */
export async function loadService(plan: LoadPlan, { onSecond, signal }: Watch = {}): Promise<Measurements> {
  const measurements = new Measurements(SCENARIOS.map(({ name }) => name));
  const end = endOf(plan.seconds, signal);
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  let users = 0;
  const endSecond = () => {
    const second = measurements.endSecond(users, elapsed());
    onSecond?.(second);
  };
  const clock = setInterval(() => {
    if (plan.seconds - elapsed() >= SHORTEST_SECOND) endSecond();
  }, 1000);
  const come = async (start: number, index: number) => {
    await pause(start * 1000, end);
    if (end.aborted) return;
    users++;
    await askUntil(end, { plan, measurements, first: index });
  };
  await Promise.all(startsOf(plan).map(come));
  clearInterval(clock);
  endSecond();
  return measurements;
}

/** Aborted after some seconds, or when another signal is. */
function endOf(seconds: number, early?: AbortSignal): AbortSignal {
  const end = new AbortController();
  setMaxListeners(0, end.signal); // each user listens
  const timer = setTimeout(() => end.abort(), seconds * 1000);
  const endEarly = () => {
    clearTimeout(timer);
    end.abort();
  };
  early?.addEventListener("abort", endEarly);
  if (early?.aborted) endEarly();
  return end.signal;
}

/** Waits, at most to the end. */
async function pause(milliseconds: number, end: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: end }).catch(() => {});
}

interface User {
  readonly plan: LoadPlan;
  readonly measurements: Measurements;
  /** The kind of request that it begins with: every other user with every other one. */
  readonly first: number;
}

/** One user; of what is under way at the end, only how long it has waited counts. */
async function askUntil(end: AbortSignal, { plan, measurements, first }: User): Promise<void> {
  const client = new Client(new URL(plan.url).origin, {
    connect: { timeout: PATIENCE_MS },
    headersTimeout: PATIENCE_MS,
    bodyTimeout: PATIENCE_MS,
  });
  const requests = requestsOf(plan);
  end.addEventListener("abort", () => void client.destroy());
  for (let kind = first % requests.length; !end.aborted; kind = (kind + 1) % requests.length) {
    const started = performance.now();
    const { fault, isAnswered } = await ask(client, requests[kind]);
    const milliseconds = performance.now() - started;
    if (end.aborted) measurements.waited(kind, milliseconds);
    else if (fault === undefined) measurements.answered(kind, milliseconds);
    else measurements.failed(kind, fault, milliseconds);
    if (!isAnswered) await pause(PAUSE_MS, end);
  }
  await client.destroy();
}

/** Sends a request; what is wrong with what comes back, if anything is, and whether an answer does. */
async function ask(client: Client, { url, ...request }: ReturnType<typeof requestsOf>[number]) {
  const options: Dispatcher.RequestOptions = { ...request, path: url.pathname };
  try {
    const { statusCode, body } = await client.request(options);
    return { fault: faultOf(statusCode, await body.text()), isAnswered: true };
  } catch (error) {
    return { fault: (error as Error).message, isAnswered: false };
  }
}
