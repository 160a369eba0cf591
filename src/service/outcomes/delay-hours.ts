import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import type { History } from "../../history/history.ts";
import { isDelayed, type Outcome } from "../../history/outcome.ts";
import type { Forecast, OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import {
  type ByLeadTime,
  LEAD_MINUTES,
  type LeadTime,
  type MainLeadTime,
} from "../../models/operational/lead-time.ts";
import type { MakeAll } from "../workload/work.ts";

const HOUR = 60;

/** Counts of flights with a known outcome, and their forecasts. */
export interface DelayTally {
  /** The number of flights. */
  readonly flights: number;
  /** Those that left over 15 minutes late, or had not left by then. */
  readonly delayed: number;
  /** The delayed ones that have not left. */
  readonly waiting: number;
  /** The expected number of delays: the sum of the probabilities. */
  readonly expected: number;
  /** The number of flights by the lead time of their forecast. */
  readonly leadTimes: ByLeadTime<number>;
  /** The mean squared difference of probability and outcome; undefined without flights. */
  readonly brier: number | undefined;
}

/** The counts of the flights scheduled in an hour. */
export interface DelayHour extends DelayTally {
  /** The first instant of the hour of the airport's clock, in minutes. */
  readonly from: number;
}

/** The counts of several hours. */
export interface DelayHours {
  /** In order. */
  readonly hours: readonly DelayHour[];
  /** The counts of all these hours together. */
  readonly total: DelayTally;
}

/** The airport of {@link delayHours}. */
export interface DelayAirport {
  /** Its time zone, whose clock the hours are of. */
  readonly zone: TimeZone;
  /** Its code, if the model has several airports. */
  readonly flightAirport?: string | undefined;
}

/**
 * Compares the delays of the last hours with the forecasts that each flight had an hour before its time, from what was known
 * by then.
 * @param now an instant in minutes; its hour is the last one
 * @param count of hours
 * @param makeAll makes the forecasts, in turns with other large computations
 * @param airport whose flights these are; by default one in UTC
 */
export async function delayHours(
  history: History,
  model: OperationalModel,
  now: number,
  count: number,
  makeAll: MakeAll,
  { zone, flightAirport }: DelayAirport = { zone: timeZoneOf() },
): Promise<DelayHours> {
  const first = now - minuteOfHour(zone.localMinutes(now)) - (count - 1) * HOUR;
  const total = new Tally();
  const hours = Array.from({ length: count }, (_, index) => ({
    from: first + index * HOUR,
    tally: new Tally(),
  }));
  const { finder } = model.parts.of(flightAirport);
  const flights = history.scheduledBetween(first, first + count * HOUR);
  await makeAll(flights.length, (index) => {
    const outcome = flights[index];
    // An outcome has no flight type.
    const flightType = finder.flightTypeTo(outcome.destination);
    const flight = { ...outcome, flightType, ...(flightAirport && { airport: flightAirport }) };
    const forecast = model.forecast(flight, { history }, { now: outcome.scheduled - LEAD_MINUTES.hour });
    const { tally } = hours[Math.floor((outcome.scheduled - first) / HOUR)];
    for (const each of [tally, total]) each.add(outcome, forecast);
  });
  return { hours: hours.map(({ from, tally }) => ({ from, ...tally.counts })), total: total.counts };
}

function minuteOfHour(local: number): number {
  return local - Math.floor(local / HOUR) * HOUR;
}

/** Counts flights. */
class Tally {
  readonly #leadTimes: Record<MainLeadTime, number> & Partial<Record<LeadTime, number>> = {
    schedule: 0,
    day: 0,
    hour: 0,
  };
  #flights = 0;
  #delayed = 0;
  #waiting = 0;
  #expected = 0;
  #squares = 0;

  add(outcome: Outcome, { probability, leadTime }: Forecast): void {
    const delayed = isDelayed(outcome) ? 1 : 0;
    this.#flights++;
    this.#delayed += delayed;
    if (outcome.operated === undefined) this.#waiting++;
    this.#expected += probability;
    this.#squares += (probability - delayed) ** 2;
    this.#leadTimes[leadTime] = (this.#leadTimes[leadTime] ?? 0) + 1;
  }

  get counts(): DelayTally {
    return {
      flights: this.#flights,
      delayed: this.#delayed,
      waiting: this.#waiting,
      expected: this.#expected,
      leadTimes: { ...this.#leadTimes },
      brier: this.#flights === 0 ? undefined : this.#squares / this.#flights,
    };
  }
}
