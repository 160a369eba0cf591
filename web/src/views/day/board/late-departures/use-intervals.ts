import { useEffect, useMemo, useState } from "react";
import {
  backTestedAt,
  type Model,
  mainLeadTime,
  measuredLead,
} from "../../../../flights/trust/back-tested.ts";
import { useModel } from "../../../../service/queries.ts";
import type { DayRow } from "../../rows/day-board.ts";
import { byDate, byHour, datesOf, type FlightGroup, flightGroup } from "../../rows/hour-groups.ts";
import { randomEffectOf } from "./random-effect.ts";

/** The 80 % interval of a number of late departures, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The expected late departures of some flights, by hour of the day or by date. */
export interface LateGroups {
  readonly by: "hour" | "date";
  readonly groups: readonly FlightGroup[];
  /** The interval of each group, undefined if it is not known; empty while they are being computed. */
  readonly intervals: readonly (Interval | undefined)[];
  /** The interval of all flights of the day; undefined if it is not known or there are several dates. */
  readonly total: Interval | undefined;
  /**
   * The share of hours, or of days, whose number was within its interval in the back-test of the most frequent lead time;
   * undefined if it is not known.
   */
  readonly coverage: number | undefined;
}

type Intervals = readonly (Interval | undefined)[];

/** A group whose interval is computed, and the period whose random effect its flights share. */
interface IntervalRequest {
  readonly group: FlightGroup;
  readonly of: "hour" | "day";
}

/**
 * Computes the expected late departures and their intervals: of hours with the random effect of an hour, of dates and
 * of the whole day with that of a day.
 */
export function useIntervals(rows: readonly DayRow[]): LateGroups {
  const { data: model, isError } = useModel("operational");
  const { by, groups, requests } = useMemo(() => grouped(rows), [rows]);
  const [found, setFound] = useState<{ of: unknown; intervals: Intervals }>();
  const isLost = isError && model === undefined;
  useEffect(() => {
    let isWanted = true;
    const show = (intervals: Intervals) => isWanted && setFound({ of: groups, intervals });
    const none = () => show(requests.map(() => undefined));
    if (isLost) none();
    else if (model !== undefined) {
      void intervalsOf(requests, model, () => isWanted).then(show, none);
    }
    return () => {
      isWanted = false;
    };
  }, [groups, requests, model, isLost]);
  // Keeps the same object while nothing changes: the chart is drawn again for another one.
  return useMemo(() => {
    const intervals = found?.of === groups ? found.intervals : [];
    return {
      by,
      groups,
      intervals: intervals.slice(0, groups.length),
      total: intervals[groups.length],
      coverage: model === undefined ? undefined : coverageOf(model, rows, by),
    };
  }, [by, groups, found, model, rows]);
}

function coverageOf(model: Model, rows: readonly DayRow[], by: "hour" | "date"): number | undefined {
  const main = mainLeadTime(rows.map(({ forecast }) => measuredLead(model, forecast.leadTime)));
  const metrics = main && backTestedAt(model, main.leadTime)?.lateDepartures;
  return by === "hour" ? metrics?.coverage : metrics?.days?.coverage;
}

/** Groups rows. Requests an interval for each group and, where there is only one day, one for the day. */
function grouped(rows: readonly DayRow[]): {
  by: "hour" | "date";
  groups: FlightGroup[];
  requests: readonly IntervalRequest[];
} {
  if (datesOf(rows).length > 1) {
    const groups = byDate(rows);
    return { by: "date", groups, requests: groups.map((group) => ({ group, of: "day" })) };
  }
  const groups = byHour(rows);
  const hoursWithFlights = groups.filter(({ probabilities }) => probabilities.length > 0).length;
  const total: IntervalRequest = {
    group: flightGroup("all", rows),
    of: hoursWithFlights === 1 ? "hour" : "day",
  };
  return {
    by: "hour",
    groups,
    requests: [...groups.map((group): IntervalRequest => ({ group, of: "hour" })), total],
  };
}

async function intervalsOf(
  requests: readonly IntervalRequest[],
  model: Model,
  isWanted: () => boolean,
): Promise<Intervals> {
  const { lateDepartures } = await import(
    "../../../../../../src/models/operational/forecasting/late-departures.ts"
  );
  const intervals: (Interval | undefined)[] = [];
  for (const {
    group: { probabilities, leadTimes },
    of,
  } of requests) {
    const randomEffect = randomEffectOf(model, leadTimes, of);
    intervals.push(
      randomEffect !== undefined && isWanted() ? lateDepartures(probabilities, randomEffect) : undefined,
    );
    // Lets the browser handle input in between.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return intervals;
}
