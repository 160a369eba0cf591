import { setImmediate } from "node:timers/promises";

/** How long other requests may be kept waiting, in milliseconds. */
const LONGEST_TURN = 10;

/** The clock is read once in so many items. */
const ITEMS_A_LOOK = 16;

let waiting = 0;

/** How long, in milliseconds, all that lets others through now keeps them waiting before it does so again. */
export function millisecondsAhead(): number {
  return waiting * LONGEST_TURN;
}

/**
 * Calls a function for each index up to a count, in order. Where that takes long, other requests are let through.
 * @returns undefined where all are done at once
 */
export function yieldToEventLoop(
  count: number,
  run: (index: number) => void,
  from = 0,
): Promise<void> | undefined {
  const turn = count - from > ITEMS_A_LOOK ? performance.now() : 0;
  for (let index = from; index < count; index++) {
    run(index);
    const isLook = index % ITEMS_A_LOOK === ITEMS_A_LOOK - 1 && index + 1 < count;
    if (isLook && performance.now() - turn > LONGEST_TURN) return letOthersThrough(count, run, index + 1);
  }
  return undefined;
}

async function letOthersThrough(count: number, run: (index: number) => void, from: number): Promise<void> {
  waiting++;
  await setImmediate();
  waiting--;
  await yieldToEventLoop(count, run, from);
}
