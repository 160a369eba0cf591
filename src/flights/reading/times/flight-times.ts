import { ofInstant, ofLocal, settleOperated } from "../../read-time.ts";
import { type TimeZone, timeZoneOf } from "../../time-zone.ts";
import type { TimeParts, TimePlan } from "../planning/time-plan.ts";
import { dayOf, type Written } from "./written-cells.ts";

const DAY = 24 * 60;

/** A flight leaves at most so many minutes early: an earlier clock is one of the day after. */
const MAX_EARLY_MINUTES = 6 * 60;

/** An actual time so many minutes before the scheduled one is an error of the file. */
const MAX_DISTANCE_MINUTES = 12 * 60;

const TOO_EARLY = "over 12 hours before the scheduled time";

/** An actual time so many minutes after the scheduled one is an error of the file. */
const MAX_LATE_MINUTES = 7 * DAY;

const TOO_LATE = "over 7 days after the scheduled time";

/** No flight is scheduled to take longer, in minutes. */
const MAX_FLIGHT_MINUTES = 20 * 60;

/** A fault of a time: the input that has it, and why. */
export interface TimeFaultFound {
  /** Index into the inputs of the plan. */
  readonly input: number;
  readonly reason: string;
}

/** A time that exists twice on the clock, without an offset. */
interface Moment {
  /** NaN where there is no time. */
  readonly instant: number;
  /** The later instant of a clock that was shown twice, and is not settled by an offset. */
  readonly later: number | undefined;
}

const NONE: Moment = { instant: Number.NaN, later: undefined };

/**
 * Works out the instants of flights from the cells of their times. The results of the row that was read last are its
 * properties; nothing is made for each row.
 */
export class FlightTimes {
  /** Instants in minutes since 1970-01-01T00:00Z; NaN where a row has none. */
  scheduled = Number.NaN;
  actual = Number.NaN;
  /** Of arrivals: the departure from the other airport. */
  departed = Number.NaN;
  /** Whether the actual time was taken on the day after the one that is written. */
  isDayAfter = false;
  /** Whether the minutes of lateness, which were taken, do not lead to the actual clock. */
  isContradicted = false;
  /** Instants of times that the clock showed twice, and whether the actual one was taken as the later. */
  readonly repeated: number[] = [];
  isTakenAsLater = false;
  readonly faults: TimeFaultFound[] = [];
  readonly #plan: TimePlan;
  readonly #wantsActual: boolean;
  /** Whether the times that are read now are those at the origin. */
  #isAtOrigin: boolean;
  /** Whether the scheduled time was taken on the day after the one that is written. */
  #isScheduledDayAfter = false;

  /** @param wantsActual whether the actual times are read too */
  constructor(plan: TimePlan, wantsActual = true) {
    this.#plan = plan;
    this.#isAtOrigin = plan.movement === "departures";
    this.#wantsActual = wantsActual;
  }

