import type { KnownAirport } from "../../../airports/airports.ts";
import { canonicalCode } from "../../../airports/canonical-code.ts";
import type { Directory } from "../../../airports/directory.ts";
import { isNationalBetween } from "../../../airports/national.ts";
import { type OwnPlaces, type Places, placesWith } from "../../../airports/own-places.ts";
import type { FlightType } from "../../flight-table.ts";
import type { Layout, LayoutCode } from "../layouts/layout.ts";

/** The layout's code for a text, of those of its source. */
type CodesOfLayout = ReadonlyMap<string, LayoutCode>;

/**
 * The codes and names of airlines and airports of one source: those of the user's own list win over those that the layout
 * has for its source, and those over the directory.
 */
export class SourceCodes {
  /** The user's own list; undefined without one. */
  readonly own: OwnPlaces | undefined;
  readonly #places: Places;
  readonly #airlines: CodesOfLayout;
  readonly #airports: CodesOfLayout;

  constructor({ airlines = {}, airports = {} }: Pick<Layout, "airlines" | "airports">, own?: OwnPlaces) {
    this.own = own;
    this.#places = placesWith(own);
    this.#airlines = codesOf(airlines);
    this.#airports = codesOf(airports);
  }

  /** Returns the code of an airline that the list or the layout gives for a text; the text itself where neither does. */
  ownAirline(text: string): string {
    return ownCode(text, this.#places.airlines, this.#airlines)?.code ?? text;
  }

  /**
   * Returns the one code of an airline.
   * @param year of the flights
   */
  airline(text: string, year?: number): string {
    const { airlines } = this.#places;
    const own = ownCode(text, airlines, this.#airlines);
    if (own !== undefined) return own.code;
    const code = canonicalCode(text, airlines, year);
    // Names stand in the place of codes in files without codes.
    const named = text.length <= 3 || airlines.byCode(code) !== undefined ? [] : airlines.named(text);
    return named.length === 1 ? named[0].code : code;
  }

  /** Returns the name of an airline by its text in the file, and its code. */
  airlineName(text: string, code: string): string {
    const { airlines } = this.#places;
    return ownCode(text, airlines, this.#airlines)?.name ?? airlines.byCode(code)?.label ?? text;
  }

  /** Returns the code of an airport that the list or the layout gives for a text; the text itself where neither does. */
  ownAirport(text: string): string {
    return ownCode(text, this.#places.airports, this.#airports)?.code ?? text;
  }

  /** Returns the one code of an airport. */
  airport(text: string): string {
    const { airports } = this.#places;
    return ownCode(text, airports, this.#airports)?.code ?? canonicalCode(text, airports);
  }

  /** Returns the name of the city of an airport. */
  city(text: string, code: string): string {
    const { airports } = this.#places;
    return ownCode(text, airports, this.#airports)?.name ?? airports.byCode(code)?.label ?? text;
  }

  /**
   * Returns the codes of the airports that a user names: by a code, or by a name or a city that several may have, the most
   * important first; a text that is not known stands for itself.
   */
  airportsNamed(text: string): readonly [string, ...string[]] {
    const { airports } = this.#places;
    const code = canonicalCode(text, airports);
    if (airports.byCode(code) !== undefined) return [code];
    const [first, ...others] = airports.named(text).map((airport) => airport.code);
    return first === undefined ? [code] : [first, ...others];
  }

  /** Returns the airport of a code. */
  knownAirport(code: string): KnownAirport | undefined {
    return this.#places.airports.byCode(code);
  }

  /** Returns the type of a flight between two airports: international where both countries are known and differ. */
  flightTypeBetween(code: string, other: string): FlightType {
    return isNationalBetween(this.knownAirport(code), this.knownAirport(other)) === false ? "I" : "N";
  }
}

/** Returns what the user's own list, or else the layout, has for a text. */
function ownCode(text: string, directory: Directory, ofLayout: CodesOfLayout): LayoutCode | undefined {
  const upper = text.trim().toUpperCase();
  const own = directory.ownByCode(upper);
  return own === undefined ? ofLayout.get(upper) : { code: own.code, name: own.label };
}

function codesOf(codes: Readonly<Record<string, string | LayoutCode>>): ReadonlyMap<string, LayoutCode> {
  return new Map(
    Object.entries(codes).map(([text, code]) => [
      text.toUpperCase(),
      typeof code === "string" ? { code } : code,
    ]),
  );
}
