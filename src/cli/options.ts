import { InvalidArgumentError, Option } from "commander";
import { DEFAULT_MAX_REJECTS } from "../flights/rejected-rows.ts";

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
