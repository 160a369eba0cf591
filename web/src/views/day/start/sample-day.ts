import { dayAfter } from "../../../flights/airport-day.ts";

/**
 * Writes the sample day as a CSV with dates.
 * @param timetable a CSV of airline, destination and time of day
 * @param now date, with or without time; the flights are dated the day after
 */
export function datedSample(timetable: string, now: string): string {
  const [, ...flights] = timetable.trim().split("\n");
  const date = dayAfter(now);
  const dated = flights.map((flight) => flight.replace(/,(\d\d:\d\d)$/, `,${date}T$1`));
  return `airline,destination,scheduled\n${dated.join("\n")}\n`;
}
