import { useMemo } from "react";
import { useIsTrue } from "../../../../layout/window-width.ts";
import { commonMoment } from "../../rows/common-moment.ts";
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
  const isMixed = useMemo(() => {
    const forecasts = dayRows.map(({ forecast }) => forecast);
    // Of one moment, the time of a flight shows its lead time, except for one from the timetable alone.
    const isOfOne = commonMoment(forecasts) !== undefined;
    const kinds = forecasts.map(({ leadTime }) => (isOfOne ? leadTime === "schedule" : leadTime));
    return kinds.some((kind) => kind !== kinds[0]);
  }, [dayRows]);
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
