import type { FlightType } from "../../../flights/flight-table.ts";
import { minuteOfDay, weekdayOf } from "../../../flights/local-time.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import { History } from "../../../history/history.ts";
import { HISTORY_FEATURES, readHistory } from "../../../history/history-features.ts";
import type { ScheduledFlight } from "../../../history/outcome.ts";
import type { Timetable, Traffic } from "../../../history/timetable.ts";
import type { FeatureMatrix } from "../../../learn/matrix/feature-matrix.ts";
import { LEAD_MINUTES, type LeadTime } from "../lead-time.ts";
import { type TypicalTraffic, trafficOf } from "./typical-traffic.ts";

/** A flight to forecast. */
export interface FlightToForecast extends ScheduledFlight {
  readonly flightType: FlightType;
}

/** The encoding of flights as features: the categories, whose indices are their codes, and the typical traffic. */
export interface Encoding {
  /** ICAO codes of the airlines in the training data, sorted. */
  readonly airlines: readonly string[];
  /** ICAO codes of the destinations in the training data, sorted. */
  readonly destinations: readonly string[];
  /** A model of several airports: their codes, sorted. */
  readonly airports?: readonly string[];
  readonly typicalTraffic: TypicalTraffic;
}

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

/** The categorical features. */
export const CATEGORICAL_FEATURES = ["airline", "destination"] as const;

/** Returns the names of the features at a lead time, in order: of the timetable, and except at `schedule` of the history. */
export function featureNames(leadTime: LeadTime): readonly string[] {
  return leadTime === "schedule" ? TIMETABLE_FEATURES : [...TIMETABLE_FEATURES, ...HISTORY_FEATURES];
}

/** The knowledge that a forecast uses besides the flight itself. */
export interface Knowledge {
  /** If it is absent or does not cover the day of the flight, the typical traffic is used. */
  readonly timetable?: Timetable;
  /** The outcomes of other flights; only those known at the lead time are used. */
  readonly history?: History;
}

const NO_HISTORY = new History();

/** Computes the features of flights for a model, in training and in service alike. */
export class FeatureReader {
  readonly #encoding: Encoding;
  readonly #airlineCodes: ReadonlyMap<string, number>;
  readonly #destinationCodes: ReadonlyMap<string, number>;

  readonly #zone: TimeZone;

  /** @param zone of the airport, for weekdays and times of day */
  constructor(encoding: Encoding, zone: TimeZone = timeZoneOf()) {
    this.#zone = zone;
    this.#encoding = encoding;
    this.#airlineCodes = new Map(encoding.airlines.map((name, code) => [name, code]));
    this.#destinationCodes = new Map(encoding.destinations.map((name, code) => [name, code]));
  }

  /**
   * Computes the features of one flight, in the order of {@link featureNames}; NaN for a category that was not in the
   * training data, and where the history has no outcome.
   * @param into one value per feature
   */
  read(
    flight: FlightToForecast,
    leadTime: LeadTime,
    { timetable, history }: Knowledge,
    into: Float32Array,
  ): void {
    this.readTimetable(flight, timetable?.trafficAround(flight), into);
    if (leadTime === "schedule") return;
    const moment = flight.scheduled - LEAD_MINUTES[leadTime];
    readHistory((history ?? NO_HISTORY).groupsOf(flight), moment, into, TIMETABLE_FEATURES.length);
  }

  /**
   * Computes the features of the timetable.
   * @param traffic around the flight; undefined without a timetable
   * @param into receives the values of {@link TIMETABLE_FEATURES}
   */
  readTimetable(flight: FlightToForecast, traffic: Traffic | undefined, into: Float32Array): void {
    const { airlines, typicalTraffic } = this.#encoding;
    const airline = this.#airlineCodes.get(flight.airlineCode);
    const local = this.#zone.localMinutes(flight.scheduled);
    const { before15, before60, airline60, day } = trafficOf(
      local,
      airline ?? airlines.length,
      typicalTraffic,
      traffic,
    );
    into[0] = airline ?? Number.NaN;
    into[1] = this.#destinationCodes.get(flight.destination) ?? Number.NaN;
    into[2] = flight.flightType === "I" ? 1 : 0;
    into[3] = weekdayOf(local);
    into[4] = minuteOfDay(local);
    into[5] = before15;
    into[6] = before60;
    into[7] = airline60;
    into[8] = day;
  }

  /** Computes the features of many flights. */
  readAll(flights: readonly FlightToForecast[], leadTime: LeadTime, knowledge: Knowledge): FeatureMatrix {
    const names = featureNames(leadTime);
    const columns = names.map(() => new Float32Array(flights.length));
    const row = new Float32Array(names.length);
    for (let i = 0; i < flights.length; i++) {
      this.read(flights[i], leadTime, knowledge, row);
      for (let f = 0; f < row.length; f++) columns[f][i] = row[f];
    }
    return { names, rowCount: flights.length, columns };
  }
}
