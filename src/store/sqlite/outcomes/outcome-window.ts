import { MAX_AHEAD_MINUTES, MAX_EARLY_MINUTES } from "../../../history/outcome.ts";
import { RECORD_KINDS } from "../../record-filter.ts";
import { HISTORY_DAYS, type OutcomeWindow } from "../../storage.ts";
import type { Database } from "../database.ts";

const DAY = 24 * 60;

/** A day is confirmed by outcomes or legs of that many days, itself included, within that many. */
const [CONFIRMING_DAYS, CONFIRMING_SPAN] = [7, 28];

/**
 * Returns the period whose outcomes are in the history of an airport. It follows the flights: reports of a past year have the history
 * of that year. It does not follow a stray: neither a flight that cannot have left yet by the clock, nor one whose day no
 * other days confirm, as after a report with a wrong year.
 * @param now the current instant, in minutes
 */
export function windowAt(database: Database, airport: string, now: number): OutcomeWindow {
  const until = latestScheduled(now);
  const day = lastConfirmedDay(database, airport, until);
  return { from: day === undefined ? 0 : Math.max(0, (day - HISTORY_DAYS) * DAY), until };
}

/** Returns the instant from which on no flight can be scheduled whose outcome is known now, in minutes. */
export function latestScheduled(now: number): number {
  return now + MAX_AHEAD_MINUTES + MAX_EARLY_MINUTES;
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
