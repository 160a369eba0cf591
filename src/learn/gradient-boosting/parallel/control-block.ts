/** The tasks of a tree worker. */
export const treeTask = {
  stop: 0,
  addRows: 1,
  partition: 2,
  differentiate: 3,
  interleave: 4,
  addScore: 5,
  scan: 6,
} as const;

/** The words of the control block that a tree worker shares with the main thread. */
export const control = {
  /** The number of tasks started. */
  started: 0,
  /** The number of tasks done. */
  done: 1,
  /** The last task: one of {@link treeTask}; its feature; and its range of rows. */
  task: 2,
  subject: 3,
  begin: 4,
  end: 5,
  /** The result of the last task. */
  result: 6,
  /** 1 after the worker has failed. */
  failed: 7,
} as const;

/** The length of a control block, in words. */
export const CONTROL_WORDS = 10;

/** The number of reads of a word before the thread sleeps: some tens of microseconds. */
const SPINS = 4_000;

type ControlBlock = Int32Array<SharedArrayBuffer>;

/** The word beside `started` and `done` that is 1 while a thread sleeps until they change. */
const sleeperOf = (word: number) => 8 + word;

/** Waits until a word of the block, `started` or `done`, differs from the known value. */
export function awaitChange(block: ControlBlock, word: 0 | 1, known: number): void {
  for (let spin = 0; spin < SPINS; spin++) if (Atomics.load(block, word) !== known) return;
  Atomics.store(block, sleeperOf(word), 1);
  while (Atomics.load(block, word) === known) Atomics.wait(block, word, known);
  Atomics.store(block, sleeperOf(word), 0);
}

/** Changes such a word and wakes the thread that sleeps on it; without a sleeper the costly system call is left out. */
export function change(block: ControlBlock, word: 0 | 1, value: number): void {
  Atomics.store(block, word, value);
  if (Atomics.load(block, sleeperOf(word)) === 1) Atomics.notify(block, word);
}
