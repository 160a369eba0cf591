import { FileFault } from "./regular-file.ts";

/** The time that reads of one place may take together, in milliseconds. */
const MAX_MILLISECONDS = 30_000;

/** A folder or a file that is read now. */
interface Place {
  /** Resolves when the reads that are under way, or wait for their turn, are over. */
  turn: Promise<unknown>;
  /** The file whose read is taking too long; undefined while none is. */
  hanging: string | undefined;
  /** The number of reads that have not ended. */
  reads: number;
}

const places = new Map<string, Place>();

/** Whether a read has been given up that the system has not ended. The process then ends neither by itself nor by `process.exit`. */
export function readsHang(): boolean {
  return places.values().some(({ hanging }) => hanging !== undefined);
}

/**
 * Runs reads of a place, such as a folder on a network drive, for a limited time. A read that the system does not end
 * keeps a thread, of which there are four for all files, compression and names of hosts. That is why the reads of a place
 * take turns, and why others fail at once until one that was given up has ended: a place holds one thread at most.
 * @param place the folder or file; other places are not affected
 * @param reads is called with a function to name the file that is read next, for the error
 * @param milliseconds the time that is allowed
 * @throws FileFault with the file's name when the time is over
 */
export async function readInTime<Result>(
  place: string,
  reads: (reading: (file: string) => void) => Promise<Result>,
  milliseconds = MAX_MILLISECONDS,
): Promise<Result> {
  const state = places.get(place) ?? { turn: Promise.resolve(), hanging: undefined, reads: 0 };
  places.set(place, state);
  state.reads++;
  const result = state.turn.then(() => {
    if (state.hanging === undefined) return run(state, place, reads, milliseconds);
    throw new FileFault(`the read of ${state.hanging} that began before has not ended`);
  });
  state.turn = result.catch(() => {});
  return result.finally(() => leave(state, place));
}

async function run<Result>(
  state: Place,
  place: string,
  reads: (reading: (file: string) => void) => Promise<Result>,
  milliseconds: number,
): Promise<Result> {
  let file = place;
  const work = reads((next) => {
    file = next;
  });
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      state.hanging = file;
      state.reads++;
      const over = () => {
        state.hanging = undefined;
        leave(state, place);
      };
      work.then(over, over);
      reject(new FileFault(`${file} was not read within ${milliseconds / 1000} s; is its drive connected?`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

function leave(state: Place, place: string): void {
  if (--state.reads === 0) places.delete(place);
}
