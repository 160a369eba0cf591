import { minuteOfDay, weekdayOf } from "../../../flights/local-time.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import type { ScheduledFlight } from "../../../history/outcome.ts";
import type { Traffic } from "../../../history/timetable.ts";

const HALF_HOURS = 48;
const WEEKDAYS = 7;

/** A timetable with a smaller share of the weekday's typical traffic is taken to be incomplete for that day. */
const MIN_SHARE_OF_DAY = 0.5;

/** The mean traffic around the training flights, for days whose timetable is not known. */
export interface TypicalTraffic {
  /** By weekday (0 Sunday) and half hour of the local day, 7 × 48. */
  readonly before15: readonly number[];
  /** By weekday and half hour of the day, 7 × 48. */
  readonly before60: readonly number[];
  /** By airline, in the order of the model's airlines with one more for all others, and half hour of the day. */
  readonly airline60: readonly number[];
  /** By weekday. */
  readonly day: readonly number[];
}

/** Returns the number of values of each list of the typical traffic of a number of airlines. */
export function trafficLengths(airlines: number): Readonly<Record<keyof TypicalTraffic, number>> {
  const ofWeek = WEEKDAYS * HALF_HOURS;
  return { before15: ofWeek, before60: ofWeek, airline60: (airlines + 1) * HALF_HOURS, day: WEEKDAYS };
}

/**
 * Computes the typical traffic.
 * @param flights the training flights, each with the traffic around it
 * @param airlines the model's airlines
 * @param zoneOf returns the time zone of a flight's airport; UTC by default
 */
export function learnTypicalTraffic(
  flights: Iterable<readonly [flight: ScheduledFlight, traffic: Traffic]>,
  airlines: readonly string[],
  zoneOf: (flight: ScheduledFlight) => TimeZone = () => timeZoneOf(),
): TypicalTraffic {
  const lengths = trafficLengths(airlines.length);
  const before15 = new CellMeans(lengths.before15);
  const before60 = new CellMeans(lengths.before60);
  const airline60 = new CellMeans(lengths.airline60);
  const day = new CellMeans(lengths.day);
  const codes = new Map(airlines.map((name, code) => [name, code]));
  for (const [flight, traffic] of flights) {
    const { weekday, halfHour } = whenOf(zoneOf(flight).localMinutes(flight.scheduled));
    before15.add(weekday * HALF_HOURS + halfHour, traffic.before15);
    before60.add(weekday * HALF_HOURS + halfHour, traffic.before60);
    airline60.add(
      (codes.get(flight.airlineCode) ?? airlines.length) * HALF_HOURS + halfHour,
      traffic.airline60,
    );
    day.add(weekday, traffic.day);
  }
  return {
    before15: before15.means(),
    before60: before60.means(),
    airline60: airline60.means(),
    day: day.means(),
  };
}

/**
 * Returns the traffic around a flight: that of the timetable if it holds the flight's day, else the typical one.
 * @param local the flight's scheduled time in local minutes
 * @param airline the index of the flight's airline in the model; for any other airline, their number
 * @param traffic of the timetable; undefined where there is none
 */
export function trafficOf(
  local: number,
  airline: number,
  typical: TypicalTraffic,
  traffic: Traffic | undefined,
): Traffic {
  const { weekday, halfHour } = whenOf(local);
  if (traffic !== undefined && traffic.day >= MIN_SHARE_OF_DAY * typical.day[weekday]) return traffic;
  return {
    before15: typical.before15[weekday * HALF_HOURS + halfHour],
    before60: typical.before60[weekday * HALF_HOURS + halfHour],
    airline60: typical.airline60[airline * HALF_HOURS + halfHour],
    day: typical.day[weekday],
  };
}

function whenOf(local: number) {
  return { weekday: weekdayOf(local), halfHour: Math.floor(minuteOfDay(local) / 30) };
}

/** The means of cells; the mean of all values for an empty cell. */
class CellMeans {
  readonly #sums: Float64Array;
  readonly #counts: Float64Array;

  constructor(cells: number) {
    this.#sums = new Float64Array(cells);
    this.#counts = new Float64Array(cells);
  }

  add(cell: number, value: number): void {
    this.#sums[cell] += value;
    this.#counts[cell]++;
  }

  /** Returns the means, rounded to hundredths. */
  means(): number[] {
    const ofAll = total(this.#sums) / total(this.#counts);
    return Array.from(this.#sums, (sum, cell) => {
      const mean = this.#counts[cell] === 0 ? ofAll : sum / this.#counts[cell];
      return Math.round(mean * 100) / 100;
    });
  }
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
