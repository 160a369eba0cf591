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

/** The date after that of a time of the airport. */
export function dayAfter(local: string): string {
  const day = new Date(`${local.slice(0, 10)}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
