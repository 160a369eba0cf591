import {
  CONFIRMING_DAYS,
  CONFIRMING_SPAN,
  latestScheduled,
  windowUpTo,
} from "../../following/outcome-position.ts";
import { RECORD_KINDS } from "../../record-filter.ts";
import type { OutcomeWindow } from "../../storage.ts";
import type { Database } from "../database.ts";

const DAY = 24 * 60;

/**
 * Returns the period whose outcomes are in the history of an airport. It follows the flights: reports of a past year have the history
 * of that year. It does not follow a stray: neither a flight that cannot have left yet by the clock, nor one whose day no
 * other days confirm, as after a report with a wrong year.
 * @param now the current instant, in minutes
 */
export function windowAt(database: Database, airport: string, now: number): OutcomeWindow {
  const until = latestScheduled(now);
  return windowUpTo(lastConfirmedDay(database, airport, until), until);
}

/**
 * Returns the last day that has outcomes or legs of an airport and is confirmed: within four weeks there are such of seven
 * different days. Reads one of each kind a day, of seven days as a rule.
 * @param until an instant in minutes; flights scheduled from then on are left out
 * @returns days since 1970-01-01; undefined if no day is confirmed
 */
export function lastConfirmedDay(database: Database, airport: string, until: number): number | undefined {
  const days: number[] = [];
  let before = until;
  for (;;) {
    const scheduled = RECORD_KINDS.map((kind) =>
      Number(database.value(`${kind}.lastScheduledBefore`, airport, before) ?? -Infinity),
    );
    const day = Math.floor(Math.max(...scheduled) / DAY);
    if (day === -Infinity) return undefined;
    days.push(day);
    if (days.length === CONFIRMING_DAYS) {
      if (days[0] - day < CONFIRMING_SPAN) return days[0];
      days.shift();
    }
    before = day * DAY;
  }
}
