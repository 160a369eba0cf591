import { InvalidArgumentError, Option } from "commander";
import { DEFAULT_MAX_REJECTS } from "../flights/reading/rejected-rows.ts";

/** Reads a share of rows given as a percentage: `5`, `0.5`, `5%`. */
function parsePercentage(text: string): number {
  const percentage = /^\d+(\.\d+)?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (percentage >= 0 && percentage <= 100) return percentage / 100;
  throw new InvalidArgumentError("A percentage from 0 to 100 is allowed.");
}

/** `--max-rejects`, as a share from 0 to 1. */
export function maxRejectsOption(): Option {
  return new Option("--max-rejects <percent>", "refuse the file when more of its rows than this are rejected")
    .argParser(parsePercentage)
    .default(DEFAULT_MAX_REJECTS, `${DEFAULT_MAX_REJECTS * 100} %`);
}

/** `--json`. */
export function jsonOption(): Option {
  return new Option("--json", "print the result as JSON");
}

/** Reads a month's number. */
function parseMonth(text: string): number {
  const month = Number(text);
  if (/^\d{1,2}$/.test(text) && month >= 1 && month <= 12) return month;
  throw new InvalidArgumentError("A month from 1 to 12 is allowed.");
}

/** A month's number as an option, such as `--from <month>`. */
export function monthOption(flags: string, description: string, month: number): Option {
  return new Option(flags, description).argParser(parseMonth).default(month);
}

/** What {@link costOptions} read. */
export interface CostOptions {
  readonly costMissed: number;
  readonly costFalseAlarm: number;
}

/**
 * Reads a number over 0.
 * @throws InvalidArgumentError saying what is allowed
 */
export function parsePositive(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value > 0 && value < Infinity) return value;
  throw new InvalidArgumentError("A number over 0 is allowed.");
}

/** `--cost-missed` and `--cost-false-alarm`, in any common unit; by default those of the model. */
export function costOptions(defaults?: { readonly missed: number; readonly falseAlarm: number }): Option[] {
  const missed = new Option("--cost-missed <cost>", "what a delay costs that was not forecast");
  const falseAlarm = new Option("--cost-false-alarm <cost>", "what a forecast delay costs that was none");
  const options = [missed.argParser(parsePositive), falseAlarm.argParser(parsePositive)];
  if (defaults === undefined) return options;
  return [missed.default(defaults.missed), falseAlarm.default(defaults.falseAlarm)];
}
