/** How many pixels the label of a tick takes. */
const LABEL = 56;

/** How many hours there may be from tick to tick. */
const STEPS = [1, 2, 3, 6, 12, 24];

/**
 * Which hours of a chart have a tick: on round hours of the clock, as many as there is room for.
 * @param hours when each begins, local time of the airport
 * @param width of the chart in pixels
 * @returns indices of the hours
 */
export function hourTicks(hours: readonly string[], width: number): readonly number[] {
  const room = Math.max(1, Math.floor(width / LABEL));
  const step = STEPS.find((candidate) => hours.length / candidate <= room) ?? 24;
  return hours.flatMap((from, index) => (Number(from.slice(11, 13)) % step === 0 ? [index] : []));
}

/** Which of the ticks tell the day as well: midnights or, where none is among them, the first that is not at the edge. */
export function datedTicks(hours: readonly string[], ticks: readonly number[]): readonly number[] {
  const midnights = ticks.filter((index) => hours[index]?.slice(11, 13) === "00");
  return midnights.length > 0 ? midnights : ticks.filter((index) => index > 0).slice(0, 1);
}
