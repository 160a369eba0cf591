/** The reason why a file cannot be used. */
export type Fault =
  | { readonly kind: "too-large"; readonly bytes: number }
  | { readonly kind: "too-many"; readonly flights: number }
  | { readonly kind: "empty" | "no-rows" | "workbook" | "no-text" | "unreadable" }
  | { readonly kind: "open-quote"; readonly line: number }
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
