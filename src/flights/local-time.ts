const pattern = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?$/;

/**
 * Parses a local date and time, `YYYY-MM-DD HH:MM[:SS]` (a `T` may stand for the space).
 * Returns minutes since 1970-01-01T00:00 of the same clock (seconds as a fraction), or undefined where the
 * text is no such time; 31 February is none.
 */
export function parseLocalTime(text: string): number | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  // Below the year 100 Date.UTC counts from 1900; the comparison refuses those with the days that do not exist.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return undefined;
  }
  return date.getTime() / 60_000 + hour * 60 + minute + second / 60;
}

/** Writes local minutes as `YYYY-MM-DD HH:MM:SS`. */
export function formatLocalTime(minutes: number): string {
  return new Date(Math.round(minutes * 60) * 1000).toISOString().slice(0, 19).replace("T", " ");
}

/** The calendar parts of a local time: month 1–12, day of month 1–31, weekday 0 (Sunday) – 6, minute of day. */
export function calendarParts(minutes: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly minuteOfDay: number;
} {
  const date = new Date(Math.floor(minutes) * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    minuteOfDay: date.getUTCHours() * 60 + date.getUTCMinutes(),
  };
}
