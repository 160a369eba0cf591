import type { BadRow } from "../../rows/day-board.ts";

/** Bad rows with the same faults, in the order of the file. */
export type BadRowGroup = readonly [BadRow, ...BadRow[]];

/** Bad rows by what is wrong with them, in the order in which each first comes. */
export function groupBadRows(badRows: readonly BadRow[]): BadRowGroup[] {
  const groups = new Map<string, [BadRow, ...BadRow[]]>();
  for (const row of badRows) {
    const key = JSON.stringify(row.faults);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
