import type { FlightType } from "../../../flights/flight-table.ts";
import { minuteOfDay, weekdayOf } from "../../../flights/local-time.ts";
import { History } from "../../../history/history.ts";
import { HISTORY_FEATURES, readHistory } from "../../../history/history-features.ts";
import type { ScheduledFlight } from "../../../history/outcome.ts";
import type { Timetable } from "../../../history/timetable.ts";
import type { FeatureMatrix } from "../../../learn/matrix/feature-matrix.ts";
import { LEAD_MINUTES, type LeadTime } from "../lead-time.ts";
import { type TypicalTraffic, trafficOf } from "./typical-traffic.ts";

/** A flight to forecast. */
export interface FlightToForecast extends ScheduledFlight {
  readonly flightType: FlightType;
}

/** How a model reads flights: its categories, whose places are their codes, and its typical traffic. */
export interface Encoding {
  /** ICAO codes of the airlines in the training data, sorted. */
  readonly airlines: readonly string[];
  /** ICAO codes of the destinations in the training data, sorted. */
  readonly destinations: readonly string[];
  readonly typicalTraffic: TypicalTraffic;
}

/** The features of the timetable; weekday 0 is Sunday, the flight type 1 where international. */
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

/** The features that are categories. */
export const CATEGORICAL_FEATURES = ["airline", "destination"] as const;

/** The features at a lead time, in order: those of the timetable, and those of the history where some is known. */
export function featureNames(leadTime: LeadTime): readonly string[] {
  return leadTime === "schedule" ? TIMETABLE_FEATURES : [...TIMETABLE_FEATURES, ...HISTORY_FEATURES];
}

/** What is known beside the flight itself. */
export interface Knowledge {
  /** Absent, or without the whole day of the flight, traffic is taken to be typical. */
  readonly timetable?: Timetable;
  readonly history?: History;
}

const NO_HISTORY = new History();

/** Reads the features of flights as a model does, in training as in service. */
export class FeatureReader {
  readonly #encoding: Encoding;
  readonly #airlineCodes: ReadonlyMap<string, number>;
  readonly #destinationCodes: ReadonlyMap<string, number>;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
    this.#airlineCodes = new Map(encoding.airlines.map((name, code) => [name, code]));
    this.#destinationCodes = new Map(encoding.destinations.map((name, code) => [name, code]));
  }

  /**
   * The features of one flight, as {@link featureNames} orders them; NaN for a category that the model has not
   * seen, and for a history that knows nothing.
   */
  read(
    flight: FlightToForecast,
    leadTime: LeadTime,
    { timetable, history }: Knowledge,
    into: Float32Array,
  ): void {
    const { airlines, typicalTraffic } = this.#encoding;
    const airline = this.#airlineCodes.get(flight.airlineCode);
    const traffic = trafficOf(flight, airline ?? airlines.length, typicalTraffic, timetable);
    into[0] = airline ?? Number.NaN;
    into[1] = this.#destinationCodes.get(flight.destination) ?? Number.NaN;
    into[2] = flight.flightType === "I" ? 1 : 0;
    into[3] = weekdayOf(flight.scheduled);
    into[4] = minuteOfDay(flight.scheduled);
    into[5] = traffic.before15;
    into[6] = traffic.before60;
    into[7] = traffic.airline60;
    into[8] = traffic.day;
    if (leadTime === "schedule") return;
    const moment = flight.scheduled - LEAD_MINUTES[leadTime];
    readHistory((history ?? NO_HISTORY).groupsOf(flight), moment, into, TIMETABLE_FEATURES.length);
  }

  /** The features of many flights. */
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