  /**
   * Works out the instants of a row.
   * @param cells one for each input of the plan
   * @param zone of the airport of the movement
   * @param otherZone of the other airport; undefined where it is not known
   */
  read(cells: readonly Written[], zone: TimeZone, otherZone: TimeZone | undefined): void {
    this.scheduled = this.actual = this.departed = Number.NaN;
    this.isDayAfter = this.isTakenAsLater = this.isContradicted = this.#isScheduledDayAfter = false;
    if (this.repeated.length > 0) this.repeated.length = 0;
    if (this.faults.length > 0) this.faults.length = 0;
    const plan = this.#plan;
    let [otherScheduled, departed] = [Number.NaN, Number.NaN];
    if (plan.otherScheduled !== undefined || plan.otherActual !== undefined) {
      [otherScheduled, departed] = this.#otherTimes(cells, zone, otherZone);
      this.departed = departed;
    }
    if (plan.scheduled !== undefined) {
      const scheduled = this.#scheduled(plan.scheduled, cells, zone, otherZone, otherScheduled, departed);
      this.scheduled = scheduled.instant;
      if (scheduled.later !== undefined) this.repeated.push(scheduled.instant);
    }
    if (plan.actual !== undefined && this.#wantsActual)
      this.actual = this.#actual(plan.actual, cells, this.scheduled, zone, otherZone);
  }

  /** The times at the other airport: without them a row may still be used. */
  #otherTimes(cells: readonly Written[], zone: TimeZone, otherZone: TimeZone | undefined): [number, number] {
    const { otherScheduled, otherActual } = this.#plan;
    if (otherZone === undefined) return [Number.NaN, Number.NaN];
    this.#isAtOrigin = true;
    const scheduled =
      otherScheduled === undefined
        ? Number.NaN
        : this.#scheduled(otherScheduled, cells, otherZone, zone, Number.NaN, Number.NaN).instant;
    const departed =
      otherActual === undefined ? Number.NaN : this.#actual(otherActual, cells, scheduled, otherZone, zone);
    this.#isAtOrigin = false;
    this.faults.length = 0;
    this.isDayAfter = this.isTakenAsLater = this.isContradicted = false;
    this.repeated.length = 0;
    return [scheduled, departed];
  }

