import { PuntualError } from "../../errors.ts";
import { shorten } from "../http/schema-fault.ts";

/** The error of a tensor of a request. */
export function tensorFault(reason: string): PuntualError {
  return new PuntualError("invalid-request", { reason });
}

/** The error of one value of an input: its place, the value and what is allowed. */
export function valueFault(input: string, index: number, value: unknown, allowed: string): PuntualError {
  const found = value === undefined ? "missing" : JSON.stringify(shorten(value));
  return tensorFault(`input ${input}, index ${index} is ${found}; allowed: ${allowed}`);
}

/** A text of a client as an error repeats it. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text));
}
