import { folded } from "../../../language/folded.ts";

/** The name of an airline or a destination. */
export interface FlightName {
  /** ICAO code. */
  readonly code: string;
  /** IATA code, where one is known. */
  readonly iata: string | null;
  /** The name of an airline, or the city of a destination; the code where it is not known. */
  readonly name: string;
  /** Name and codes for searching, in small letters without accents. */
  readonly folded: string;
}

/** The airlines and destinations that the model knows. */
interface NamedNetwork {
  readonly airlines: readonly {
    readonly code: string;
    readonly iata: string | null;
    readonly name: string;
  }[];
  readonly destinations: readonly {
    readonly code: string;
    readonly iata: string | null;
    readonly city: string;
  }[];
}

/** The names of airlines and destinations by their ICAO codes. */
export class FlightNames {
  readonly #airlines = new Map<string, FlightName>();
  readonly #destinations = new Map<string, FlightName>();

  /** @param network undefined while it is loading: names are codes until then */
  constructor(network: NamedNetwork | undefined) {
    for (const { code, iata, name } of network?.airlines ?? [])
      this.#airlines.set(code, named(code, iata, name));
    for (const { code, iata, city } of network?.destinations ?? []) {
      this.#destinations.set(code, named(code, iata, city));
    }
  }

  airline(code: string): FlightName {
    return found(this.#airlines, code);
  }

  destination(code: string): FlightName {
    return found(this.#destinations, code);
  }
}

function found(names: Map<string, FlightName>, code: string): FlightName {
  const name = names.get(code) ?? named(code, null, code);
  names.set(code, name);
  return name;
}

function named(code: string, iata: string | null, name: string): FlightName {
  return { code, iata, name, folded: folded(`${name} ${code} ${iata ?? ""}`) };
}
