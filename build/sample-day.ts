import {
  createRandom,
  generateFlights,
  type SyntheticFlights,
  scl2017Profile,
} from "../src/flights/synthetic/index.ts";

/** The flights of a busy airport of this size in a year, the year, and a seed for them. */
const FLIGHTS = 68_000;
const YEAR = 2018;
const SEED = 20180301;

/** The number of flights that the day should have; the nearest day is taken. */
const DAY_FLIGHTS = 190;

const MINUTES_PER_DAY = 1440;

/**
 * The synthetic timetable of one busy day, with which a user can try the planners' page without a file: a CSV with
 * airline, destination (ICAO codes) and time of day. It is always the same.
 */
export function sampleDay(): string {
  const flights = generateFlights(scl2017Profile, { rows: FLIGHTS, year: YEAR }, createRandom(SEED));
  const { lines, line, minute } = flights;
  const day = busyDay(flights);
  const rows = [...minute].flatMap((at, flight) => {
    if (Math.floor(at / MINUTES_PER_DAY) !== day) return [];
    const { route } = lines[line[flight]];
    return `${route.airlineCode},${route.destination},${timeOfDay(at)}`;
  });
  return `airline,destination,time\n${rows.join("\n")}\n`;
}

/** The day, from 0, whose number of flights is nearest to {@link DAY_FLIGHTS}; the first of equally near ones. */
function busyDay({ minute }: SyntheticFlights): number {
  const counts = new Map<number, number>();
  for (const at of minute) {
    const day = Math.floor(at / MINUTES_PER_DAY);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const distance = ([, flights]: [number, number]) => Math.abs(flights - DAY_FLIGHTS);
  const [[day]] = [...counts].sort((one, other) => distance(one) - distance(other) || one[0] - other[0]);
  return day;
}

function timeOfDay(minute: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor((minute % MINUTES_PER_DAY) / 60))}:${two(minute % 60)}`;
}
