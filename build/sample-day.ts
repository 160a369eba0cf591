import {
  createRandom,
  generateFlights,
  type SyntheticFlights,
  scl2017Profile,
} from "../src/flights/synthetic/index.ts";

/** As many flights as a busy airport of this size has in a year, and of which year; a seed for them. */
const FLIGHTS = 68_000;
const YEAR = 2018;
const SEED = 20180301;

/** How many flights the day has, as nearly as there is one. */
const DAY_FLIGHTS = 190;

const MINUTES_PER_DAY = 1440;

/**
 * The timetable of one busy day that never was, for whoever wants to see the planners' page without a file of their own:
 * a CSV of airline, destination (ICAO codes) and time of day. It is always the same.
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

/** The day, from 0, whose number of flights is nearest to {@link DAY_FLIGHTS}; of equals the first. */
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
