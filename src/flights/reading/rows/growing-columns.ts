/** The rows that a column has room for at first; it doubles when it is full. */
const FIRST_ROWS = 1 << 12;

type Values = Float64Array | Uint16Array | Uint8Array | Uint32Array;

/** A column of numbers that grows row by row. */
export class GrowingColumn<Kind extends Values> {
  #values: Kind;

  constructor(make: new (length: number) => Kind) {
    this.#values = new make(FIRST_ROWS);
  }

  set(row: number, value: number): void {
    if (row >= this.#values.length) this.#values = doubled(this.#values);
    this.#values[row] = value;
  }

  /** The values of the first rows. */
  take(rowCount: number): Kind {
    return this.#values.slice(0, rowCount) as Kind;
  }
}

function doubled<Kind extends Values>(values: Kind): Kind {
  const larger = new (values.constructor as new (length: number) => Kind)(2 * values.length);
  larger.set(values);
  return larger;
}
