import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type Dispatcher } from "undici";
import { type LoadPlan, startsOf } from "./load-plan.ts";
import { Measurements, type Second } from "./measurements.ts";
import { faultOf, requestsOf, SCENARIOS } from "./scenarios.ts";

/** The time that a user waits for a connection and for an answer, in milliseconds. */
const PATIENCE_MS = 10_000;

/** The pause of a user without an answer, in milliseconds. */
const PAUSE_MS = 100;

/** A shorter remainder at the end, in seconds, is added to the second before. */
const SHORTEST_SECOND = 0.5;

/** Observes and ends a load. */
export interface Watch {
  /** Called with the results of each second. */
  readonly onSecond?: (second: Second) => void;
  /** Ends the load early; the results so far are returned. */
  readonly signal?: AbortSignal;
}

/**
 * Runs a load. Each user has its own connection, sends the kinds of request in turn, and sends the next request after an
 * answer: a closed loop, in which nothing is sent while the service does not answer. Users start one after the other and
 * stop together. Nothing is retried: a broken connection is a failure.
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
    await sendUntil(end, { plan, measurements, first: index });
  };
  await Promise.all(startsOf(plan).map(come));
  clearInterval(clock);
  endSecond();
  return measurements;
}

/** Creates a signal that is aborted after some seconds, or together with another signal. */
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

/** Waits, at most until the end. */
async function pause(milliseconds: number, end: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: end }).catch(() => {});
}

interface User {
  readonly plan: LoadPlan;
  readonly measurements: Measurements;
  /** The index of its first kind of request; users alternate. */
  readonly first: number;
}

/** Runs a user. Of a request that is under way at the end, only the wait counts. */
async function sendUntil(end: AbortSignal, { plan, measurements, first }: User): Promise<void> {
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

/** Sends a request. Returns what is wrong with the answer, if anything, and whether there was one. */
async function ask(client: Client, { url, ...request }: ReturnType<typeof requestsOf>[number]) {
  const options: Dispatcher.RequestOptions = { ...request, path: url.pathname };
  try {
    const { statusCode, body } = await client.request(options);
    return { fault: faultOf(statusCode, await body.text()), isAnswered: true };
  } catch (error) {
    return { fault: (error as Error).message, isAnswered: false };
  }
}
