import type { FlightColumn } from "../../flight-table.ts";
import { type TimeZone, timeZoneOf } from "../../time-zone.ts";
import type { TextEncoding } from "../csv/text-encoding.ts";
import { flightColumns } from "../flight-columns.ts";
import { type ColumnPlan, codeColumn, type FlightPlan } from "../planning/plan-layout.ts";
import type { FlightStore, StoredCategory } from "./flight-store.ts";
import type { GrowingColumn } from "./growing-columns.ts";
import { missingAirports, missingCodes, missingTexts } from "./missing-texts.ts";
import type { RowReading } from "./row-reading.ts";
import type { SourceCodes } from "./source-codes.ts";
import { type Category, TextCodes } from "./text-codes.ts";

/** A column of categories that is read from a file. */
interface ReadCategory {
  readonly name: StoredCategory;
  readonly plan: ColumnPlan;
  readonly texts: TextCodes;
  /** The code of all rows, where the file has no column; -1 otherwise. */
  readonly fixed: number;
}

/** The number of distinct flight numbers and registrations that are found by their bytes. */
const MANY = 1 << 14;

/** The cells of codes and names of a row. */
export class CategoryCells {
  readonly #columns: readonly ReadCategory[];
  readonly #codes: Int32Array;
  readonly #other: number;
  /** The time zones of the other airports by code; null where it is not known. */
  readonly #zones: (TimeZone | null)[] = [];
  readonly #sourceCodes: SourceCodes;

  constructor(reading: RowReading, encoding: TextEncoding) {
    this.#sourceCodes = reading.codes;
    this.#columns = categoriesOf(reading).map(([name, plan]) => {
      const isOptional = name === "flight" || name === "registration";
      const texts = new TextCodes(plan.header, encoding, readerOf(name, reading), {
        ...(isOptional && { overflow: "", capacity: MANY }),
      });
      return { name, plan, texts, fixed: plan.position === -1 ? texts.codeOf(plan.value as string) : -1 };
    });
    this.#codes = new Int32Array(this.#columns.length);
    this.#other = this.#columns.findIndex(({ name }) => name === "destination");
  }

  get count(): number {
    return this.#columns.length;
  }

  /** The positions of the columns, -1 for those that the file does not have. */
  get positions(): readonly number[] {
    return this.#columns.map(({ plan }) => plan.position);
  }

  plan(index: number): ColumnPlan {
    return this.#columns[index].plan;
  }

  /** Reads a cell of a row; returns the reason why it cannot be used. */
  read(index: number, bytes: Buffer, starts: Int32Array, ends: Int32Array): string | undefined {
    const { plan, texts, fixed } = this.#columns[index];
    const code = fixed === -1 ? texts.lookUp(bytes, starts[plan.position], ends[plan.position]) : fixed;
    this.#codes[index] = code;
    return texts.reasons[code];
  }

  /** Writes the cells that were read last as a row of columns. */
  keep(columns: readonly GrowingColumn<Uint16Array>[], row: number): void {
    for (let index = 0; index < columns.length; index++) columns[index].set(row, this.#codes[index]);
  }

  /** Returns the columns of a store to which {@link keep} writes. */
  columnsIn(store: FlightStore): readonly GrowingColumn<Uint16Array>[] {
    return this.#columns.map(({ name }) => store.category(name));
  }

  /** Returns the time zone of the other airport of the row that was read last; undefined where it is not known. */
  otherZone(): TimeZone | undefined {
    if (this.#other === -1) return undefined;
    const code = this.#codes[this.#other];
    if (this.#zones[code] === undefined) {
      const name = this.#columns[this.#other].texts.names[code];
      const zone = this.#sourceCodes.knownAirport(this.#sourceCodes.airport(name))?.timeZone;
      this.#zones[code] = zone === undefined ? null : timeZoneOf(zone);
    }
    return this.#zones[code] ?? undefined;
  }

  /** Returns the texts of a column; undefined if it is not read. */
  texts(name: StoredCategory): TextCodes | undefined {
    return this.#columns.find((column) => column.name === name)?.texts;
  }
}

/** The columns that are read for the wanted ones: some follow from others. */
function categoriesOf({
  plan,
  wanted,
  hasNumbers,
}: RowReading): readonly (readonly [StoredCategory, ColumnPlan])[] {
  const found = new Map<StoredCategory, ColumnPlan>();
  const add = (name: StoredCategory, column: ColumnPlan | undefined) => {
    if (column !== undefined) found.set(name, column);
  };
  for (const column of wanted) {
    for (const [name, from] of sourcesOf(column, plan)) add(name, from);
  }
  const needsTimes = wanted.includes("scheduled") || wanted.includes("operated");
  if (needsTimes && plan.movement === "arrivals") add("destination", plan.other);
  if (needsTimes && hasNumbers) add("flight", plan.flight);
  if (needsTimes) add("registration", plan.registration);
  return [...found];
}

function sourcesOf(
  column: FlightColumn,
  plan: FlightPlan,
): readonly (readonly [StoredCategory, ColumnPlan | undefined])[] {
  switch (column) {
    case "airline":
      return plan.airlineName === undefined
        ? [["airlineCode", plan.airline]]
        : [["airline", plan.airlineName]];
    case "airlineCode":
      return [["airlineCode", codeColumn(plan)]];
    case "destination":
      return [["destination", plan.other]];
    case "city":
      return plan.otherCity === undefined ? [["destination", plan.other]] : [["city", plan.otherCity]];
    case "flightType":
      return plan.flightType === undefined
        ? [["destination", plan.other]]
        : [["flightType", plan.flightType]];
    case "month":
      return [["month", plan.month]];
    default:
      return [];
  }
}

function readerOf(name: StoredCategory, reading: RowReading): (text: string) => Category {
  const { plan, codes, checks, keepsTexts } = reading;
  if (name === "flight" || name === "registration") {
    const isMissing = missingTexts(plan.layout);
    return (text) => ({ name: isMissing(text) ? "" : text, reason: undefined });
  }
  const isMissing = (name === "destination" ? missingAirports : missingCodes)(plan.layout);
  const check = checks?.[name];
  const { read } = flightColumns[name];
  const fallback =
    name === "destination" ? plan.other?.value : name === "airlineCode" ? plan.airline?.value : undefined;
  return (written) => {
    const text = isMissing(written) ? (fallback ?? "") : written;
    const cell = read(text);
    if (cell.reason !== undefined) return { name: text, reason: cell.reason };
    const code =
      name === "destination"
        ? keepsTexts
          ? codes.ownAirport(text)
          : codes.airport(text)
        : name === "airlineCode"
          ? codes.ownAirline(text)
          : String(cell.value);
    return { name: code, reason: check?.(code) };
  };
}
