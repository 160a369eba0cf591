import { type AmbiguousTime, type DateOrder, orderOf } from "./local-dates.ts";

/** A text of a file, and the line on which its row begins. */
export interface Found<Value> {
  readonly value: Value;
  readonly line: number;
}

/** The order of day and month that the dates of a file prove. */
export type DateFinding =
  /** They have it; undefined if none needs an order. */
  | { readonly kind: "order"; readonly order: DateOrder | undefined }
  /** None shows it; the first that may have either. */
  | { readonly kind: "ambiguous"; readonly first: Found<AmbiguousTime> }
  /** They have both. */
  | { readonly kind: "both"; readonly dayFirst: Found<string>; readonly monthFirst: Found<string> };

/** Gathers what the times of a file show of their order of day and month. */
export class DateEvidence {
  readonly #proofs = new Map<DateOrder, Found<string>>();
  #ambiguous: Found<AmbiguousTime> | undefined;

  /**
   * Adds a time.
   * @param month the month of the time as its row has it, blank if it has none
   */
  add(text: string, line: number, month = ""): void {
    const order = orderOf(text);
    if (typeof order === "object") this.#ambiguous ??= { value: order, line };
    const proven = typeof order === "object" ? byMonth(order, month) : order;
    if (proven !== undefined && !this.#proofs.has(proven)) this.#proofs.set(proven, { value: text, line });
  }

  get finding(): DateFinding {
    const [dayFirst, monthFirst] = [this.#proofs.get("day-first"), this.#proofs.get("month-first")];
    if (dayFirst !== undefined && monthFirst !== undefined) return { kind: "both", dayFirst, monthFirst };
    const [order] = this.#proofs.keys();
    if (order !== undefined || this.#ambiguous === undefined) return { kind: "order", order };
    return { kind: "ambiguous", first: this.#ambiguous };
  }
}

/** Returns the order in which a time is in the month of its row. */
function byMonth({ dayFirst, monthFirst }: AmbiguousTime, month: string): DateOrder | undefined {
  const [isDayFirst, isMonthFirst] = [dayFirst, monthFirst].map(
    (iso) => Number(iso.slice(5, 7)) === Number(month),
  );
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? "day-first" : "month-first";
}
