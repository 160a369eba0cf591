import type { FlightFinder } from "../../models/operational/forecasting/find-flight.ts";
import type { NameCounts } from "../../models/scoring/forecasts/name-counts.ts";

/** The largest number of names of each kind that are listed. */
const MAX_LISTED = 10;

/** Describes the names of a file of forecasts that a user may have to check, a line for each kind; empty without any. */
export function nameSummary({ unseen, notes }: NameCounts, finder: FlightFinder): string {
  return [
    line("not in the training data", unseen, ({ field, code }) => `${field} ${finder.describe(field, code)}`),
    line(
      "with several meanings",
      notes,
      ({ value, taken }) => `${JSON.stringify(value.trim())} taken as ${taken}`,
    ),
  ].join("");
}

function line<Count extends { readonly flights: number }>(
  title: string,
  counts: readonly Count[],
  describe: (count: Count) => string,
): string {
  if (counts.length === 0) return "";
  const listed = counts.slice(0, MAX_LISTED).map((count) => `${describe(count)} in ${count.flights} flights`);
  const more = counts.length > MAX_LISTED ? [`and ${counts.length - MAX_LISTED} more`] : [];
  return `${title}: ${[...listed, ...more].join("; ")}\n`;
}
