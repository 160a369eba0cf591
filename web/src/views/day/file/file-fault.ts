import type { Found } from "../../../../../src/flights/reading/csv/date-evidence.ts";

/** An airport that a file names, and the number of its flights there. */
export interface FoundAirport {
  readonly text: string;
  readonly flights: number;
  /** Its code, where the model knows it. */
  readonly code: string | undefined;
}

/** The reason why a file cannot be used. */
export type Fault =
  | { readonly kind: "too-large"; readonly bytes: number }
  | { readonly kind: "too-many"; readonly flights: number }
  | { readonly kind: "empty" | "no-rows" | "workbook" | "json" | "no-text" | "unreadable" }
  /** A time that has day and month in an unknown order, and its two readings in ISO. */
  | {
      readonly kind: "ambiguous-dates";
      readonly text: string;
      readonly line: number;
      readonly dayFirst: string;
      readonly monthFirst: string;
    }
  /** Times of both orders. */
  | {
      readonly kind: "both-orders";
      readonly dayFirst: Found<string>;
      readonly monthFirst: Found<string>;
    }
  /** It has some of the columns of a layout, but not all that are needed. */
  | {
      readonly kind: "missing-columns";
      readonly missing: readonly string[];
      readonly found: readonly string[];
      /** The title of the layout; undefined for Puntual's own. */
      readonly layout: string | undefined;
    }
  /** Its columns are of no layout that the page knows. */
  | { readonly kind: "unknown-columns"; readonly found: readonly string[] }
  /** None of its flights is of the airport that the page shows; its airports, most flights first. */
  | { readonly kind: "other-airport"; readonly airports: readonly FoundAirport[] }
  /** It has flights of several airports, and the model names none. */
  | { readonly kind: "several-airports"; readonly airports: readonly FoundAirport[] }
  /** Its flights are of the other movement. */
  | { readonly kind: "other-movement" };

/** The error of a file that cannot be used. */
export class FileFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}