  #scheduled(
    parts: TimeParts,
    cells: readonly Written[],
    zone: TimeZone,
    otherZone: TimeZone | undefined,
    otherScheduled: number,
    departed: number,
  ): Moment {
    const { clock, minusMinutes, dateTime, date } = parts;
    const own = this.#zoneOf(parts, zone, otherZone);
    if (dateTime !== -1)
      return this.#behind(otherScheduled, this.#dateTime(cells[dateTime], dateTime, own), dateTime, own);
    const minutes = this.#clock(clock, cells);
    if (Number.isNaN(minutes)) return NONE;
    const at = clock[clock.length - 1];
    if (minusMinutes !== -1) {
      const late = this.#value(cells, minusMinutes);
      if (Number.isNaN(late)) return NONE;
      if (date.length > 0) return this.#lessLateness(this.#date(date, cells), minutes, late, at, own);
      const arrived = this.#firstAfter(departed, minutes, own, at);
      return { instant: arrived - late, later: undefined };
    }
    if (date.length > 0) {
      const day = this.#date(date, cells);
      if (Number.isNaN(day)) return NONE;
      return this.#behind(otherScheduled, this.#local(day * DAY + minutes, at, own), at, own);
    }
    const planned = this.#value(cells, this.#plan.scheduledMinutes);
    if (!Number.isNaN(planned) && !Number.isNaN(otherScheduled))
      return { instant: firstFrom(otherScheduled + planned - DAY / 2, minutes, own), later: undefined };
    return { instant: this.#firstAfter(otherScheduled, minutes, own, at), later: undefined };
  }

  #actual(
    parts: TimeParts,
    cells: readonly Written[],
    scheduled: number,
    zone: TimeZone,
    otherZone: TimeZone | undefined,
  ): number {
    const { dateTime, date, clock, minutesLate } = parts;
    const late = this.#value(cells, minutesLate);
    if (!Number.isNaN(late)) {
      if (Number.isNaN(scheduled)) return Number.NaN;
      const own = this.#zoneOf(parts, zone, otherZone);
      this.isContradicted = this.#contradicts(parts, cells, scheduled + late, own);
      return this.#plausible(scheduled + late, scheduled, minutesLate);
    }
    const own = this.#zoneOf(parts, zone, otherZone);
    if (dateTime !== -1 && cells[dateTime].isInstant)
      return this.#plausible(this.#dateTime(cells[dateTime], dateTime, own).instant, scheduled, dateTime);
    if (dateTime !== -1)
      return this.#settled(this.#dateTime(cells[dateTime], dateTime, own), scheduled, own, dateTime);
    const minutes = this.#clock(clock, cells);
    if (Number.isNaN(minutes)) return Number.NaN;
    const at = clock[clock.length - 1];
    if (date.length > 0) {
      const day = this.#date(date, cells);
      if (Number.isNaN(day)) return Number.NaN;
      return this.#settled(this.#local(day * DAY + minutes, at, own), scheduled, own, at);
    }
    if (Number.isNaN(scheduled)) return Number.NaN;
    return firstFrom(scheduled - MAX_EARLY_MINUTES, minutes, own);
  }

  /**
   * Returns a scheduled arrival. One that is written before its departure is on the day after where it has the date of the
   * departure though it is past midnight there; any other is a fault.
   */
  #behind(departure: number, arrival: Moment, input: number, zone: TimeZone): Moment {
    if (!(arrival.instant <= departure)) return arrival;
    const clock = modulo(zone.localMinutes(arrival.instant), DAY);
    const instant = firstFrom(arrival.instant + DAY / 2, clock, zone);
    if (instant - departure <= MAX_FLIGHT_MINUTES) {
      this.isDayAfter = this.#isScheduledDayAfter = true;
      return { instant, later: undefined };
    }
    this.faults.push({ input, reason: "before the scheduled departure" });
    return NONE;
  }

  /** Whether the actual time of a row that also has minutes of lateness is written as another one, by over a minute. */
  #contradicts(parts: TimeParts, cells: readonly Written[], actual: number, zone: TimeZone): boolean {
    const { dateTime, date, clock } = parts;
    if (dateTime !== -1) {
      const { value, isInstant } = cells[dateTime];
      return Math.abs((isInstant ? actual : zone.localMinutes(actual)) - value) > 1;
    }
    if (clock.length !== 1 || date.length > 0) return false;
    const apart = modulo(zone.localMinutes(actual) - cells[clock[0]].value, DAY);
    return apart > 1 && apart < DAY - 1;
  }

  /** Settles an actual time that the clock showed twice, or that is written on the date of the scheduled time though it is past midnight. */
  #settled({ instant, later }: Moment, scheduled: number, zone: TimeZone, at: number): number {
    if (Number.isNaN(instant)) return instant;
    let actual = instant;
    if (later !== undefined) {
      this.repeated.push(instant);
      actual = settleOperated({ instant, other: later, hasOffset: false }, scheduled).instant;
      this.isTakenAsLater = actual === later;
    }
    if (!(actual < scheduled - MAX_EARLY_MINUTES)) return this.#plausible(actual, scheduled, at);
    const [day, dayOfScheduled] = [actual, scheduled].map((each) =>
      Math.floor(zone.localMinutes(each) / DAY),
    );
    if (day === dayOfScheduled || (this.#isScheduledDayAfter && day === dayOfScheduled - 1)) {
      this.isDayAfter = true;
      return firstFrom(actual + DAY / 2, zone.localMinutes(actual) - day * DAY, zone);
    }
    return this.#plausible(actual, scheduled, at);
  }

  #plausible(actual: number, scheduled: number, input: number): number {
    if (actual < scheduled - MAX_DISTANCE_MINUTES) this.faults.push({ input, reason: TOO_EARLY });
    if (actual > scheduled + MAX_LATE_MINUTES) this.faults.push({ input, reason: TOO_LATE });
    return actual;
  }

  /** The scheduled time on a date, from the actual clock and the minutes of lateness. */
  #lessLateness(day: number, clock: number, late: number, input: number, zone: TimeZone): Moment {
    if (Number.isNaN(day)) return NONE;
    const left = clock - late;
    const ofDay = left >= 0 && (left < DAY || (left === DAY && clock === DAY)) ? left : modulo(left, DAY);
    const local = day * DAY + ofDay;
    const instants = zone.instantsOf(local);
    // Where the clock changed between the two, the difference of the clocks is not the lateness.
    for (const instant of instants)
      if (zone.localMinutes(instant + late) === local + late) return { instant, later: undefined };
    for (let shift = -2; shift <= 2; shift++) {
      for (const actual of zone.instantsOf((day + shift) * DAY + clock)) {
        const scheduled = actual - late;
        if (Math.floor(zone.localMinutes(scheduled) / DAY) === day)
          return { instant: scheduled, later: undefined };
      }
    }
    return this.#local(local, input, zone);
  }

  /** The first instant after another at which a clock shows a time. */
  #firstAfter(from: number, clock: number, zone: TimeZone, input: number): number {
    if (!Number.isNaN(from)) return firstFrom(from + 1, clock, zone);
    this.faults.push({ input, reason: "a clock without a date, of a flight whose departure is not known" });
    return Number.NaN;
  }

  #dateTime(cell: Written, input: number, zone: TimeZone): Moment {
    if (cell.fault !== undefined) this.faults.push({ input, reason: cell.fault });
    if (Number.isNaN(cell.value)) return NONE;
    if (!cell.isInstant) return this.#local(cell.value, input, zone);
    const time = ofInstant(cell.value, zone);
    if (time.fault === undefined) return { instant: time.instant, later: undefined };
    this.faults.push({ input, reason: `${time.reason}; allowed: ${time.allowed}` });
    return NONE;
  }

  #local(local: number, input: number, zone: TimeZone): Moment {
    const time = ofLocal(local, zone);
    if (time.fault === undefined) return { instant: time.instant, later: time.other };
    this.faults.push({ input, reason: `${time.reason}; allowed: ${time.allowed}` });
    return NONE;
  }

  /** The value of a cell; NaN where there is none, or no such column. */
  #value(cells: readonly Written[], input: number): number {
    if (input === -1) return Number.NaN;
    const { value, fault } = cells[input];
    if (fault !== undefined) this.faults.push({ input, reason: fault });
    return value;
  }

  #clock(inputs: readonly number[], cells: readonly Written[]): number {
    if (inputs.length === 1) return this.#value(cells, inputs[0]);
    if (inputs.length === 0) return Number.NaN;
    return this.#value(cells, inputs[0]) * 60 + this.#value(cells, inputs[1]);
  }

  /** The days since 1970-01-01 to a date. */
  #date(inputs: readonly number[], cells: readonly Written[]): number {
    if (inputs.length === 1) {
      const day = this.#value(cells, inputs[0]);
      if (Number.isNaN(day) && this.faults.length === 0)
        this.faults.push({ input: inputs[0], reason: "blank" });
      return day;
    }
    const [year, month, day] = [
      this.#value(cells, inputs[0]),
      this.#value(cells, inputs[1]),
      this.#value(cells, inputs[2]),
    ];
    if (year === this.#lastDate.year && month === this.#lastDate.month && day === this.#lastDate.day)
      return this.#lastDate.number;
    const number = dayOf(year, month, day);
    if (number === undefined) {
      if (this.faults.length === 0)
        this.faults.push({
          input: inputs[2],
          reason: Number.isNaN(year + month + day)
            ? "a date without year, month or day"
            : "not a day of its month",
        });
      return Number.NaN;
    }
    this.#lastDate = { year, month, day, number };
    return number;
  }

  #lastDate = { year: 0, month: 0, day: 0, number: 0 };

  #zoneOf({ zone }: TimeParts, own: TimeZone, other: TimeZone | undefined): TimeZone {
    if (zone === "local") return own;
    if (zone === "origin") return this.#isAtOrigin ? own : (other ?? own);
    if (zone === "destination") return this.#isAtOrigin ? (other ?? own) : own;
    return timeZoneOf(zone);
  }
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

/** The first instant from another one on at which a clock shows a time, in minutes since midnight. */
function firstFrom(from: number, clock: number, zone: TimeZone): number {
  const local = zone.localMinutes(from);
  const first = Math.floor(local / DAY) - 1;
  for (let day = first; day <= first + 3; day++) {
    for (const instant of zone.instantsOf(day * DAY + clock)) if (instant >= from) return instant;
  }
  return Number.NaN;
}
