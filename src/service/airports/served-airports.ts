import { PuntualError } from "../../errors.ts";
import type { Movement } from "../../flights/flight-table.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import {
  type AirportPart,
  airportNamed,
  zoneOfAirport,
} from "../../models/operational/forecasting/airport-part.ts";
import type { OperationalModel } from "../../models/operational/forecasting/operational-model.ts";
import type { ModelAirport, OperationalModelData } from "../../models/operational/model-data.ts";
import type { FollowedAirport } from "../../store/outcome-store.ts";
import { invalidFields, shorten } from "../http/schema-fault.ts";

/** An airport whose flights the operational model forecasts. */
export interface ServedAirport extends FollowedAirport {
  /** Its code; undefined for the airport of an older artefact, which names none. */
  readonly code: string | undefined;
  /** Its code where flights have to name it: where the model has several airports. */
  readonly flightAirport: string | undefined;
  /** The part of the model that is of this airport. */
  readonly part: AirportPart;
}

/** The field of a flight that names its airport, and the one that names the airport at its other end. */
export interface EndFields {
  readonly own: "origin" | "destination";
  readonly other: "origin" | "destination";
}

const ENDS: Readonly<Record<Movement, EndFields>> = {
  departures: { own: "origin", other: "destination" },
  arrivals: { own: "destination", other: "origin" },
};

/** The number of texts whose airports are held, and the length of the longest. */
const [MAX_HELD, MAX_HELD_LENGTH] = [1_000, 100];

/** The number of airports that an error lists. */
const MAX_LISTED = 20;

/** The airports of an operational model, as the service names them. */
export class ServedAirports {
  readonly movement: Movement;
  /** The fields of flights that name their two ends. */
  readonly ends: EndFields;
  readonly all: readonly ServedAirport[];
  /** The airport of a model that has one, which then need not be named; undefined if it has several. */
  readonly only: ServedAirport | undefined;
  /** The airports with their names and training flights; none for an older artefact, which names none. */
  readonly named: readonly ModelAirport[];
  readonly #places: OperationalModelData["places"];
  readonly #byCode: ReadonlyMap<string | undefined, ServedAirport>;
  readonly #byName: ReadonlyMap<string, ServedAirport>;
  readonly #held = new Map<string, ServedAirport>();

  constructor({ movement, airports, parts, data }: OperationalModel) {
    this.#places = data.places;
    this.movement = movement;
    this.ends = ENDS[movement];
    this.named = airports;
    this.all = Array.from(parts.entries(), ([code, part]) => servedAirport(part, code, airports.length));
    this.only = this.all.length === 1 ? this.all[0] : undefined;
    this.#byCode = new Map(this.all.map((each) => [each.flightAirport, each]));
    this.#byName = new Map(this.all.map((each) => [each.airport, each]));
  }

  /** Returns the airport of a flight by the code that the model has for it; see {@link ServedAirport.flightAirport}. */
  of(flightAirport: string | undefined): ServedAirport {
    return this.#byCode.get(flightAirport) as ServedAirport;
  }

  /** Returns the airport with a name in the storage. */
  stored(name: string): ServedAirport {
    return this.#byName.get(name) as ServedAirport;
  }

  /** Returns the time zone of an airport at the other end of flights, by its code; undefined where it is not known. */
  zoneOfOther(code: string): TimeZone | undefined {
    return zoneOfAirport(code, this.#places);
  }

  /**
   * Returns the airport that a client names by its ICAO or IATA code or a name of it or its city; the only one if none is
   * named.
   * @returns undefined for any other; {@link fault} says why
   */
  find(text: unknown): ServedAirport | undefined {
    if (this.only !== undefined && (text === undefined || this.named.length === 0)) return this.only;
    if (typeof text !== "string") return undefined;
    const held = this.#held.get(text);
    if (held !== undefined) return held;
    const code = airportNamed(text, this.named, this.#places);
    const found = code === undefined ? undefined : this.#byName.get(code);
    if (found !== undefined && text.length <= MAX_HELD_LENGTH) {
      if (this.#held.size >= MAX_HELD) this.#held.clear();
      this.#held.set(text, found);
    }
    return found;
  }

  /**
   * Returns the airport that a client names, as {@link find} does.
   * @param field that names it, for the error
   * @throws PuntualError as {@link refusal} returns it
   */
  get(text: unknown, field: string): ServedAirport {
    const found = this.find(text);
    if (found === undefined) throw this.refusal(text, field);
    return found;
  }

  /**
   * Returns the error of a text that names no airport of the model: `invalid-request` where none is named, or
   * `unknown-category`.
   * @param field that should name it
   */
  refusal(text: unknown, field: string): PuntualError {
    const fault = { pointer: `/${field}`, value: shorten(text), allowed: this.list };
    if (typeof text !== "string") return invalidFields([fault]);
    const details = { field, value: String(fault.value), reason: this.#reasonOf(text), allowed: this.list };
    return new PuntualError("unknown-category", details, { fields: [fault] });
  }

  /** The airports of the model as a text, such as `KHOU (HOU, Houston), KIAH (IAH, Houston)`. */
  get list(): string {
    const listed = this.named.slice(0, MAX_LISTED).map(describe);
    const more = this.named.length - listed.length;
    return listed.join(", ") + (more > 0 ? ` and ${more} more` : "");
  }

  #reasonOf(text: string): string {
    const meant = this.named.filter((airport) => airportNamed(text, [airport], this.#places) !== undefined);
    if (meant.length > 1) return `stands for ${meant.map(({ code }) => code).join(" and ")}`;
    return "is not an airport of this model";
  }
}

function servedAirport(part: AirportPart, code: string, count: number): ServedAirport {
  const { airport, timeZone: zone } = part;
  // The outcomes of an airport without a name are stored by the name of its time zone, which no code is.
  if (airport === undefined)
    return { code: undefined, flightAirport: undefined, airport: zone.name, zone, part };
  return { code, flightAirport: count === 1 ? undefined : code, airport: code, zone, part };
}

function describe({ code, iata, name, city }: ModelAirport): string {
  const known = [iata === code ? null : iata, name ?? city].filter((each) => each !== null);
  return known.length === 0 ? code : `${code} (${known.join(", ")})`;
}

const served = new WeakMap<OperationalModel, ServedAirports>();

/** The model that was asked for last: as a rule always the same one. */
let last: { readonly model: OperationalModel; readonly airports: ServedAirports } | undefined;

/** Returns the airports of a model, always the same object. */
export function airportsOf(model: OperationalModel): ServedAirports {
  if (last?.model === model) return last.airports;
  const airports = served.get(model) ?? new ServedAirports(model);
  served.set(model, airports);
  last = { model, airports };
  return airports;
}
