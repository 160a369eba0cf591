import { GrowingColumn } from "./growing-columns.ts";

/** The columns of categories that a store holds, by their names in a flight table. */
export const STORED_CATEGORIES = [
  "airline",
  "airlineCode",
  "destination",
  "city",
  "flightType",
  "month",
  "registration",
  "flight",
] as const;

/** The name of a stored column of categories. */
export type StoredCategory = (typeof STORED_CATEGORIES)[number];

/** Flights as columns that grow row by row; only the columns that are written to take memory. */
export class FlightStore {
  rowCount = 0;
  readonly #categories = new Map<StoredCategory, GrowingColumn<Uint16Array>>();
  #airport: GrowingColumn<Uint16Array> | undefined;
  #scheduled: GrowingColumn<Float64Array> | undefined;
  #operated: GrowingColumn<Float64Array> | undefined;
  #departed: GrowingColumn<Float64Array> | undefined;
  #after: GrowingColumn<Uint32Array> | undefined;

  /** Forgets the rows; their memory is for the next. */
  clear(): void {
    this.rowCount = 0;
  }

  get airport(): GrowingColumn<Uint16Array> {
    this.#airport ??= new GrowingColumn(Uint16Array);
    return this.#airport;
  }

  get scheduled(): GrowingColumn<Float64Array> {
    this.#scheduled ??= new GrowingColumn(Float64Array);
    return this.#scheduled;
  }

  get operated(): GrowingColumn<Float64Array> {
    this.#operated ??= new GrowingColumn(Float64Array);
    return this.#operated;
  }

  get departed(): GrowingColumn<Float64Array> {
    this.#departed ??= new GrowingColumn(Float64Array);
    return this.#departed;
  }

  /** Of flights without an outcome: the number of flights with one before each in the file. */
  get after(): GrowingColumn<Uint32Array> {
    this.#after ??= new GrowingColumn(Uint32Array);
    return this.#after;
  }

  category(name: StoredCategory): GrowingColumn<Uint16Array> {
    let column = this.#categories.get(name);
    if (column === undefined) {
      column = new GrowingColumn(Uint16Array);
      this.#categories.set(name, column);
    }
    return column;
  }
}
