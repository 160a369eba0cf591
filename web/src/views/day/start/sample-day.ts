import { dayAfter } from "../../../flights/airport-day.ts";

/**
 * The sample day as a file of flights of a date.
 * @param timetable rows of airline, destination and time of day, as they come with the page
 * @param now date and time, or the date alone; the flights are those of the day after
 */
export function datedSample(timetable: string, now: string): string {
  const [, ...flights] = timetable.trim().split("\n");
  const date = dayAfter(now);
  const dated = flights.map((flight) => flight.replace(/,(\d\d:\d\d)$/, `,${date}T$1`));
  return `airline,destination,scheduled\n${dated.join("\n")}\n`;
}
