import fc from "fast-check";
import { faultOf } from "./find-fault.ts";
import { HostileClient } from "./hostile-client.ts";
import type { HostileRequest } from "./hostile-request.ts";
import { hostileRequests } from "./hostile-requests.ts";

/** The number of requests generated from one seed. */
const BATCH = 100;

/** The distance between the seeds of batches, which keeps those of neighbouring seeds apart. */
const SEED_STEP = 0x9e3779b1;

/** The time to search for the smallest failing request. */
const SHRINK_MS = 30_000;

/** The options of an attack. */
export interface FuzzOptions {
  readonly port: number;
  /** An API key with every scope. */
  readonly key: string;
  readonly requests: number;
  /** Equal seeds make equal requests. */
  readonly seed: number;
  readonly connections: number;
  /** Called after each batch with the number of requests sent. */
  readonly onProgress?: (sent: number) => void;
}

/** A request with a wrong answer. */
export interface FuzzFault {
  readonly request: HostileRequest;
  readonly what: string;
  /** The seed of the batch that it is from. */
  readonly seed: number;
}

/** The results of an attack. */
export interface FuzzReport {
  readonly sent: number;
  /** Counts of each status by the attacked part; `closed` means no answer, `cut` an incomplete one. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly faults: readonly FuzzFault[];
  /** Whether the service ended during the attack. */
  readonly isGone: boolean;
  /** The requests under way when the service ended. */
  readonly suspects: readonly HostileRequest[];
}

/** Sends requests over many connections and checks the answers. */
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
        isGone = true; // it cannot connect
      }
    }
    client.close();
  };
  await Promise.all(Array.from({ length: connections }, attack));
  return { sent, counts, faults, isGone, suspects: [...underway] };
}

/** Finds the smallest request of a batch that fails, by sending the batch again one request at a time. */
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
