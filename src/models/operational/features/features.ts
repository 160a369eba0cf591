import type { FlightType } from "../../../flights/flight-table.ts";
import { minuteOfDay, weekdayOf } from "../../../flights/local-time.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import { History } from "../../../history/history.ts";
import { HISTORY_FEATURES, readHistory } from "../../../history/history-features.ts";
import type { KnownOutcomes } from "../../../history/known-outcomes.ts";
import type { ScheduledFlight } from "../../../history/outcome.ts";
import type { Timetable, Traffic } from "../../../history/timetable.ts";
import type { FeatureMatrix } from "../../../learn/matrix/feature-matrix.ts";
import { LEAD_MINUTES, LEAD_TIMES, type LeadTime } from "../lead-time.ts";
import { AIRCRAFT_FEATURES, readAircraft } from "./aircraft.ts";
import { categoryCode } from "./categories.ts";
import { INBOUND_FEATURES, readInbound, type TravelMinutes } from "./inbound.ts";
import { readSeason, SEASON_FEATURES } from "./season.ts";
import type { TurnRounds } from "./turn-rounds.ts";
import { type TypicalTraffic, trafficOf } from "./typical-traffic.ts";

/** A flight to forecast. */
export interface FlightToForecast extends ScheduledFlight {
  readonly flightType: FlightType;
}

/** The encoding of flights as features: the categories, whose codes `categoryCode` gives, and the typical traffic. */
export interface Encoding {
  /**
   * ICAO codes of the airlines in the training data, sorted; of more than 255, first the 254 with the most flights, sorted,
   * then the others, which are one category to the trees.
   */
  readonly airlines: readonly string[];
  /** ICAO codes of the destinations in the training data, in the same order. */
  readonly destinations: readonly string[];
  /** A model of several airports: their codes, sorted. */
  readonly airports?: readonly string[];
  readonly typicalTraffic: TypicalTraffic;
  /** A model of arrivals whose data have departures from the other airports: how long flights take. */
  readonly travelMinutes?: TravelMinutes;
  /** A model of departures whose data have the aircraft: how long they take. */
  readonly aircraft?: TurnRounds;
  /** Whether the model has the features of the season, which only data of two full years or more teach. */
  readonly season?: boolean;
}

/** The parts of an {@link Encoding} that decide which features a model has. */
export type FeatureShape = Pick<Encoding, "airports" | "travelMinutes" | "aircraft" | "season">;

/** The features of the timetable; weekday and minute are local, weekday 0 is Sunday, flight type 1 is international. */
export const TIMETABLE_FEATURES = [
  "airline",
  "destination",
  "flightType",
  "weekday",
  "minuteOfDay",
  "traffic.before15",
  "traffic.before60",
  "traffic.airline60",
  "traffic.day",
] as const;

/** The categorical features of a model of one airport; one of several has the airport too. */
export const CATEGORICAL_FEATURES = ["airline", "destination"] as const;

/** Returns the categorical ones of a model's features. */
export function categoricalAmong(features: readonly string[]): string[] {
  return [...CATEGORICAL_FEATURES, "airport"].filter((name) => features.includes(name));
}

/**
 * Returns the names of the features at a lead time, in order: of the timetable; of the season, where the model has it; except
 * at `schedule` of the history; and from `hour` on of the flight's own departure from the other airport, where the model knows of it;
 * of its aircraft, where the model knows the aircraft.
 * @param shape the model's encoding; by default that of one airport's departures
 */
export function featureNames(leadTime: LeadTime, shape: FeatureShape = {}): readonly string[] {
  const timetable = [
    ...TIMETABLE_FEATURES,
    ...(shape.airports === undefined ? [] : ["airport"]),
    ...(shape.season ? SEASON_FEATURES : []),
  ];
  if (leadTime === "schedule") return timetable;
  const isInbound = hasInbound(leadTime) && shape.travelMinutes !== undefined;
  return [
    ...timetable,
    ...HISTORY_FEATURES,
    ...(isInbound ? INBOUND_FEATURES : []),
    ...(shape.aircraft === undefined ? [] : AIRCRAFT_FEATURES),
  ];
}

/** Whether a lead time uses the flight's own departure from the other airport, which is rarely known earlier. */
function hasInbound(leadTime: LeadTime): boolean {
  return LEAD_TIMES.indexOf(leadTime) >= LEAD_TIMES.indexOf("hour");
}

/** The knowledge that a forecast uses besides the flight itself. */
export interface Knowledge {
  /** If it is absent or does not cover the day of the flight, the typical traffic is used. */
  readonly timetable?: Timetable;
  /** The outcomes of other flights; only those known at the lead time are used. */
  readonly history?: KnownOutcomes;
}

