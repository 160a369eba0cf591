import { settleOperated } from "../read-time.ts";

/** The times of a file that the airport's clock showed twice, without an offset that says which is meant. */
export interface RepeatedTimes {
  /** The number of times. */
  readonly count: number;
  /** The number of actual times of them that were taken as the later instant. */
  readonly takenAsLater: number;
  /** The earliest instant of those taken as the earlier, in minutes. */
  readonly first: number;
  /** The latest instant of those taken as the earlier, in minutes. */
  readonly last: number;
}

/** Columns of times, as far as they were read. */
export interface TimeColumns {
  readonly scheduled?: Float64Array;
  readonly operated?: Float64Array;
}

/** For each column of times that was read, the later instants of its times that exist twice, by row. */
export type TimeReaders = {
  readonly [Column in keyof TimeColumns]?: { readonly later: ReadonlyMap<number, number> };
};

/**
 * Decides which instant was meant by the times that the clock showed twice: the earlier, but see {@link settleOperated}.
 * @param columns with the earlier instants; the actual times are changed in place
 * @returns undefined if there are none
 */
export function settleRepeatedTimes(columns: TimeColumns, readers: TimeReaders): RepeatedTimes | undefined {
  const { scheduled, operated } = columns;
  let [count, takenAsLater, first, last] = [0, 0, Infinity, -Infinity];
  for (const name of ["scheduled", "operated"] as const) {
    const column = columns[name];
    for (const [row, later] of readers[name]?.later ?? []) {
      if (column === undefined || row >= column.length) continue;
      const instant = column[row];
      count++;
      first = Math.min(first, instant);
      last = Math.max(last, instant);
      if (column !== operated || scheduled === undefined) continue;
      column[row] = settleOperated({ instant, other: later, hasOffset: false }, scheduled[row]).instant;
      if (column[row] === later) takenAsLater++;
    }
  }
  return count === 0 ? undefined : { count, takenAsLater, first, last };
}
