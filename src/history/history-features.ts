import type { EventSeries } from "./event-series.ts";
import { GroupHistory } from "./group-history.ts";
import { GROUPS, type Group, type GroupHistories } from "./history.ts";

const HOUR = 60;
const DAY = 24 * HOUR;

/** The spans that history is looked at over, in minutes. */
const spans = {
  "1h": HOUR,
  "3h": 3 * HOUR,
  "6h": 6 * HOUR,
  "1d": DAY,
  "3d": 3 * DAY,
  "7d": 7 * DAY,
  "28d": 28 * DAY,
  "56d": 56 * DAY,
} as const;

/** A span back from the moment of the forecast. */
export type Span = keyof typeof spans;

/** What is looked at of each group: spans, numbers of last flights, and whether delayed flights that are still here. */
interface Look {
  /** Those to count are among them. */
  readonly spans: readonly Span[];
  readonly counts: readonly Span[];
  readonly last: readonly number[];
  readonly waiting: boolean;
}

const habit: Look = { spans: ["7d", "28d", "56d"], counts: [], last: [3, 10], waiting: false };
const looks: { readonly [G in Group]: Look } = {
  airport: { spans: ["1h", "3h", "6h", "1d"], counts: ["1h", "3h"], last: [3, 10], waiting: true },
  airline: { spans: ["1h", "3h", "6h", "1d", "3d"], counts: ["1h", "3h"], last: [3, 10], waiting: true },
  destination: { spans: ["7d", "28d"], counts: [], last: [], waiting: false },
  route: habit,
  slot: habit,
};

/**
 * The names of the features of a history, in the order in which {@link readHistory} gives them, such as
 * `airline.share.3h` (of the flights known in the last 3 hours the share delayed), `airline.lateness.3h` (mean
 * lateness in minutes of those that left in them, clipped to −30…240), `airline.flights.3h` (how many became known),
 * `slot.share.last3` (of the last 3 known) and `airport.waiting` (delayed and still here).
 */
export const HISTORY_FEATURES: readonly string[] = GROUPS.flatMap((group) => {
  const { spans, counts, last, waiting } = looks[group];
  return [
    ...spans.flatMap((span) => [`${group}.share.${span}`, `${group}.lateness.${span}`]),
    ...counts.map((span) => `${group}.flights.${span}`),
    ...last.flatMap((count) => [`${group}.share.last${count}`, `${group}.lateness.last${count}`]),
    ...(waiting ? [`${group}.waiting`] : []),
  ];
});

/**
 * Reads all features of a flight as they were known at a moment.
 * @param groups the flight's groups, of {@link History.groupsOf}
 * @param moment local minutes; what became known later plays no part
 * @param into where {@link HISTORY_FEATURES} go, NaN where there is nothing to go by
 * @param at the index of the first
 */
export function readHistory(groups: GroupHistories, moment: number, into: Float32Array, at = 0): void {
  let next = at;
  for (const name of GROUPS) {
    const { spans: over, counts, last, waiting } = looks[name];
    const { known, left, leftDelayed } = groups[name] ?? NOTHING_KNOWN;
    const knownCount = known.countUntil(moment);
    const leftCount = left.countUntil(moment);
    const firstCount = next + 2 * over.length;
    for (let i = 0; i < over.length; i++) {
      const since = moment - spans[over[i]];
      const knownBefore = known.countUntil(since);
      into[next++] = share(known, knownBefore, knownCount);
      into[next++] = meanMinutes(left, left.countUntil(since), leftCount);
      const counted = counts.indexOf(over[i]);
      if (counted >= 0) into[firstCount + counted] = knownCount - knownBefore;
    }
    next += counts.length;
    for (const count of last) {
      into[next++] = share(known, Math.max(0, knownCount - count), knownCount);
      into[next++] = meanMinutes(left, Math.max(0, leftCount - count), leftCount);
    }
    if (waiting) into[next++] = known.sumOfFirst(knownCount) - leftDelayed.countUntil(moment);
  }
}

const NOTHING_KNOWN = new GroupHistory();

/** Of the events from one index to another the share that is 1. */
function share(events: EventSeries, from: number, to: number): number {
  return (events.sumOfFirst(to) - events.sumOfFirst(from)) / (to - from);
}

/** Of the events from one index to another the mean, from seconds to minutes. */
function meanMinutes(events: EventSeries, from: number, to: number): number {
  return share(events, from, to) / 60;
}
