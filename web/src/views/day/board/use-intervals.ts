import { useEffect, useMemo, useState } from "react";
import { useModel } from "../../../service/queries.ts";
import type { DayRow } from "../day-board.ts";
import { byDate, byHour, datesOf, type HourGroup, hourGroup } from "./hour-groups.ts";
import { spreadOf } from "./spread.ts";

/** Where a number of late departures lies 8 times of 10, both ends in it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The late departures to expect of some flights, by hour of the day or by date. */
export interface LateGroups {
  readonly by: "hour" | "date";
  readonly groups: readonly HourGroup[];
  /** One a group, undefined where it is not known; empty while they are worked out, and where none is. */
  readonly intervals: readonly (Interval | undefined)[];
  /** Of all flights together; undefined where it is not known. */
  readonly total: Interval | undefined;
}

/** The work grows with the square of the flights; of more than these together no interval is worked out. */
const MOST_FLIGHTS = 1_000;

/**
 * Works out the late departures to expect. Intervals are for flights of an hour; that of a day is as if its hours ran late
 * together as much as the flights of an hour do, and so rather too wide than too narrow.
 */
export function useIntervals(rows: readonly DayRow[]): LateGroups {
  const metrics = useModel("operational").data?.metrics;
  const { by, groups, all } = useMemo(() => grouped(rows), [rows]);
  const [found, setFound] = useState<{ of: unknown; intervals: readonly (Interval | undefined)[] }>();
  useEffect(() => {
    let isWanted = true;
    if (by === "hour" && metrics !== undefined) {
      void intervalsOf([...groups, all], metrics, () => isWanted).then(
        (intervals) => isWanted && setFound({ of: groups, intervals }),
      );
    }
    return () => {
      isWanted = false;
    };
  }, [by, groups, all, metrics]);
  const intervals = found?.of === groups ? found.intervals : [];
  return { by, groups, intervals: intervals.slice(0, -1), total: intervals.at(-1) };
}

function grouped(rows: readonly DayRow[]): { by: "hour" | "date"; groups: HourGroup[]; all: HourGroup } {
  const by = datesOf(rows).length > 1 ? "date" : "hour";
  return { by, groups: by === "hour" ? byHour(rows) : byDate(rows), all: hourGroup("all", rows) };
}

async function intervalsOf(groups: readonly HourGroup[], metrics: unknown, isWanted: () => boolean) {
  const { lateDepartures } = await import("../../../../../src/models/operational/late-departures.ts");
  const intervals: (Interval | undefined)[] = [];
  for (const { probabilities, leadTimes } of groups) {
    const spread = spreadOf(metrics, leadTimes);
    const isKnown = spread !== undefined && probabilities.length <= MOST_FLIGHTS && isWanted();
    intervals.push(isKnown ? lateDepartures(probabilities, spread) : undefined);
    // What somebody does meanwhile goes first.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return intervals;
}
