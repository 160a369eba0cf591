import fc from "fast-check";
import { faultOf } from "./find-fault.ts";
import { HostileClient } from "./hostile-client.ts";
import type { HostileRequest } from "./hostile-request.ts";
import { hostileRequests } from "./hostile-requests.ts";

/** How many requests are made at a time from one seed. */
const BATCH = 100;

/** Keeps the batches of neighbouring seeds apart. */
const SEED_STEP = 0x9e3779b1;

/** How long the smallest failing request is looked for. */
const SHRINK_MS = 30_000;

/** What to attack, and how. */
export interface FuzzOptions {
  readonly port: number;
  /** An API key that is good for everything. */
  readonly key: string;
  readonly requests: number;
  /** Equal seeds make equal requests. */
  readonly seed: number;
  readonly connections: number;
  /** Told after each batch how many requests have been sent. */
  readonly onProgress?: (sent: number) => void;
}

/** A request that went wrong. */
export interface FuzzFault {
  readonly request: HostileRequest;
  readonly what: string;
  /** The seed of the batch that it is from. */
  readonly seed: number;
}

/** What came of all requests. */
export interface FuzzReport {
  readonly sent: number;
  /** How often each status was answered, by what the request aimed at; `closed` is without an answer, `cut` in its midst. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly faults: readonly FuzzFault[];
  /** Whether the service was gone before the end. */
  readonly isGone: boolean;
  /** The requests on their way when the service went. */
  readonly suspects: readonly HostileRequest[];
}

/** Sends requests over many connections at a time, and judges what comes back. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { port, connections, requests } = options;
  const queue = queueOf(options);
  const counts = new Map<string, Map<string, number>>();
  const faults: FuzzFault[] = [];
  const underway = new Set<HostileRequest>();
  let sent = 0;
  let isGone = false;
  const attack = async () => {
    const client = new HostileClient(port);
    while (sent < requests && !isGone) {
      sent++;
      const { request, seed } = queue();
      underway.add(request);
      try {
        const exchange = await client.send(request);
        const what = faultOf(request, exchange);
        if (what !== undefined) faults.push({ request, what, seed });
        count(
          counts,
          request.about,
          exchange.answers.map(({ status, isCut }) => (isCut ? `${status} cut` : String(status))),
        );
        underway.delete(request);
      } catch {
        isGone = true; // no connection can be made
      }
    }
    client.close();
  };
  await Promise.all(Array.from({ length: connections }, attack));
  return { sent, counts, faults, isGone, suspects: [...underway] };
}

/** The smallest request that fails as one did, found by sending its batch again, one request after the other. */
export async function smallestFault(
  { port, key }: FuzzOptions,
  { seed }: FuzzFault,
): Promise<FuzzFault | undefined> {
  const client = new HostileClient(port);
  let what = "";
  const property = fc.asyncProperty(hostileRequests(key), async (request) => {
    const fault = faultOf(request, await client.send(request));
    if (fault !== undefined) what = fault;
    return fault === undefined;
  });
  const { counterexample } = await fc.check(property, {
    seed,
    numRuns: BATCH,
    interruptAfterTimeLimit: SHRINK_MS,
  });
  client.close();
  return counterexample === null ? undefined : { request: counterexample[0], what, seed };
}

function queueOf({ key, seed, onProgress }: FuzzOptions): () => { request: HostileRequest; seed: number } {
  const arbitrary = hostileRequests(key);
  const first = Math.imul(seed, SEED_STEP);
  let batch: HostileRequest[] = [];
  let made = 0;
  return () => {
    const ofBatch = (first + Math.floor(made / BATCH)) | 0;
    if (made % BATCH === 0) {
      onProgress?.(made);
      batch = fc.sample(arbitrary, { seed: ofBatch, numRuns: BATCH });
    }
    return { request: batch[made++ % BATCH], seed: ofBatch };
  };
}

function count(counts: Map<string, Map<string, number>>, about: string, statuses: readonly string[]): void {
  const of = counts.get(about) ?? new Map<string, number>();
  counts.set(about, of);
  for (const status of statuses.length === 0 ? ["closed"] : statuses)
    of.set(status, (of.get(status) ?? 0) + 1);
}
