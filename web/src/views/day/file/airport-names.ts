import { folded } from "../../../language/folded.ts";

/** An airport of the model, by all its names. */
export interface NamedAirport {
  readonly code: string;
  readonly iata: string | null;
  readonly name: string | null;
  readonly city: string | null;
}

/** Recognises the airports of the model in the texts of a file. */
export class AirportNames {
  readonly #airports: readonly NamedAirport[];
  readonly #shown: string | undefined;
  readonly #known = new Map<string, string | undefined>();

  /**
   * @param airports of the model; empty for a model that names none, of which any airport may be
   * @param shown the code of the one whose flights are read
   */
  constructor(airports: readonly NamedAirport[], shown: string | undefined) {
    this.#airports = airports;
    this.#shown = shown;
  }

  /** Returns the code of the airport that a text names: by a code, its name or its city; undefined for any other. */
  codeOf(text: string): string | undefined {
    if (this.#known.has(text)) return this.#known.get(text);
    const wanted = folded(text);
    const byCode = this.#airports.find(({ code, iata }) =>
      [code, iata].some((each) => each !== null && folded(each) === wanted),
    );
    const named = this.#airports.filter(({ name, city }) =>
      [name, city].some((each) => each !== null && folded(each) === wanted),
    );
    const found = byCode ?? (named.length === 1 ? named[0] : undefined);
    this.#known.set(text, found?.code);
    return found?.code;
  }

  /** Whether a text names the airport whose flights are read; a row that names none is of it. */
  isShown(text: string): boolean {
    return text === "" || this.#airports.length === 0 || this.codeOf(text) === this.#shown;
  }
}
