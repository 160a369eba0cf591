import { formatLocalTime } from "../../../flights/local-time.ts";
import type { ScheduledFlight } from "../../../history/outcome.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import type { Knowledge } from "../features/features.ts";
import { type HistoryLead, isMainLeadTime, LEAD_MINUTES, type LeadTime } from "../lead-time.ts";

/** The moment that a forecast is asked for; at most one of the two. */
export interface MomentAsked {
  /**
   * The present, an instant in minutes. A flight past its time is taken to be still here for as long as outcomes are known;
   * one that is known to have left, or is over 6 hours past its time, is forecast as without a moment.
   */
  readonly now?: number | undefined;
  /** Any moment up to 6 hours after the scheduled time, an instant in minutes. A flight past its time is taken to be still here. */
  readonly at?: number | undefined;
}

/** The models that make up the forecast of a flight, and the moment that it is of. */
export interface ForecastPlan {
  /** The lead time that it is nearest to of those with less known. */
  readonly leadTime: LeadTime;
  /** The moment of the forecast, an instant in minutes; undefined for one from the timetable without a moment. */
  readonly moment: number | undefined;
  /** Other flights' outcomes are used as known then; undefined for the lead time's own moment. */
  readonly knownAt: number | undefined;
  /** The lead time with less known, and the one with more, if the moment lies between two. */
  readonly first: LeadTime;
  readonly second: HistoryLead | undefined;
  /** The weight of the second, from 0 to 1. */
  readonly share: number;
  /** The weight of the two, from 0 to 1; the rest is that of the timetable alone. */
  readonly historyShare: number;
  /** The minutes that the flight is known to be late, as it is still here; -Infinity where that is not known. */
  readonly given: number;
}

/** A flight can be forecast up to this many minutes after its scheduled time. */
export const LAST_MOMENT_MINUTES = 6 * 60;

/** From this many minutes before the scheduled time on, the history counts. */
const FIRST_MOMENT_MINUTES = 14 * 24 * 60;

/** The history is recent at a moment if the last outcome is at most this old, in minutes; the nights of an airport are shorter. */
const FRESH_MINUTES = 6 * 60;

/** The habits of flights show in a history of a week; in one shorter by this many minutes or more, nothing counts. */
const [HABIT_MINUTES, FADE_MINUTES] = [7 * 24 * 60, 24 * 60];

/** The maximum age in minutes of the last known outcome at the moment of a main lead time. */
const MAX_AGE_MINUTES = { hour: FRESH_MINUTES, day: 24 * 60 } as const;

/** A step before an instant, in minutes: times have whole seconds. */
const JUST = 1 / 120;

/**
 * Moments are placed between lead times by the logarithm of the minutes to the scheduled time and these: see docs/models.md
 * for the measurement.
 */
const SCALE_MINUTES = 60;

/**
 * Returns the best of the main lead times for a flight, given what is known: the latest whose moment has passed and at which
 * the history is recent (an outcome within 6 hours before it for `hour`, 24 hours for `day`) and reaches back a week.
 * @param now an instant in minutes; by default late enough for any lead time
 */
export function bestLeadTime(
  flight: Pick<ScheduledFlight, "scheduled">,
  { history }: Knowledge,
  now?: number,
): LeadTime {
  if (history === undefined || history.size === 0) return "schedule";
  for (const leadTime of ["hour", "day"] as const) {
    const moment = flight.scheduled - LEAD_MINUTES[leadTime];
    const isFresh = history.toAt(moment) >= moment - MAX_AGE_MINUTES[leadTime];
    const reachesBack = history.from <= moment - HABIT_MINUTES;
    if (isFresh && reachesBack && moment <= (now ?? Infinity)) return leadTime;
  }
  return "schedule";
}

