/** The fields of a row of airports that a look-up of a time zone by a code reads: the codes and the zone. */
const FIELDS = new Set([0, 1, 2, 4]);

/**
 * Empties all fields of the table of airports but the codes and the time zone. The planners' page needs no more, and the
 * names are most of the table.
 * @param rows as in `src/airports/data/airports.ts`
 */
export function zonesOnly(rows: string): string {
  return rows
    .split("\n")
    .map((row) =>
      row
        .split("\t")
        .map((field, index) => (FIELDS.has(index) ? field : ""))
        .join("\t"),
    )
    .join("\n");
}
