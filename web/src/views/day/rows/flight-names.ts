import { folded } from "../../../language/folded.ts";

/** How an airline or a destination is called. */
export interface FlightName {
  /** ICAO code. */
  readonly code: string;
  /** IATA code, where one is known. */
  readonly iata: string | null;
  /** Its name or city; the code where none is known. */
  readonly name: string;
  /** All that it may be searched by, in small letters without accents. */
  readonly folded: string;
}

/** The names that the network of the model has. */
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

/** Names of airlines and destinations by their codes. */
export class FlightNames {
  readonly #airlines = new Map<string, FlightName>();
  readonly #destinations = new Map<string, FlightName>();

  /** @param network undefined while it is not known: then codes stand for names */
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
