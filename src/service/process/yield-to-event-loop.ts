import { setImmediate } from "node:timers/promises";

/** The time for which the event loop may be held before other requests get their turn, in milliseconds. */
const MAX_TURN_MS = 10;

/** The clock is read once in this many items. */
const ITEMS_PER_CHECK = 16;

let waiting = 0;

/** The time for which the calls that have yielded will hold the event loop when they resume, in milliseconds. */
export function millisecondsAhead(): number {
  return waiting * MAX_TURN_MS;
}

/**
 * Calls a function for each index below a count, in order, and yields to the event loop whenever that takes long.
 * @returns undefined if all calls were made without yielding
 */
export function yieldToEventLoop(
  count: number,
  run: (index: number) => void,
  from = 0,
): Promise<void> | undefined {
  const began = count - from > ITEMS_PER_CHECK ? performance.now() : 0;
  for (let index = from; index < count; index++) {
    run(index);
    const isCheck = index % ITEMS_PER_CHECK === ITEMS_PER_CHECK - 1 && index + 1 < count;
    if (isCheck && performance.now() - began > MAX_TURN_MS) return resumeLater(count, run, index + 1);
  }
  return undefined;
}

async function resumeLater(count: number, run: (index: number) => void, from: number): Promise<void> {
  waiting++;
  await setImmediate();
  waiting--;
  await yieldToEventLoop(count, run, from);
}
