import { PuntualError } from "../errors.ts";
import type { History } from "./history.ts";
import type { Timetable } from "./timetable.ts";

/** An airport as {@link ByAirport} keeps it. */
export interface AirportKey {
  /** The airport's code; empty for the only airport of an older artefact, which names none. */
  readonly code: string;
}

/**
 * A value for each of some airports: a history, a timetable, a clock. Where there is one airport, it need not be named.
 */
export class ByAirport<Value> {
  /** The codes of the airports, in the order in which they were given. */
  readonly codes: readonly string[];
  readonly #values: ReadonlyMap<string, Value>;

  /** @param create makes the value of an airport; called once for each, in their order */
  constructor(airports: readonly AirportKey[], create: (code: string, index: number) => Value) {
    this.codes = airports.map(({ code }) => code);
    this.#values = new Map(this.codes.map((code, index) => [code, create(code, index)]));
  }

  /**
   * Returns the value of an airport.
   * @param code by default the only airport
   * @throws PuntualError `invalid-argument` if there are several and none is named; `unknown-category` for another airport
   */
  of(code?: string): Value {
    const value = this.#values.get(code ?? this.#only());
    if (value !== undefined) return value;
    throw new PuntualError("unknown-category", {
      field: "airport",
      value: code ?? "none",
      reason: "is not an airport of this model",
      allowed: this.codes.filter((known) => known !== "").join(", ") || "none, as the model names no airport",
    });
  }

  /** Returns the value of an airport; undefined for any other. */
  get(code: string): Value | undefined {
    return this.#values.get(code);
  }

  /** Returns the codes and values, in the order of the airports. */
  entries(): IterableIterator<[code: string, value: Value]> {
    return this.#values.entries();
  }

  #only(): string {
    if (this.codes.length === 1) return this.codes[0];
    throw new PuntualError("invalid-argument", {
      name: "airport",
      value: "none",
      allowed: `one of ${this.codes.join(", ")}`,
    });
  }
}

/** The history and the timetable of one airport. */
export interface AirportKnowledge {
  readonly history: History;
  readonly timetable: Timetable;
}

/** The history and the timetable of each airport. */
export type Histories = ByAirport<AirportKnowledge>;
