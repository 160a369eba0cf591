/** How far the times of a day are apart at which it is asked about, in minutes. */
export const STEP = 15;

/** The minutes of a day. */
export const DAY = 24 * 60;

/** The last time of a day that is asked about, in minutes. */
export const LAST = DAY - STEP;

/** The times of a day that are asked about, `00:00` to `23:45`. */
export const DAY_TIMES: readonly string[] = Array.from({ length: DAY / STEP }, (_, index) =>
  timeOf(index * STEP),
);

/** A time of the day and the probability of leaving over 15 minutes late then. */
export interface TimeRisk {
  readonly time: string;
  readonly probability: number;
}

/** Minutes of the day of a time such as `18:30`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time of the day after so many minutes. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/**
 * The time that is asked about where a slider is moved.
 * @param minutes where it was moved to
 * @param before where it was, perhaps between two of {@link DAY_TIMES}: it goes to the next one on its way
 */
export function stepTo(minutes: number, before: number): string {
  const steps = minutes / STEP;
  const whole = minutes > before ? Math.floor(steps) : Math.ceil(steps);
  return timeOf(Math.min(LAST, Math.max(0, whole * STEP)));
}

/** How much lower a risk has to be to be worth telling: by five points, and by a third. */
const LOWER_BY = 0.05;
const LOWER_TO = 2 / 3;

/**
 * The time of the day with the lowest risk, where that is much lower than at the one chosen; of several the nearest to
 * it.
 */
export function betterTime(risks: readonly TimeRisk[], chosen: TimeRisk): TimeRisk | undefined {
  const away = ({ time }: TimeRisk) => Math.abs(minutesOf(time) - minutesOf(chosen.time));
  const [best] = risks.toSorted(
    (one, other) => one.probability - other.probability || away(one) - away(other),
  );
  if (best === undefined) return undefined;
  const isMuchLower =
    chosen.probability - best.probability >= LOWER_BY && best.probability <= LOWER_TO * chosen.probability;
  return isMuchLower ? best : undefined;
}
