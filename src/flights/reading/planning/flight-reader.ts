import type { FlightColumn, FlightType, Movement } from "../../flight-table.ts";
import type { TimeZone } from "../../time-zone.ts";
import type { LocalDates } from "../csv/local-dates.ts";
import { flightColumns } from "../flight-columns.ts";
import type { Layout, LayoutCode } from "../layouts/layout.ts";
import { missingCodes, missingTexts } from "../rows/missing-texts.ts";
import { FlightTimes } from "../times/flight-times.ts";
import { MISSING, readCell, type Written } from "../times/written-cells.ts";
import {
  type ColumnPlan,
  type ConditionPlan,
  codeColumn,
  type FlightPlan,
  missingColumns,
  planLayout,
} from "./plan-layout.ts";

/** A flight as its row has it: the texts of its codes, and its times as instants in minutes since 1970-01-01T00:00Z. */
export interface FlightOfRow {
  /** The airport whose flight it is; undefined where the file does not name it. */
  readonly airport: string | undefined;
  /** The other airport: the destination of a departure, the origin of an arrival. */
  readonly destination: string;
  readonly airline: string;
  readonly airlineName: string | undefined;
  readonly flight: string | undefined;
  readonly registration: string | undefined;
  readonly flightType: FlightType | undefined;
  readonly scheduled: number;
  /** Whether the clock showed the scheduled time twice and no offset says which is meant; the earlier was taken. */
  readonly isRepeated: boolean;
  /** Undefined where there is none, or none is wanted. */
  readonly operated: number | undefined;
  /** Of an arrival: when it left the other airport; undefined where it is not known. */
  readonly departed: number | undefined;
  readonly isCancelled: boolean;
  readonly isDiverted: boolean;
  /** Whether the actual time was taken on the day after the one that is written. */
  readonly isDayAfter: boolean;
}

/** A cell for which a row has no flight. */
export interface CellFault {
  /** The header of its column. */
  readonly column: string;
  readonly value: string;
  /** Why it cannot be used, and what is allowed. */
  readonly reason: string;
}

/** The kind of a row: a flight, one of the other movement or without interest, or one with faults. */
export type RowRead =
  | { readonly kind: "flight"; readonly flight: FlightOfRow }
  | { readonly kind: "skipped" }
  | { readonly kind: "faults"; readonly faults: readonly CellFault[] };

/** Options of {@link FlightReader}. */
export interface FlightReaderOptions {
  readonly movement?: Movement | undefined;
  /** Rewrites dates whose day and month are in either order. */
  readonly dates: LocalDates;
  /**
   * Returns the time zone of an airport by its text in the file; undefined where it is not known.
   * @param airport undefined for the airport of all flights, which the file does not name
   */
  readonly zoneOf: (airport: string | undefined) => TimeZone | undefined;
  /** Whether actual times are read, too; false by default. */
  readonly wantsActual?: boolean;
}

/** The columns without which a row is no flight. */
const NEEDED: readonly FlightColumn[] = ["airlineCode", "destination", "scheduled"];

/** Reads flights one by one from the texts of their cells; for the page, and for bodies that arrive row by row. */
export class FlightReader {
  readonly plan: FlightPlan;
  /** The headers that the file lacks to have flights; a reader with some must not be used. */
  readonly missing: readonly string[];
  readonly #options: FlightReaderOptions;
  readonly #times: FlightTimes;
  readonly #written: Written[];
  readonly #isMissingText: (text: string) => boolean;
  readonly #isMissingCode: (text: string) => boolean;
  readonly #airlines: ReadonlyMap<string, string>;
  readonly #airports: ReadonlyMap<string, string>;

  /**
   * @param names the headers of the file
   * @throws PuntualError `invalid-argument` for a movement that the layout does not have
   */
  constructor(layout: Layout, names: readonly string[], options: FlightReaderOptions) {
    this.plan = planLayout(layout, names, options.movement);
    this.missing = missingColumns(this.plan, NEEDED);
    this.#options = options;
    this.#times = new FlightTimes(this.plan.times, options.wantsActual ?? false);
    this.#written = new Array(this.plan.times.inputs.length);
    this.#isMissingText = missingTexts(layout);
    this.#isMissingCode = missingCodes(layout);
    this.#airlines = ownCodes(layout.airlines);
    this.#airports = ownCodes(layout.airports);
  }

