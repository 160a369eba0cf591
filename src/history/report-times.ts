import { EventSeries } from "./event-series.ts";

/** The minutes before a moment within which a report shows that such things are reported at all. */
const REPORTED_MINUTES = 24 * 60;

/** The times of reports, instants in minutes: they show whether something is reported at all. */
export class ReportTimes {
  /** Each has the value 0. */
  readonly #events = new EventSeries();

  /** Adds the time of a report. */
  add(time: number): void {
    this.#events.add(time, 0);
  }

  /** Removes a time that was added. */
  remove(time: number): void {
    this.#events.remove(time, 0);
  }

  /** Returns the last time by a moment; -Infinity if there is none. */
  lastUntil(moment: number): number {
    return this.#events.timeOf(this.#events.countUntil(moment) - 1);
  }

  /** Whether reports are made at a moment, so that a flight without one has none to report: one was in the day before. */
  areMadeAt(moment: number): boolean {
    return this.lastUntil(moment) > moment - REPORTED_MINUTES;
  }
}
