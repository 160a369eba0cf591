import { isDelayed, type Outcome } from "../../history/outcome.ts";
import type { Forecast, OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import type { LeadTime } from "../../models/operational/lead-time.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import { yieldToEventLoop } from "../process/yield-to-event-loop.ts";

const HOUR = 60;

/** Flights whose outcome is known, and what was forecast of them. */
export interface DelayTally {
  /** How many there are. */
  readonly flights: number;
  /** How many of them left over 15 minutes late, or are still here by then. */
  readonly delayed: number;
  /** How many of the delayed ones have not left. */
  readonly waiting: number;
  /** How many delays were to be expected: the sum of the probabilities. */
  readonly expected: number;
  /** How many were forecast with each lead time. */
  readonly leadTimes: Readonly<Record<LeadTime, number>>;
  /** The mean squared difference of probability and outcome; undefined without flights. */
  readonly brier: number | undefined;
}

/** The delays of the flights that were scheduled in an hour. */
export interface DelayHour extends DelayTally {
  /** When it begins, local minutes. */
  readonly from: number;
}

/** The delays of some hours. */
export interface DelayHours {
  /** One after the other. */
  readonly hours: readonly DelayHour[];
  /** Of all these hours together. */
  readonly total: DelayTally;
}

/**
 * The delays of the last hours against what was to be expected of each flight at its own time: from what was known an
 * hour before it or, where too little was, at the best lead time possible. Where it takes long, other requests are let
 * through.
 * @param now what the clock of the airport shows, local minutes; its hour is the last one
 * @param count how many hours
 */
export async function delayHours(
  outcomes: OutcomeStore,
  model: OperationalModel,
  now: number,
  count: number,
): Promise<DelayHours> {
  const first = (Math.floor(now / HOUR) + 1 - count) * HOUR;
  const known: Outcome[][] = [];
  await yieldToEventLoop(count, (index) => {
    const from = first + index * HOUR;
    known.push(outcomes.scheduledBetween(from, from + HOUR));
  });
  const total = new Tally();
  const hours = known.map((_, index) => ({ from: first + index * HOUR, tally: new Tally() }));
  const flights = known.flat();
  await yieldToEventLoop(flights.length, (index) => {
    const outcome = flights[index];
    const flight = { ...outcome, flightType: flightTypeTo(outcome.destination, model) };
    const forecast = model.forecast(flight, { history: outcomes.history }, { now });
    const { tally } = hours[Math.floor((outcome.scheduled - first) / HOUR)];
    for (const each of [tally, total]) each.add(outcome, forecast);
  });
  return { hours: hours.map(({ from, tally }) => ({ from, ...tally.told })), total: total.told };
}

/** An outcome does not say it; to where no training flight went, national is taken. */
function flightTypeTo(destination: string, { data: { flightTypes } }: OperationalModel) {
  return Object.hasOwn(flightTypes, destination) ? flightTypes[destination] : "N";
}

/** Counts flights. */
class Tally {
  readonly #leadTimes = { schedule: 0, day: 0, hour: 0 };
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
    this.#leadTimes[leadTime]++;
  }

  get told(): DelayTally {
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