/** Returns the moment of a lead time of a flight, an instant in minutes; NaN for `schedule`, which has none. */
export function momentOf({ scheduled }: Pick<ScheduledFlight, "scheduled">, leadTime: LeadTime): number {
  return leadTime === "schedule" ? Number.NaN : scheduled - LEAD_MINUTES[leadTime];
}

const NO_HISTORY = new History();

/** Computes the features of an airport's flights for a model, in training and in service alike. */
export class FeatureReader {
  readonly #encoding: Encoding;
  readonly #airlines: ReadonlyMap<string, number>;
  readonly #destinations: ReadonlyMap<string, number>;
  /** The index of the airport in a model of several. */
  readonly #airport: number | undefined;
  readonly #zone: TimeZone;

  /**
   * @param encoding of the model, with the typical traffic and the travel times of the airport
   * @param zone of the airport, for weekdays and times of day
   * @param airport its code, in a model of several airports
   */
  constructor(encoding: Encoding, zone: TimeZone = timeZoneOf(), airport?: string) {
    this.#zone = zone;
    this.#encoding = encoding;
    this.#airport = airport === undefined ? undefined : encoding.airports?.indexOf(airport);
    this.#airlines = new Map(encoding.airlines.map((name, index) => [name, index]));
    this.#destinations = new Map(encoding.destinations.map((name, index) => [name, index]));
  }

  /**
   * Computes the features of one flight, in the order of {@link featureNames}; NaN for a category that was not in the
   * training data, and where the history has no outcome.
   * @param into one value per feature
   * @param moment of the features, an instant in minutes; by default that of the lead time
   */
  read(
    flight: FlightToForecast,
    leadTime: LeadTime,
    { timetable, history }: Knowledge,
    into: Float32Array,
    moment = momentOf(flight, leadTime),
  ): void {
    let next = this.readTimetable(flight, timetable?.trafficAround(flight), into);
    if (leadTime === "schedule") return;
    readHistory((history ?? NO_HISTORY).groupsOf(flight), moment, into, next);
    next += HISTORY_FEATURES.length;
    const { travelMinutes, aircraft } = this.#encoding;
    if (travelMinutes !== undefined && hasInbound(leadTime)) {
      readInbound(flight, moment, history ?? NO_HISTORY, travelMinutes, into, next);
      next += INBOUND_FEATURES.length;
    }
    if (aircraft !== undefined) {
      readAircraft(flight, moment, (history ?? NO_HISTORY).aircraft, aircraft, into, next);
    }
  }

  /**
   * Computes the features of the timetable.
   * @param traffic around the flight; undefined without a timetable
   * @param into receives the values of the features at `schedule`
   * @returns their number
   */
  readTimetable(flight: FlightToForecast, traffic: Traffic | undefined, into: Float32Array): number {
    const { airlines, typicalTraffic, season } = this.#encoding;
    const airline = this.#airlines.get(flight.airlineCode);
    const destination = this.#destinations.get(flight.destination);
    const local = this.#zone.localMinutes(flight.scheduled);
    const { before15, before60, airline60, day } = trafficOf(
      local,
      airline ?? airlines.length,
      typicalTraffic,
      traffic,
    );
    into[0] = airline === undefined ? Number.NaN : categoryCode(airline);
    into[1] = destination === undefined ? Number.NaN : categoryCode(destination);
    into[2] = flight.flightType === "I" ? 1 : 0;
    into[3] = weekdayOf(local);
    into[4] = minuteOfDay(local);
    into[5] = before15;
    into[6] = before60;
    into[7] = airline60;
    into[8] = day;
    let next: number = TIMETABLE_FEATURES.length;
    if (this.#airport !== undefined) into[next++] = this.#airport;
    if (!season) return next;
    readSeason(local, into, next);
    return next + SEASON_FEATURES.length;
  }

  /** Computes the features of many flights. */
  readAll(flights: readonly FlightToForecast[], leadTime: LeadTime, knowledge: Knowledge): FeatureMatrix {
    const names = featureNames(leadTime, this.#encoding);
    const columns = names.map(() => new Float32Array(flights.length));
    const row = new Float32Array(names.length);
    for (let i = 0; i < flights.length; i++) {
      this.read(flights[i], leadTime, knowledge, row);
      for (let f = 0; f < row.length; f++) columns[f][i] = row[f];
    }
    return { names, rowCount: flights.length, columns };
  }
}