  /**
   * Reads a row.
   * @param textAt returns the content of the cell at a position, from 0
   */
  read(textAt: (position: number) => string): RowRead {
    const { plan } = this;
    const faults: CellFault[] = [];
    const flag = (condition: ConditionPlan | undefined, fallback: boolean): boolean => {
      if (condition === undefined) return fallback;
      const value = textAt(condition.position);
      const isTrue = condition.test(value);
      if (isTrue === undefined)
        faults.push({
          column: condition.header,
          value,
          reason: "neither yes nor no, and no value that the layout names",
        });
      return isTrue ?? fallback;
    };
    if (flag(plan.ignored, false) || !flag(plan.isOfMovement, true)) return { kind: "skipped" };
    const isCancelled = flag(plan.cancelled, false);
    const isDiverted = flag(plan.diverted, false);
    const code = (column: ColumnPlan | undefined, own: ReadonlyMap<string, string>): string => {
      const text = this.#text(column, textAt, this.#isMissingCode);
      if (text === undefined && column !== undefined)
        faults.push({
          column: column.header,
          value: column.position === -1 ? "" : textAt(column.position),
          reason: "blank",
        });
      return text === undefined ? "" : (own.get(text.toUpperCase()) ?? text);
    };
    const airport = plan.airport === undefined ? undefined : code(plan.airport, this.#airports);
    const airline = code(codeColumn(plan), this.#airlines);
    const destination = code(plan.other, this.#airports);
    const optional = (column: ColumnPlan | undefined) => this.#text(column, textAt, this.#isMissingText);
    const type = optional(plan.flightType);
    const flightType = type === undefined ? undefined : flightColumns.flightType.read(type);
    if (flightType?.reason !== undefined)
      faults.push({ column: plan.flightType?.header ?? "", value: type ?? "", reason: flightType.reason });
    this.#readTimes(textAt, airport, destination, isCancelled, faults);
    if (faults.length > 0) return { kind: "faults", faults };
    const { scheduled, actual, departed, isDayAfter, repeated } = this.#times;
    const known = (instant: number) => (Number.isNaN(instant) ? undefined : instant);
    return {
      kind: "flight",
      flight: {
        ...{ airport, destination, airline, isCancelled, isDiverted, isDayAfter, scheduled },
        airlineName: optional(plan.airlineName),
        flight: optional(plan.flight),
        registration: optional(plan.registration),
        flightType: flightType?.value as FlightType | undefined,
        isRepeated: repeated[0] === scheduled,
        operated: isCancelled ? undefined : known(actual),
        departed: known(departed),
      },
    };
  }

  #readTimes(
    textAt: (position: number) => string,
    airport: string | undefined,
    destination: string,
    isCancelled: boolean,
    faults: CellFault[],
  ): void {
    const { plan } = this;
    const { inputs, scheduled } = plan.times;
    const { dates, zoneOf } = this.#options;
    for (const [index, { kind, position }] of inputs.entries()) {
      const text = textAt(position);
      this.#written[index] = this.#isMissingText(text) ? MISSING : readCell(kind, text, dates);
    }
    const zone = zoneOf(airport);
    if (zone === undefined) {
      const reason = "an airport whose time zone is not known";
      faults.push({ column: plan.airport?.header ?? "", value: airport ?? "", reason });
      return;
    }
    this.#times.read(this.#written, zone, plan.movement === "arrivals" ? zoneOf(destination) : undefined);
    for (const { input, reason } of this.#times.faults) {
      const { position, header, isScheduled } = inputs[input];
      if (!isCancelled || isScheduled) faults.push({ column: header, value: textAt(position), reason });
    }
    if (faults.length > 0 || !Number.isNaN(this.#times.scheduled)) return;
    const { dateTime = -1, clock = [] } = scheduled ?? {};
    const input = [dateTime, ...clock].find((each) => each !== -1) ?? 0;
    faults.push({
      column: inputs[input]?.header ?? "",
      value: textAt(inputs[input]?.position ?? -1),
      reason: "blank",
    });
  }

  #text(
    column: ColumnPlan | undefined,
    textAt: (position: number) => string,
    isMissing: (text: string) => boolean,
  ): string | undefined {
    if (column === undefined) return undefined;
    const text = column.position === -1 ? "" : textAt(column.position);
    return isMissing(text) ? column.value : text;
  }
}

function ownCodes(codes: Readonly<Record<string, string | LayoutCode>> = {}): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(codes).map(([text, code]) => [
      text.toUpperCase(),
      typeof code === "string" ? code : code.code,
    ]),
  );
}
