import { InvalidArgumentError } from "commander";
import { parsePositive } from "../../src/cli/options.ts";

/** The longest load, in seconds: a day. Timers are limited to 24 days. */
const MAX_SECONDS = 86_400;

/**
 * Reads the address of a service, without a slash at its end. Like all functions here, throws InvalidArgumentError with the
 * allowed values.
 */
export function parseUrl(text: string): string {
  const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isAddress) throw new InvalidArgumentError("An address such as https://puntual.example is allowed.");
  const { origin, pathname, username, password } = new URL(text);
  if (username !== "" || password !== "" || /[?#]/.test(text))
    throw new InvalidArgumentError("An address without a name, password, ? or # in it is allowed.");
  return (origin + pathname).replace(/\/+$/, "");
}

/** Reads a number of seconds, at most a day. */
export function parseSeconds(text: string): number {
  const value = parsePositive(text);
  if (value <= MAX_SECONDS) return value;
  throw new InvalidArgumentError(`At most ${MAX_SECONDS} seconds are allowed: a day.`);
}

/** Reads a whole number. */
export function parseNatural(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("A whole number is allowed.");
}

/** Reads a whole number from 1. */
export function parseCount(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("A whole number from 1 to 99999 is allowed.");
}
