import process from "node:process";
import { formatLocalTime } from "../../flights/local-time.ts";
import type { RepeatedTimes } from "../../flights/reading/repeated-times.ts";
import { timeZoneOf } from "../../flights/time-zone.ts";

/** Prints a line on the times of a file that the airport's clock showed twice, on standard error; none without any. */
export function printRepeatedTimes(path: string, times: RepeatedTimes | undefined, timeZone?: string): void {
  if (times === undefined) return;
  const { count, takenAsLater, first, last } = times;
  const zone = timeZoneOf(timeZone);
  const [from, to] = [first, last].map((instant) => formatLocalTime(zone.localMinutes(instant)).slice(0, 16));
  const period = from === to ? `of ${from}` : `from ${from} to ${to}`;
  const later =
    takenAsLater === 0
      ? ""
      : `, but ${takenAsLater} actual ${takenAsLater === 1 ? "time" : "times"} as the later`;
  process.stderr.write(
    `${path}: ${count} ${count === 1 ? "time" : "times"} ${period} that the clock of ${zone.name} shows twice: taken as the earlier${later}\n`,
  );
}
