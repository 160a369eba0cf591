import { useMemo } from "react";
import { useIsTrue } from "../../../../layout/window-width.ts";
import type { SortKey } from "../../rows/sort-rows.ts";
import type { BoardShown } from "../use-board.ts";

/** The windows with room for the probabilities of longer delays. */
const WIDE = "(min-width: 84em), (min-width: 66em) and (max-width: 72em)";

/**
 * Returns the columns by which the table can be sorted, in order. A wide window also has the lead time where flights
 * differ in it, and otherwise the probabilities of longer delays; the details of a flight have both.
 */
export function useFlightColumns({ dayRows }: BoardShown): readonly SortKey[] {
  const isWide = useIsTrue(WIDE);
  const isMixed = useMemo(
    () => dayRows.some(({ forecast }) => forecast.leadTime !== dayRows[0].forecast.leadTime),
    [dayRows],
  );
  return useMemo(
    () => [
      "scheduled",
      "airline",
      "destination",
      "risk",
      "minutes",
      ...(isWide && isMixed ? (["leadTime"] as const) : []),
      ...(isWide && !isMixed ? (["over30", "over60", "over120"] as const) : []),
    ],
    [isWide, isMixed],
  );
}
