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

/** The requests of Triton's clients that would change where or what the values are: they are refused, not left out. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  shared_memory_region: "values in the body, since there is no shared memory",
  classification: "values as they are, since there is no classification",
};

/**
 * Refuses a tensor with parameters that cannot be left out without effect.
 * @param which the input or output, such as `output delayed`
 * @throws PuntualError `invalid-request`
 */
export function refuseUnsupported(
  which: string,
  parameters: Readonly<Record<string, unknown>> | null | undefined,
): void {
  for (const [name, allowed] of Object.entries(UNSUPPORTED)) {
    const value = parameters?.[name];
    if (value !== undefined && value !== null && value !== 0 && value !== "")
      throw tensorFault(`${which} has the parameter ${name}; allowed: ${allowed}`);
  }
}
