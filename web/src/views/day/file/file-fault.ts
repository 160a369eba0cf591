import type { Found } from "../../../../../src/flights/reading/csv/date-evidence.ts";

/** The reason why a file cannot be used. */
export type Fault =
  | { readonly kind: "too-large"; readonly bytes: number }
  | { readonly kind: "too-many"; readonly flights: number }
  | { readonly kind: "empty" | "no-rows" | "workbook" | "no-text" | "unreadable" }
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
  | {
      readonly kind: "missing-columns";
      readonly missing: readonly string[];
      readonly found: readonly string[];
    };

/** The error of a file that cannot be used. */
export class FileFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}
