/** Why a file cannot be used as a whole. */
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

/** A file cannot be used as a whole. */
export class FileFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}
