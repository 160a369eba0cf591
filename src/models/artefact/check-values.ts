import { PuntualError } from "../../errors.ts";
import { refuse, shown } from "../../learn/check-arguments.ts";

/** The largest absolute value of a number of a model: what a forecast computes with such numbers is finite. */
const MAX_NUMBER = 1e30;

/**
 * Runs the checks of a file of an artefact.
 * @param folder where the artefact was read, for messages
 * @param otherwise the reason of a failure that no check has named, such as a member that is missing
 * @throws PuntualError `artefact-damaged` with the name of the file and what is wrong
 */
export function inFile<Result>(folder: string, file: string, otherwise: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    const isNamed = cause instanceof PuntualError && cause.code === "invalid-argument";
    const reason = isNamed ? `${file}: ${cause.message}` : `${file} ${otherwise}`;
    throw new PuntualError("artefact-damaged", { path: folder, reason }, { cause });
  }
}

/** Throws `invalid-argument` unless a value is a number from `lowest` to `highest`. */
export function checkNumber(
  name: string,
  value: unknown,
  lowest: number = -MAX_NUMBER,
  highest: number = MAX_NUMBER,
): void {
  if (typeof value === "number" && value >= lowest && value <= highest) return;
  refuse(name, shown(value), `a number from ${lowest} to ${highest}`);
}

/** Throws `invalid-argument` unless a value is a list of `length` numbers from `lowest` to `highest`. */
export function checkNumbers(
  name: string,
  values: unknown,
  length: number,
  lowest?: number,
  highest?: number,
): void {
  checkList(name, values);
  if (values.length !== length) refuse(`${name}, number of values`, values.length, String(length));
  for (const [index, value] of values.entries()) checkNumber(`${name}[${index}]`, value, lowest, highest);
}

/** Throws `invalid-argument` unless a value is a text. */
export function checkText(name: string, value: unknown): void {
  if (typeof value !== "string") refuse(name, shown(value), "text");
}

/** Throws `invalid-argument` unless a value is a list of texts. */
export function checkTexts(name: string, values: unknown): void {
  checkList(name, values);
  for (const [index, value] of values.entries()) checkText(`${name}[${index}]`, value);
}

/** Throws `invalid-argument` unless a value is a list of texts, none of them twice. */
export function checkNames(name: string, values: unknown): void {
  checkTexts(name, values);
  const seen = new Set<unknown>();
  for (const [index, value] of (values as readonly string[]).entries()) {
    if (seen.has(value)) refuse(`${name}[${index}]`, `${shown(value)} a second time`, "names that differ");
    seen.add(value);
  }
}

/** Throws `invalid-argument` unless a value is an object whose members all pass. */
export function checkMembers(
  name: string,
  value: unknown,
  isAllowed: (member: unknown, key: string) => boolean,
  allowed: string,
): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    refuse(name, shown(value), "an object");
  for (const [key, member] of Object.entries(value)) {
    if (!isAllowed(member, key)) refuse(`${name}[${shown(key)}]`, shown(member), allowed);
  }
}

/** Throws `invalid-argument` unless a value is a list. */
export function checkList(name: string, value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) refuse(name, shown(value), "a list");
}
