import type { OwnPlaces } from "../../airports/own-places.ts";
import type { FlightType, Movement } from "../../flights/flight-table.ts";
import type { Costs } from "./costs.ts";
import type { Encoding } from "./features/features.ts";
import type { TravelMinutes } from "./features/inbound.ts";
import type { TurnRounds } from "./features/turn-rounds.ts";
import type { TypicalTraffic } from "./features/typical-traffic.ts";
import type { LeadModel } from "./lead-model.ts";
import { type ByLeadTime, LEAD_TIMES, type LeadTime } from "./lead-time.ts";
import type { Names } from "./names.ts";

/** An airport of an operational model, and the flights there that it was trained on. */
export interface ModelAirport {
  /** ICAO code where it is known, else the code of the data; empty for the airport of an older artefact, which names none. */
  readonly code: string;
  /** IATA code; null where none is known. */
  readonly iata: string | null;
  /** Name of the airport; null where none is known. */
  readonly name: string | null;
  readonly city: string | null;
  /** ISO 3166 code of its country; null where it is not known. */
  readonly country: string | null;
  /** IANA name of its time zone. */
  readonly timeZone: string;
  /** First scheduled time, local: `2017-01-01 00:30:00`. */
  readonly from: string;
  /** Last scheduled time, local. */
  readonly to: string;
  /** The number of training flights. */
  readonly flights: number;
  /** Those of them that were delayed. */
  readonly delayed: number;
  /** The scheduled flights of the same file that were cancelled, which are no training flights. */
  readonly cancelled: number;
}

/** The data of a model of several airports that each of them has for itself. */
export interface AirportData {
  readonly typicalTraffic: TypicalTraffic;
  readonly travelMinutes?: TravelMinutes;
  readonly aircraft?: TurnRounds;
  /** As {@link OperationalModelData.flightsByRoute}. */
  readonly flightsByRoute: Readonly<Record<string, number>>;
  /** As {@link OperationalModelData.flightTypes}. */
  readonly flightTypes: Readonly<Record<string, FlightType>>;
  readonly costs: Costs;
}

/** Returns the lead times that a model was trained at, from least to most known. Reads none of their models. */
export function leadTimesOf({ leads }: Pick<OperationalModelData, "leads">): LeadTime[] {
  return LEAD_TIMES.filter((leadTime) => Object.hasOwn(leads, leadTime));
}

/** A fitted operational model as plain data: the content of its artefact. */
export interface OperationalModelData {
  readonly kind: "operational";
  /** Whether the flights leave the airport, the default, or arrive at it. */
  readonly movement?: Movement;
  /** The airports whose flights it forecasts, by code; absent in older artefacts and for flights that name no airport. */
  readonly airports?: readonly ModelAirport[];
  /** IANA name of the time zone of the airport, or of all of them; UTC by default. */
  readonly timeZone?: string;
  /** The airlines and airports of the user's own list, which win over the known ones; absent without a list. */
  readonly places?: OwnPlaces;
  readonly encoding: Encoding;
  readonly names: Names;
  /** The number of training flights of each airline to each destination, by `airline destination` (ICAO codes). */
  readonly flightsByRoute: Readonly<Record<string, number>>;
  /** The flight type of most training flights to each destination, by its ICAO code. */
  readonly flightTypes: Readonly<Record<string, FlightType>>;
  readonly costs: Costs;
  /**
   * A model of several airports: the data of each, by code. The encoding's typical traffic, the flights by route and the
   * flight types are then those of all airports together.
   */
  readonly byAirport?: Readonly<Record<string, AirportData>>;
  /**
   * A model for each lead time that it was trained at; older artefacts have the main ones only. Those of an artefact may be
   * read at their first use.
   */
  readonly leads: ByLeadTime<LeadModel>;
}
