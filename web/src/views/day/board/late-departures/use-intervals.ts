import { useEffect, useMemo, useState } from "react";
import { useModel } from "../../../../service/queries.ts";
import type { DayRow } from "../../rows/day-board.ts";
import { byDate, byHour, datesOf, type FlightsTogether, flightsTogether } from "../../rows/hour-groups.ts";
import { randomEffectOf } from "./random-effect.ts";

/** Where a number of late departures lies 8 times of 10, both ends in it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The late departures to expect of some flights, by hour of the day or by date. */
export interface LateGroups {
  readonly by: "hour" | "date";
  readonly groups: readonly FlightsTogether[];
  /** One a group, undefined where it is not known; empty while they are worked out, and where none is. */
  readonly intervals: readonly (Interval | undefined)[];
  /** Of all flights of the day together; undefined where it is not known, and where there are several dates. */
  readonly total: Interval | undefined;
}

type Intervals = readonly (Interval | undefined)[];

/** Flights whose interval is asked for, and what the spread is of by which they run late together. */
interface Asked {
  readonly group: FlightsTogether;
  readonly of: "hour" | "day";
}

/**
 * Works out the late departures to expect: of hours by the spread of flights of an hour, of a date and of the whole day by
 * that of flights of a day.
 */
export function useIntervals(rows: readonly DayRow[]): LateGroups {
  const { data: model, isError } = useModel("operational");
  const { by, groups, asked } = useMemo(() => grouped(rows), [rows]);
  const [found, setFound] = useState<{ of: unknown; intervals: Intervals }>();
  const isLost = isError && model === undefined;
  useEffect(() => {
    let isWanted = true;
    const show = (intervals: Intervals) => isWanted && setFound({ of: groups, intervals });
    const none = () => show(asked.map(() => undefined));
    if (isLost) none();
    else if (model !== undefined) {
      void intervalsOf(asked, model.metrics, () => isWanted).then(show, none);
    }
    return () => {
      isWanted = false;
    };
  }, [groups, asked, model, isLost]);
  // The same as long as it is so: the chart is drawn anew with them.
  return useMemo(() => {
    const intervals = found?.of === groups ? found.intervals : [];
    return { by, groups, intervals: intervals.slice(0, groups.length), total: intervals[groups.length] };
  }, [by, groups, found]);
}

/** The groups, and the intervals to ask for: one of each group, and then one of the day where there is but one. */
function grouped(rows: readonly DayRow[]): {
  by: "hour" | "date";
  groups: FlightsTogether[];
  asked: readonly Asked[];
} {
  if (datesOf(rows).length > 1) {
    const groups = byDate(rows);
    return { by: "date", groups, asked: groups.map((group) => ({ group, of: "day" })) };
  }
  const groups = byHour(rows);
  const hoursWithFlights = groups.filter(({ probabilities }) => probabilities.length > 0).length;
  const total: Asked = { group: flightsTogether("all", rows), of: hoursWithFlights === 1 ? "hour" : "day" };
  return { by: "hour", groups, asked: [...groups.map((group): Asked => ({ group, of: "hour" })), total] };
}

async function intervalsOf(
  asked: readonly Asked[],
  metrics: unknown,
  isWanted: () => boolean,
): Promise<Intervals> {
  const { lateDepartures } = await import(
    "../../../../../../src/models/operational/forecasting/late-departures.ts"
  );
  const intervals: (Interval | undefined)[] = [];
  for (const {
    group: { probabilities, leadTimes },
    of,
  } of asked) {
    const spread = randomEffectOf(metrics, leadTimes, of);
    intervals.push(spread !== undefined && isWanted() ? lateDepartures(probabilities, spread) : undefined);
    // What somebody does meanwhile goes first.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return intervals;
}
