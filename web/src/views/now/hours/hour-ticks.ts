/** The width of the label of a tick, in pixels. */
const LABEL_WIDTH = 56;

/** The possible numbers of hours between two ticks. */
const STEPS = [1, 2, 3, 6, 12, 24];

/**
 * Chooses the hours with a tick: at round hours of the clock, as many as there is room for.
 * @param hours the start of each, in local time of the airport
 * @param width of the chart in pixels
 * @returns indices of the hours
 */
export function hourTicks(hours: readonly string[], width: number): readonly number[] {
  const room = Math.max(1, Math.floor(width / LABEL_WIDTH));
  const step = STEPS.find((candidate) => hours.length / candidate <= room) ?? 24;
  return hours.flatMap((from, index) => (Number(from.slice(11, 13)) % step === 0 ? [index] : []));
}

/** Chooses the ticks that show the date as well: midnights or, without any, the first tick that is not at the edge. */
export function datedTicks(hours: readonly string[], ticks: readonly number[]): readonly number[] {
  const midnights = ticks.filter((index) => hours[index]?.slice(11, 13) === "00");
  return midnights.length > 0 ? midnights : ticks.filter((index) => index > 0).slice(0, 1);
}
