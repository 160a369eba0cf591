import { formatLocalTime } from "../../../../../src/flights/local-time.ts";
import type { LocalDates } from "../../../../../src/flights/reading/csv/local-dates.ts";
import type { TimeParts, TimePlan } from "../../../../../src/flights/reading/planning/time-plan.ts";
import { FlightTimes } from "../../../../../src/flights/reading/times/flight-times.ts";
import { MISSING, readCell, type Written } from "../../../../../src/flights/reading/times/written-cells.ts";
import { type TimeZone, timeZoneOf } from "../../../../../src/flights/time-zone.ts";
import type { RowFault } from "./row-fault.ts";

const DAY = 24 * 60;

/** A scheduled time as the service reads it, or its fault. */
export type ScheduledTime =
  | { readonly scheduled: string; readonly local: string; readonly fault?: undefined }
  | { readonly fault: RowFault; readonly scheduled?: undefined; readonly local?: undefined };

/**
 * Reads the scheduled times of the rows of a file. A time that the file has as a clock of the airport stays one, so that
 * the service can say of an hour that the clock skips or shows twice what it is; any other is an instant.
 */
export class ScheduledTimes {
  readonly #plan: TimePlan;
  readonly #parts: TimeParts | undefined;
  readonly #times: FlightTimes;
  readonly #zone: TimeZone;
  readonly #dates: LocalDates;
  readonly #isMissing: (text: string) => boolean;

  /**
   * @param timeZone the IANA name of that of the airport
   * @param isMissing whether a text stands for no value
   */
  constructor(plan: TimePlan, timeZone: string, dates: LocalDates, isMissing: (text: string) => boolean) {
    this.#plan = plan;
    this.#parts = plan.scheduled;
    this.#times = new FlightTimes(plan, false);
    this.#zone = timeZoneOf(timeZone);
    this.#dates = dates;
    this.#isMissing = isMissing;
  }

  /**
   * Reads the time of a row.
   * @param otherZone the time zone of the other airport, where it is known
   */
  read(cells: readonly string[], otherZone: string | undefined): ScheduledTime {
    const written = this.#plan.inputs.map(({ kind, position }): Written => {
      const text = cells[position] ?? "";
      return this.#isMissing(text) ? MISSING : readCell(kind, text, this.#dates);
    });
    const local = this.#localMinutes(written);
    if (local !== undefined && !Number.isNaN(local)) {
      const scheduled = formatLocalTime(local, "T");
      return { scheduled, local: scheduled };
    }
    // An arrival whose clock follows from its departure needs the zone of the other airport; its own is near.
    const other = otherZone === undefined ? this.#zone : timeZoneOf(otherZone);
    this.#times.read(written, this.#zone, other);
    const { scheduled, faults } = this.#times;
    if (!Number.isNaN(scheduled) && faults.length === 0) {
      const [instant, clock] = [scheduled, this.#zone.localMinutes(scheduled)].map((minutes) =>
        formatLocalTime(minutes, "T"),
      );
      return { scheduled: `${instant}Z`, local: clock };
    }
    return { fault: this.#faultOf(cells) };
  }

  /** Returns the minutes of a time that is a clock of the airport, NaN if it cannot be read; undefined for any other. */
  #localMinutes(written: readonly Written[]): number | undefined {
    const { dateTime, date, clock, minusMinutes, zone } = this.#parts ?? {};
    const isAtAirport =
      zone === "local" || zone === (this.#plan.movement === "departures" ? "origin" : "destination");
    if (date === undefined || clock === undefined || dateTime === undefined || !isAtAirport) return undefined;
    if (dateTime !== -1) {
      const { value, isInstant } = written[dateTime];
      return isInstant ? undefined : value;
    }
    if (minusMinutes !== -1 || date.length === 0) return undefined;
    const day = dayOf(date.map((input) => written[input].value));
    const [hour, minute] = clock.map((input) => written[input].value);
    return day * DAY + (minute === undefined ? hour : hour * 60 + minute);
  }

  #faultOf(cells: readonly string[]): RowFault {
    const inputs = partsOf(this.#parts).map((input) => cells[this.#plan.inputs[input].position] ?? "");
    const value = inputs.filter((text) => text !== "").join(" ");
    if (inputs.every(this.#isMissing)) return { kind: "missing", field: "scheduled" };
    const iso = this.#dates.iso(value);
    return isWrittenAsTime(iso)
      ? { kind: "no-such-time", value: iso.replace("T", " ") }
      : { kind: "time", value };
  }
}

/** Returns the inputs of a time, without those of its lateness. */
export function partsOf(parts: TimeParts | undefined): readonly number[] {
  if (parts === undefined) return [];
  return [parts.dateTime, ...parts.date, ...parts.clock].filter((input) => input !== -1);
}

/** Returns the days since 1970 of a date in one number, or in year, month and day; NaN for one that does not exist. */
function dayOf([day, month, dayOfMonth]: readonly number[]): number {
  if (month === undefined) return day;
  const date = new Date(Date.UTC(day, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 ? date.getTime() / 60_000 / DAY : Number.NaN;
}

/** Whether a text is written as the date and time of a day, whether or not there is such a day. */
export function isWrittenAsTime(text: string): boolean {
  return /^(\d{4}-\d\d-\d\d|\d\d-\d\d-\d{4})[T ]\d?\d:\d\d/.test(text);
}
