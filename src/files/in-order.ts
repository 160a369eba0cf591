/** The number of parts of a file that wait for each worker, or for the caller. */
const PARTS_AHEAD = 4;

/** Sends the parts of a file to workers in turn, and yields the results in the order of the parts. */
export async function* inOrder<Part, Worker, Result>(
  parts: AsyncIterable<Part>,
  workers: readonly Worker[],
  work: (part: Part, worker: Worker) => Promise<Result>,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  let sent = 0;
  for await (const part of parts) {
    const result = work(part, workers[sent++ % workers.length]);
    result.catch(() => {}); // reported when its turn comes, unless one before it fails
    waiting.push(result);
    if (waiting.length >= workers.length * PARTS_AHEAD) yield await (waiting.shift() as Promise<Result>);
  }
  for (const result of waiting) yield await result;
}
