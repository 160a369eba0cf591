import type { Count } from "../counts/count-bars.ts";
import { isEnough } from "../counts/delay-rate.ts";
import type { Past } from "../counts/past.ts";

/** The delay rates at which the next colour begins. */
export const WEEK_STEPS = [0.1, 0.15, 0.2, 0.25, 0.3] as const;

/** The flights of an hour of a weekday. */
interface WeekCell extends Count {
  /** Monday 1 to Sunday 7. */
  readonly weekday: number;
  readonly hour: number;
  /** Share delayed; undefined where there are too few flights. */
  readonly rate: number | undefined;
  /** The colour of the rate: the number of {@link WEEK_STEPS} that it reaches. */
  readonly step: number;
}

/** Returns the hours of the week that had flights, by weekday. */
export function weekCells(past: Pick<Past, "groups" | "pairs">): readonly WeekCell[] {
  const pair = past.pairs.find(({ of }) => of.includes("weekday") && of.includes("hour"));
  if (pair === undefined) throw new Error("no counts by weekday and hour");
  const [own, theirs] = pair.of[0] === "weekday" ? [0, 1] : [1, 0];
  return pair.cells.map((cell) => {
    const [flights, delayed] = [cell[2], cell[3]];
    const rate = isEnough({ flights, delayed }) ? delayed / flights : undefined;
    return {
      weekday: past.groups.weekday[cell[own]],
      hour: past.groups.hour[cell[theirs]],
      flights,
      delayed,
      rate,
      step: WEEK_STEPS.filter((from) => (rate ?? 0) >= from).length,
    };
  });
}
