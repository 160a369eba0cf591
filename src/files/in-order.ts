import { setImmediate } from "node:timers/promises";

/** The number of parts of a file that wait for each worker. */
const PARTS_AHEAD = 3;

/** Those that work on the parts of a file: other threads and, where they have enough to do, the caller's. */
export interface PartWorkers<Worker> {
  readonly others: readonly Worker[];
  readonly own?: Worker | undefined;
}

/**
 * Sends the parts of a file to workers, and yields the results in the order of the parts.
 * @param workers at least one
 */
export async function* inOrder<Part, Worker, Result>(
  parts: AsyncIterable<Part>,
  { others, own }: PartWorkers<Worker>,
  work: (part: Part, worker: Worker) => Promise<Result>,
): AsyncGenerator<Result> {
  const queues = others.map((worker) => ({ worker, waiting: 0 }));
  const results: Promise<Result>[] = [];
  for await (const part of parts) {
    const queue = queues.reduce((a, b) => (b.waiting < a.waiting ? b : a), queues[0]);
    let result: Promise<Result>;
    if (own === undefined || queue?.waiting < PARTS_AHEAD) {
      queue.waiting++;
      result = work(part, queue.worker).finally(() => queue.waiting--);
    } else {
      result = work(part, own);
      await setImmediate(); // others may have ended parts meanwhile
    }
    result.catch(() => {}); // reported when its turn comes, unless one before it fails
    results.push(result);
    if (results.length > (others.length + 1) * PARTS_AHEAD) yield await (results.shift() as Promise<Result>);
  }
  for (const result of results) yield await result;
}