/** Returns the plan of a forecast at the moment of a lead time. */
export function planAtLead(
  { scheduled }: Pick<ScheduledFlight, "scheduled">,
  leadTime: LeadTime,
): ForecastPlan {
  const isFurther = !isMainLeadTime(leadTime);
  return {
    leadTime,
    moment: leadTime === "schedule" ? undefined : scheduled - LEAD_MINUTES[leadTime],
    knownAt: undefined,
    first: leadTime,
    second: undefined,
    share: 0,
    historyShare: 1,
    given: isFurther ? -LEAD_MINUTES[leadTime] : -Infinity,
  };
}

/**
 * Plans the forecast of a flight at a moment, continuous in time: what is known fades in and out, and without a new outcome
 * two moments next to each other have nearly the same forecast.
 *
 * The moment of the features is the one asked for or, where the last outcome known by then is older than 6 hours, 6 hours
 * after that outcome: a history that nothing is added to stops where it was recent. They are read no later than at the
 * model's last lead time and before the flight's own departure, so that its own outcome is never among them.
 * @param leadTimes of the model, from least to most known
 * @throws PuntualError `invalid-argument` for a moment `at` that is over 6 hours after the scheduled time
 */
export function planAtMoment(
  flight: ScheduledFlight,
  knowledge: Knowledge,
  { now, at }: MomentAsked,
  leadTimes: readonly LeadTime[],
): ForecastPlan {
  const { scheduled } = flight;
  const { history } = knowledge;
  const moment = at ?? now;
  const isPast = moment !== undefined && moment > scheduled + LAST_MOMENT_MINUTES;
  if (at !== undefined && isPast)
    refuse("at", utc(at), `up to ${utc(scheduled + LAST_MOMENT_MINUTES)}, 6 hours after the scheduled time`);
  const left = moment === undefined ? Infinity : (history?.departureOf(flight) ?? Infinity);
  if (moment === undefined || (at === undefined && (isPast || left <= moment)))
    return planAtLead(flight, bestLeadTime(flight, knowledge));
  const [recent, from] =
    history === undefined ? [-Infinity, Infinity] : [history.toAt(moment) + FRESH_MINUTES, history.from];
  const knownUntil = Math.min(moment, recent);
  const given = (at ?? knownUntil) - scheduled;
  const last = LEAD_MINUTES[leadTimes[leadTimes.length - 1] as HistoryLead];
  const knownAt = Math.min(knownUntil, scheduled - last, left - JUST);
  const historyShare = Math.max(0, Math.min(1, (knownAt - from - HABIT_MINUTES) / FADE_MINUTES + 1));
  const ahead = scheduled - knownAt;
  if (!(historyShare > 0) || ahead >= FIRST_MOMENT_MINUTES)
    return { ...planAtLead(flight, "schedule"), moment, given };
  const [first, second, share] = between(leadTimes, ahead);
  const leadTime = historyShare < 1 ? "schedule" : first;
  return { leadTime, moment, knownAt, first, second, share, historyShare, given };
}

/** Returns the lead times before and after a moment, and the weight of the second. */
function between(
  leadTimes: readonly LeadTime[],
  ahead: number,
): readonly [LeadTime, HistoryLead | undefined, number] {
  const next = leadTimes.findIndex((leadTime) => minutesOf(leadTime) < ahead);
  if (next === -1) return [leadTimes[leadTimes.length - 1], undefined, 0];
  const [first, second] = [leadTimes[next - 1], leadTimes[next] as HistoryLead];
  if (ahead === minutesOf(first)) return [first, undefined, 0];
  const [begin, end] = [placeOf(minutesOf(first)), placeOf(minutesOf(second))];
  return [first, second, (begin - placeOf(ahead)) / (begin - end)];
}

function utc(instant: number): string {
  return `${formatLocalTime(instant, "T")}Z`;
}

function minutesOf(leadTime: LeadTime): number {
  return leadTime === "schedule" ? FIRST_MOMENT_MINUTES : LEAD_MINUTES[leadTime];
}

function placeOf(minutesAhead: number): number {
  return Math.log(minutesAhead + SCALE_MINUTES);
}
