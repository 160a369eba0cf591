/**
 * Converts an instant to local time of the airport, such as 2018-03-01T18:30.
 * @param instant ISO 8601 with its zone
 * @param timeZone an IANA name
 */
export function airportTime(instant: string, timeZone: string): string {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  return clock.format(new Date(instant)).replace(" ", "T");
}

/**
 * Adds minutes to a local time. Clock changes do not count.
 * @param local such as 2018-03-01T18:30:00
 */
export function minutesLater(local: string, minutes: number): string {
  const time = Date.parse(`${local.slice(0, 16)}Z`) + minutes * 60_000;
  return new Date(time).toISOString().slice(0, 16);
}
