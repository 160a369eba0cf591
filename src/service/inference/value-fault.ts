import { PuntualError } from "../../errors.ts";
import { shorten } from "../http/schema-fault.ts";

/** The error of one value of an input: its place, the value and what is allowed. */
export function valueFault(input: string, index: number, value: unknown, allowed: string): PuntualError {
  const found = value === undefined ? "missing" : JSON.stringify(shorten(value));
  return new PuntualError("invalid-request", {
    reason: `input ${input}, index ${index} is ${found}; allowed: ${allowed}`,
  });
}
