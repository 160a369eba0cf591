/** What a helper can be told to do. */
export const helperTask = { stop: 0, addRows: 1, part: 2, differentiate: 3 } as const;

/** The words of the control block that a helper shares with the thread that it helps. */
export const control = {
  /** How many tasks it has been given. */
  given: 0,
  /** How many it has done. */
  done: 1,
  /** The last task given: one of {@link helperTask}, the table or feature it is about, and the range of rows. */
  task: 2,
  about: 3,
  begin: 4,
  end: 5,
  /** What came of it. */
  result: 6,
  /** 1 where it failed. */
  failed: 7,
} as const;

/** How many words a control block has. */
export const controlWords = 10;

/** How often a word is looked at before the thread goes to sleep: some tens of microseconds. */
const looks = 4_000;

type ControlBlock = Int32Array<SharedArrayBuffer>;

/** The word beside `given` and `done` that is 1 while a thread sleeps until they change. */
const sleeperOf = (word: number) => 8 + word;

/** Waits until a word of the block, `given` or `done`, is another than the one known. */
export function awaitChange(block: ControlBlock, word: 0 | 1, known: number): void {
  for (let look = 0; look < looks; look++) if (Atomics.load(block, word) !== known) return;
  Atomics.store(block, sleeperOf(word), 1);
  while (Atomics.load(block, word) === known) Atomics.wait(block, word, known);
  Atomics.store(block, sleeperOf(word), 0);
}

/** Changes such a word, and wakes who sleeps until it does: to call the system for nobody would be dear. */
export function change(block: ControlBlock, word: 0 | 1, value: number): void {
  Atomics.store(block, word, value);
  if (Atomics.load(block, sleeperOf(word)) === 1) Atomics.notify(block, word);
}
