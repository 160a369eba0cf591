import { useMemo } from "react";
import { useIsTrue } from "../../../../layout/window-width.ts";
import type { SortKey } from "../../rows/sort-rows.ts";
import type { BoardShown } from "../use-board.ts";

/** Where there is room for the chances of long delays. */
const WIDE = "(min-width: 84em), (min-width: 66em) and (max-width: 72em)";

/**
 * The columns of the table that can be sorted by, in their order. Where there is room, that of the lead times is there if
 * they differ, and otherwise those of long delays; the reasons of a flight tell both.
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
