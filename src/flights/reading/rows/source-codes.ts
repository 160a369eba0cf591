import { airlines } from "../../../airports/airlines.ts";
import { airports, type KnownAirport } from "../../../airports/airports.ts";
import { canonicalCode } from "../../../airports/canonical-code.ts";
import type { FlightType } from "../../flight-table.ts";
import type { Layout, LayoutCode } from "../layouts/layout.ts";

/** The codes and names of airlines and airports of one source: what a layout says of its own codes wins over the directory. */
export class SourceCodes {
  readonly #airlines: ReadonlyMap<string, LayoutCode>;
  readonly #airports: ReadonlyMap<string, LayoutCode>;

  constructor({ airlines = {}, airports = {} }: Layout) {
    this.#airlines = codesOf(airlines);
    this.#airports = codesOf(airports);
  }

  /** Returns the code of an airline that the layout gives for a text; the text itself where it gives none. */
  ownAirline(text: string): string {
    return this.#airlines.get(text.toUpperCase())?.code ?? text;
  }

  /**
   * Returns the one code of an airline.
   * @param year of the flights
   */
  airline(text: string, year?: number): string {
    const own = this.#airlines.get(text.toUpperCase());
    if (own !== undefined) return own.code;
    const code = canonicalCode(text, airlines, year);
    // Names stand in the place of codes in files without codes.
    const named = text.length <= 3 || airlines.byCode(code) !== undefined ? [] : airlines.named(text);
    return named.length === 1 ? named[0].code : code;
  }

  /** Returns the name of an airline by its text in the file, and its code. */
  airlineName(text: string, code: string): string {
    return this.#airlines.get(text.toUpperCase())?.name ?? airlines.byCode(code)?.label ?? text;
  }

  /** Returns the code of an airport that the layout gives for a text; the text itself where it gives none. */
  ownAirport(text: string): string {
    return this.#airports.get(text.toUpperCase())?.code ?? text;
  }

  /** Returns the one code of an airport. */
  airport(text: string): string {
    const own = this.#airports.get(text.toUpperCase());
    return own === undefined ? canonicalCode(text, airports) : own.code;
  }

  /** Returns the name of the city of an airport. */
  city(text: string, code: string): string {
    return this.#airports.get(text.toUpperCase())?.name ?? airports.byCode(code)?.label ?? text;
  }
}

/**
 * Returns the one code of an airport that a user names: by a code, or by a name that one airport has.
 */
export function airportNamed(text: string): string {
  const code = canonicalCode(text, airports);
  if (airports.byCode(code) !== undefined) return code;
  const [only, other] = airports.named(text);
  return only !== undefined && other === undefined ? only.code : code;
}

/** Returns the airport of a code. */
export function knownAirport(code: string): KnownAirport | undefined {
  return airports.byCode(code);
}

/** Returns the type of a flight between two airports: international where both countries are known and differ. */
export function flightTypeBetween(code: string, other: string): FlightType {
  const [country, otherCountry] = [code, other].map((each) => airports.byCode(each)?.country);
  return country !== undefined && otherCountry !== undefined && country !== otherCountry ? "I" : "N";
}

function codesOf(codes: Readonly<Record<string, string | LayoutCode>>): ReadonlyMap<string, LayoutCode> {
  return new Map(
    Object.entries(codes).map(([text, code]) => [
      text.toUpperCase(),
      typeof code === "string" ? { code } : code,
    ]),
  );
}
