import { type TimeZone, timeZoneOf } from "../../time-zone.ts";
import type { TextEncoding } from "../csv/text-encoding.ts";
import { missingAirports } from "./missing-texts.ts";
import type { RowReading } from "./row-reading.ts";
import { TextCodes } from "./text-codes.ts";

/** An airport of a file, with the numbers of its flights so far. */
export interface AirportOfFile {
  readonly index: number;
  readonly code: string;
  /** The text by which the file names it first. */
  readonly text: string;
  /** Undefined where it is not known. */
  readonly zone: TimeZone | undefined;
  readonly isChosen: boolean;
  /** The reason why its rows cannot be used. */
  readonly reason: string | undefined;
  flights: number;
  cancelled: number;
  diverted: number;
}

/** The numbers of an airport's flights in a part of a file; plain data. */
export type AirportCount = Pick<AirportOfFile, "text" | "flights" | "cancelled" | "diverted">;

/** The airports whose flights a file has, in the order of their first appearance. */
export class AirportList {
  readonly list: AirportOfFile[] = [];
  /** The position of the column; -1 where the file has none. */
  readonly position: number;
  readonly header: string;
  readonly #reading: RowReading;
  readonly #texts: TextCodes;
  readonly #ofAll: AirportOfFile | undefined;
  /** The number of airports that were taken before. */
  #taken = 0;

  constructor(reading: RowReading, encoding: TextEncoding) {
    const { plan, codes, onlyAirport } = reading;
    const { position = -1, header = "", value } = plan.airport ?? {};
    this.#reading = reading;
    this.position = position;
    this.header = header;
    const isMissing = missingAirports(plan.layout);
    this.#texts = new TextCodes(header, encoding, (text) => {
      const given = isMissing(text) ? value : text;
      return given === undefined
        ? { name: "", reason: "blank" }
        : { name: codes.airport(given), reason: undefined };
    });
    this.#ofAll =
      position === -1 && onlyAirport !== undefined
        ? this.#of(onlyAirport, onlyAirport, undefined)
        : undefined;
  }

  /** Returns the airport of a row; undefined where none is known. */
  read(bytes: Buffer, starts: Int32Array, ends: Int32Array): AirportOfFile | undefined {
    if (this.position === -1) return this.#ofAll;
    return this.#at(this.#texts.lookUp(bytes, starts[this.position], ends[this.position]));
  }

  /** Returns the numbers of flights of airports that are new or have some since the last call, and begins them anew. */
  take(): AirportCount[] {
    const counts = this.list
      .filter(
        ({ index, flights, cancelled, diverted }) =>
          index >= this.#taken || flights + cancelled + diverted > 0,
      )
      .map(({ text, flights, cancelled, diverted }) => ({ text, flights, cancelled, diverted }));
    this.#taken = this.list.length;
    for (const airport of this.list) airport.flights = airport.cancelled = airport.diverted = 0;
    return counts;
  }

  /** Adds numbers of flights that were counted elsewhere. */
  add(counts: readonly AirportCount[]): void {
    for (const { text, flights, cancelled, diverted } of counts) {
      const airport = this.#ofAll ?? this.#at(this.#texts.codeOf(text));
      airport.flights += flights;
      airport.cancelled += cancelled;
      airport.diverted += diverted;
    }
  }

  #at(code: number): AirportOfFile {
    const { names, texts, reasons } = this.#texts;
    return this.list[code] ?? this.#of(names[code], texts[code], reasons[code]);
  }

  #of(code: string, text: string, reason: string | undefined): AirportOfFile {
    const { chosen, codes, zone } = this.#reading;
    const name = codes.knownAirport(code)?.timeZone;
    const airport = {
      ...{ index: this.list.length, code, text, reason },
      zone: zone ?? (name === undefined ? undefined : timeZoneOf(name)),
      isChosen: reason === undefined && (chosen === undefined || chosen.has(code)),
      ...{ flights: 0, cancelled: 0, diverted: 0 },
    };
    this.list.push(airport);
    return airport;
  }
}
