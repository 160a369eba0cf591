/**
 * Returns the next day of a local time of the airport.
 * @param local such as 2018-03-01T18:30
 * @returns such as 2018-03-02
 */
export function dayAfter(local: string): string {
  const day = new Date(`${local.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
