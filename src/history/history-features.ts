import type { EventSeries } from "./event-series.ts";
import { GroupHistory } from "./group-history.ts";
import { GROUPS, type Group, type GroupHistories } from "./history.ts";

const HOUR = 60;
const DAY = 24 * HOUR;

/** The spans of time that features look back over, in minutes. */
const SPANS = {
  "1h": HOUR,
  "3h": 3 * HOUR,
  "6h": 6 * HOUR,
  "1d": DAY,
  "3d": 3 * DAY,
  "7d": 7 * DAY,
  "28d": 28 * DAY,
  "56d": 56 * DAY,
} as const;

/** A span of time before the moment of the forecast. */
export type Span = keyof typeof SPANS;

/** The features of a group. */
interface GroupFeatures {
  /** The spans with a share of delays and a mean lateness. */
  readonly spans: readonly Span[];
  /** Those of the spans that also have a number of flights. */
  readonly counts: readonly Span[];
  /** The numbers of last flights with a share of delays and a mean lateness. */
  readonly last: readonly number[];
  /** Whether delayed flights that have not left yet are counted. */
  readonly waiting: boolean;
}

const HABIT: GroupFeatures = { spans: ["7d", "28d", "56d"], counts: [], last: [3, 10], waiting: false };
const GROUP_FEATURES: { readonly [G in Group]: GroupFeatures } = {
  airport: { spans: ["1h", "3h", "6h", "1d"], counts: ["1h", "3h"], last: [3, 10], waiting: true },
  airline: { spans: ["1h", "3h", "6h", "1d", "3d"], counts: ["1h", "3h"], last: [3, 10], waiting: true },
  destination: { spans: ["7d", "28d"], counts: [], last: [], waiting: false },
  route: HABIT,
  slot: HABIT,
};

/** The spans of each group in minutes, each longer than the one before, and their places among the counts; -1 without one. */
const SPANS_OF_GROUP: Readonly<Record<Group, { readonly minutes: number[]; readonly countAt: number[] }>> = {
  airport: spansOf("airport"),
  airline: spansOf("airline"),
  destination: spansOf("destination"),
  route: spansOf("route"),
  slot: spansOf("slot"),
};

function spansOf(group: Group): { readonly minutes: number[]; readonly countAt: number[] } {
  const { spans, counts } = GROUP_FEATURES[group];
  return { minutes: spans.map((span) => SPANS[span]), countAt: spans.map((span) => counts.indexOf(span)) };
}

/**
 * The names of the features of each group, in the order in which {@link readGroup} writes them:
 * - `airline.share.3h`: the share of delays among the flights of the airline whose outcomes became known in the last 3
 *   hours
 * - `airline.lateness.3h`: the mean lateness in minutes, clipped to −30…240, of those that left in the last 3 hours
 * - `airline.flights.3h`: the number of flights whose outcomes became known in the last 3 hours
 * - `slot.share.last3`: the share of delays among the last 3 known outcomes of the half-hour bucket
 * - `airport.waiting`: the number of flights that are delayed and have not left
 */
export const FEATURES_OF_GROUP: Readonly<Record<Group, readonly string[]>> = {
  airport: featuresOf("airport"),
  airline: featuresOf("airline"),
  destination: featuresOf("destination"),
  route: featuresOf("route"),
  slot: featuresOf("slot"),
};

/** The names of the features of a history, in the order in which {@link readHistory} writes them: group after group. */
export const HISTORY_FEATURES: readonly string[] = GROUPS.flatMap((group) => FEATURES_OF_GROUP[group]);

function featuresOf(group: Group): string[] {
  const { spans, counts, last, waiting } = GROUP_FEATURES[group];
  return [
    ...spans.flatMap((span) => [`${group}.share.${span}`, `${group}.lateness.${span}`]),
    ...counts.map((span) => `${group}.flights.${span}`),
    ...last.flatMap((count) => [`${group}.share.last${count}`, `${group}.lateness.last${count}`]),
    ...(waiting ? [`${group}.waiting`] : []),
  ];
}

/**
 * Reads all features of a flight as they were known at a moment.
 * @param groups the flight's groups, of {@link History.groupsOf}
 * @param moment an instant in minutes; outcomes that became known later are left out
 * @param into receives the values of {@link HISTORY_FEATURES}; NaN if no flight is known
 * @param at the index of the first value
 */
export function readHistory(groups: GroupHistories, moment: number, into: Float32Array, at = 0): void {
  let next = at;
  for (const name of GROUPS) next = readGroup(name, groups[name] ?? NOTHING_KNOWN, moment, into, next);
}

/**
 * Reads the features of one group as they were known at a moment.
 * @param into receives the values of {@link FEATURES_OF_GROUP}; NaN if no flight is known
 * @param at the index of the first value
 * @returns the index after the last value
 */
export function readGroup(
  name: Group,
  { known, departed, departedDelayed, places }: GroupHistory,
  moment: number,
  into: Float32Array,
  at: number,
): number {
  const { counts, last, waiting } = GROUP_FEATURES[name];
  const { minutes, countAt } = SPANS_OF_GROUP[name];
  let next = at;
  let place = 0;
  const count = (events: EventSeries, time: number) => {
    const found = events.countUntilNear(time, places[place]);
    places[place++] = found;
    return found;
  };
  const knownCount = count(known, moment);
  const departedCount = count(departed, moment);
  const firstCount = next + 2 * minutes.length;
  for (let i = 0; i < minutes.length; i++) {
    const knownBefore = count(known, moment - minutes[i]);
    into[next++] = meanValue(known, knownBefore, knownCount);
    into[next++] = meanMinutes(departed, count(departed, moment - minutes[i]), departedCount);
    if (countAt[i] >= 0) into[firstCount + countAt[i]] = knownCount - knownBefore;
  }
  next += counts.length;
  for (const number of last) {
    into[next++] = meanValue(known, Math.max(0, knownCount - number), knownCount);
    into[next++] = meanMinutes(departed, Math.max(0, departedCount - number), departedCount);
  }
  if (waiting) into[next++] = known.sumOfFirst(knownCount) - count(departedDelayed, moment);
  return next;
}

const NOTHING_KNOWN = new GroupHistory();

/** Returns the mean value of the events from one index to another: of values 0 and 1, the share of 1. */
function meanValue(events: EventSeries, from: number, to: number): number {
  return (events.sumOfFirst(to) - events.sumOfFirst(from)) / (to - from);
}

/** Returns the mean of the events from one index to another, from seconds to minutes. */
function meanMinutes(events: EventSeries, from: number, to: number): number {
  return meanValue(events, from, to) / 60;
}
