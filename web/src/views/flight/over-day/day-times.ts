/** The minutes between two times of a day for which forecasts are requested. */
export const STEP = 15;

/** The minutes of a day. */
export const DAY = 24 * 60;

/** The last of these times, in minutes of the day. */
export const LAST = DAY - STEP;

/** The times of a day for which forecasts are requested, `00:00` to `23:45`. */
export const DAY_TIMES: readonly string[] = Array.from({ length: DAY / STEP }, (_, index) =>
  timeOf(index * STEP),
);

/** A time of the day, and the probability that a flight at that time leaves over 15 minutes late. */
export interface TimeRisk {
  readonly time: string;
  readonly probability: number;
}

/** Returns the minutes of the day of a time such as `18:30`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Returns the time of the day, such as `18:30`, after some minutes. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/**
 * Returns the time to which a slider moves.
 * @param minutes its new position
 * @param before its last position, possibly between two of {@link DAY_TIMES}: it then moves to the next one on its way
 */
export function stepTo(minutes: number, before: number): string {
  const steps = minutes / STEP;
  const whole = minutes > before ? Math.floor(steps) : Math.ceil(steps);
  return timeOf(Math.min(LAST, Math.max(0, whole * STEP)));
}

/** The service takes a flight to be still here until this many minutes after its scheduled time. */
const STILL_HERE = 6 * 60;

/**
 * Returns the moment at which a time of the day that has just passed is forecast: an hour before it. At the present, the
 * flight would be known to be late, and could not be compared with other times.
 * @param scheduled such as 2018-03-01T18:30
 * @param now local time of the airport; undefined until it is known
 * @returns nothing for any other time, which is forecast at the present
 */
export function momentOfPast(scheduled: string, now: string | undefined): { readonly at?: string } {
  if (now === undefined || scheduled > now || minutesFrom(scheduled, now) > STILL_HERE) return {};
  return { at: new Date(Date.parse(`${scheduled}Z`) - 3_600_000).toISOString().slice(0, 16) };
}

function minutesFrom(local: string, later: string): number {
  return (Date.parse(`${later}Z`) - Date.parse(`${local}Z`)) / 60_000;
}

/** A risk is much lower where it is at least this much lower, and at most this share of the other. */
const MIN_DIFFERENCE = 0.05;
const MAX_RATIO = 2 / 3;

/**
 * Returns the time of the day with the lowest risk, where that is much lower than at the chosen time; of several such
 * times the nearest one.
 */
export function betterTime(risks: readonly TimeRisk[], chosen: TimeRisk): TimeRisk | undefined {
  const distance = ({ time }: TimeRisk) => Math.abs(minutesOf(time) - minutesOf(chosen.time));
  const [best] = risks.toSorted(
    (one, other) => one.probability - other.probability || distance(one) - distance(other),
  );
  if (best === undefined) return undefined;
  const isMuchLower =
    chosen.probability - best.probability >= MIN_DIFFERENCE &&
    best.probability <= MAX_RATIO * chosen.probability;
  return isMuchLower ? best : undefined;
}
