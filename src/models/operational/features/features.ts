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

/**
 * Computes the features of a flight of a route by its scheduled time, an instant in minutes, as {@link FeatureReader.read} does,
 * into an array from an index on.
 */
export type RouteReader = (
  scheduled: number,
  leadTime: LeadTime,
  moment: number,
  into: Float32Array,
  at: number,
) => void;

/** The values of the categorical features of a route, and the index of its airline among those of the typical traffic. */
interface RouteCodes {
  readonly airlineIndex: number;
  readonly airline: number;
  readonly destination: number;
  readonly flightType: number;
}

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
    knowledge: Knowledge,
    into: Float32Array,
    moment = momentOf(flight, leadTime),
  ): void {
    this.routeReader(flight, knowledge)(flight.scheduled, leadTime, moment, into, 0);
  }

  /**
   * Returns a reader of the features of flights that differ from a flight in their scheduled times only, from what is known
   * now. @internal
   */
  routeReader(flight: FlightToForecast, { timetable, history = NO_HISTORY }: Knowledge): RouteReader {
    const { travelMinutes, aircraft } = this.#encoding;
    const codes = this.#codesOf(flight);
    const trafficAt = timetable?.trafficOf(flight.airlineCode);
    const { slotAt, ...others } = history.routeOf(flight);
    const groups = { ...others, slot: others.route };
    return (scheduled, leadTime, moment, into, at) => {
      let next = this.#writeTimetable(codes, scheduled, trafficAt?.(scheduled), into, at);
      if (leadTime === "schedule") return;
      groups.slot = slotAt(scheduled);
      readHistory(groups, moment, into, next);
      next += HISTORY_FEATURES.length;
      if (travelMinutes !== undefined && hasInbound(leadTime)) {
        readInbound({ ...flight, scheduled }, moment, history, travelMinutes, into, next);
        next += INBOUND_FEATURES.length;
      }
      if (aircraft !== undefined)
        readAircraft({ ...flight, scheduled }, moment, history.aircraft, aircraft, into, next);
    };
  }

  /**
   * Computes the features of the timetable.
   * @param traffic around the flight; undefined without a timetable
   * @param into receives the values of the features at `schedule`
   * @returns their number
   */
  readTimetable(flight: FlightToForecast, traffic: Traffic | undefined, into: Float32Array): number {
    return this.#writeTimetable(this.#codesOf(flight), flight.scheduled, traffic, into, 0);
  }

  #codesOf({ airlineCode, destination, flightType }: FlightToForecast): RouteCodes {
    const airline = this.#airlines.get(airlineCode);
    const to = this.#destinations.get(destination);
    return {
      airlineIndex: airline ?? this.#encoding.airlines.length,
      airline: airline === undefined ? Number.NaN : categoryCode(airline),
      destination: to === undefined ? Number.NaN : categoryCode(to),
      flightType: flightType === "I" ? 1 : 0,
    };
  }

  #writeTimetable(
    { airlineIndex, airline, destination, flightType }: RouteCodes,
    scheduled: number,
    traffic: Traffic | undefined,
    into: Float32Array,
    at: number,
  ): number {
    const { typicalTraffic, season } = this.#encoding;
    const local = this.#zone.localMinutes(scheduled);
    const around = trafficOf(local, airlineIndex, typicalTraffic, traffic);
    into[at] = airline;
    into[at + 1] = destination;
    into[at + 2] = flightType;
    into[at + 3] = weekdayOf(local);
    into[at + 4] = minuteOfDay(local);
    into[at + 5] = around.before15;
    into[at + 6] = around.before60;
    into[at + 7] = around.airline60;
    into[at + 8] = around.day;
    let next = at + TIMETABLE_FEATURES.length;
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
