import type { BadRow } from "../../rows/day-board.ts";

/** Bad rows with the same faults, in the order of the file. */
export type BadRowGroup = readonly [BadRow, ...BadRow[]];

/** Groups bad rows by their faults, in the order of the first row of each group. */
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
