import { countNear, type SettledEvents } from "./event-series.ts";
import { GroupHistory, type GroupReading } from "./group-history.ts";
import { GROUPS, type Group, type GroupOutcomes, type OutcomesByGroup } from "./known-outcomes.ts";

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

/**
 * The minutes before a moment up to which a group's events are counted, none and then those of its spans, each longer than the one
 * before, and their places among the counts; -1 without one.
 */
const SPANS_OF_GROUP: Readonly<Record<Group, { readonly minutes: number[]; readonly countAt: number[] }>> = {
  airport: spansOf("airport"),
  airline: spansOf("airline"),
  destination: spansOf("destination"),
  route: spansOf("route"),
  slot: spansOf("slot"),
};

function spansOf(group: Group): { readonly minutes: number[]; readonly countAt: number[] } {
  const { spans, counts } = GROUP_FEATURES[group];
  return {
    minutes: [0, ...spans.map((span) => SPANS[span])],
    countAt: [-1, ...spans.map((span) => counts.indexOf(span))],
  };
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
export function readHistory(groups: OutcomesByGroup, moment: number, into: Float32Array, at = 0): void {
  let next = readGroup("airport", groups.airport ?? NOTHING_KNOWN.airport, moment, into, at);
  next = readGroup("airline", groups.airline ?? NOTHING_KNOWN.airline, moment, into, next);
  next = readGroup("destination", groups.destination ?? NOTHING_KNOWN.destination, moment, into, next);
  next = readGroup("route", groups.route ?? NOTHING_KNOWN.route, moment, into, next);
  readGroup("slot", groups.slot ?? NOTHING_KNOWN.slot, moment, into, next);
}

/** Times have whole seconds: nearer than this to an event, in minutes, sums of times may be on either side of it. */
const NEAR_EVENT = 1e-5;

/**
 * Reads the features of one group as they were known at a moment. They are the same between two events that enter or leave one
 * of the spans, which are far apart for the smaller groups: those that were read last are kept with the group.
 * @param into receives the values of {@link FEATURES_OF_GROUP}; NaN if no flight is known
 * @param at the index of the first value
 * @returns the index after the last value
 */
export function readGroup(
  name: Group,
  group: GroupOutcomes,
  moment: number,
  into: Float32Array,
  at: number,
): number {
  const last = group.lastRead ?? firstReading(name, group);
  const { values, period } = last;
  if (moment !== period[MOMENT] && !(moment > period[FROM] && moment < period[UNTIL]))
    computeGroup(name, group, moment, last);
  for (let i = 0; i < values.length; i++) into[at + i] = values[i];
  return at + values.length;
}

/** The places of the moment and the bounds in the period of a reading. */
const [MOMENT, FROM, UNTIL] = [0, 1, 2];

function firstReading(name: Group, group: GroupOutcomes): GroupReading {
  group.lastRead = {
    values: new Float32Array(FEATURES_OF_GROUP[name].length),
    counts: new Uint32Array(2 * SPANS_OF_GROUP[name].minutes.length + 1),
    period: Float64Array.of(Number.NaN, Infinity, -Infinity),
  };
  return group.lastRead;
}

function computeGroup(
  name: Group,
  { known: ofKnown, departed: ofDeparted, departedDelayed }: GroupOutcomes,
  moment: number,
  reading: GroupReading,
): void {
  const { counts: countNames, last, waiting } = GROUP_FEATURES[name];
  const { minutes, countAt } = SPANS_OF_GROUP[name];
  const [known, departed] = [ofKnown.settled, ofDeparted.settled];
  const { values, counts, period } = reading;
  period[MOMENT] = moment;
  period[FROM] = -Infinity;
  period[UNTIL] = Infinity;
  countAgain(known, moment, minutes, reading, 0);
  countAgain(departed, moment, minutes, reading, minutes.length);
  const [knownCount, departedCount] = [counts[0], counts[minutes.length]];
  const spans = minutes.length - 1;
  let next = 0;
  for (let i = 1; i <= spans; i++) {
    const knownBefore = counts[i];
    values[next++] = meanValue(known, knownBefore, knownCount);
    values[next++] = meanMinutes(departed, counts[minutes.length + i], departedCount);
    if (countAt[i] >= 0) values[2 * spans + countAt[i]] = knownCount - knownBefore;
  }
  next += countNames.length;
  for (const number of last) {
    values[next++] = meanValue(known, Math.max(0, knownCount - number), knownCount);
    values[next++] = meanMinutes(departed, Math.max(0, departedCount - number), departedCount);
  }
  if (!waiting) return;
  countAgain(departedDelayed.settled, moment, AT_THE_MOMENT, reading, 2 * minutes.length);
  values[next] = known.sums[known.start + knownCount] - counts[2 * minutes.length];
}

const AT_THE_MOMENT = [0];

/**
 * Counts the events up to some minutes each before a moment, from the counts that were found last, and narrows the reading's
 * period.
 * @param at the index of the first count
 */
function countAgain(
  events: SettledEvents,
  moment: number,
  minutes: readonly number[],
  { counts, period }: GroupReading,
  at: number,
): void {
  const { times, start, length } = events;
  let [from, until] = [period[FROM], period[UNTIL]];
  for (let i = 0; i < minutes.length; i++) {
    const count = countNear(events, moment - minutes[i], counts[at + i]);
    counts[at + i] = count;
    if (count > 0) from = Math.max(from, times[start + count - 1] + minutes[i] + NEAR_EVENT);
    if (count < length) until = Math.min(until, times[start + count] + minutes[i] - NEAR_EVENT);
  }
  period[FROM] = from;
  period[UNTIL] = until;
}

const NOTHING_KNOWN = {
  airport: new GroupHistory(),
  airline: new GroupHistory(),
  destination: new GroupHistory(),
  route: new GroupHistory(),
  slot: new GroupHistory(),
};

/** Returns the mean value of the events from one index to another: of values 0 and 1, the share of 1. */
function meanValue({ sums, start }: SettledEvents, from: number, to: number): number {
  return (sums[start + to] - sums[start + from]) / (to - from);
}

/** Returns the mean of the events from one index to another, from seconds to minutes. */
function meanMinutes(events: SettledEvents, from: number, to: number): number {
  return meanValue(events, from, to) / 60;
}
