import { rm } from "node:fs/promises";
import process from "node:process";
import { csvField } from "../../flights/reading/csv-fields.ts";
import { describeRejection, type Rejection } from "../../flights/reading/rejected-rows.ts";
import { type Output, outputFile } from "./output.ts";

/** The number of rejections that standard error shows in full. */
const SHOWN = 10;

/** Prints the number of rejected rows on standard error, and the first ten rejections. */
export function printRejections(path: string, rejections: readonly Rejection[], rowCount: number): void {
  if (rejections.length === 0) return;
  const rejected = new Set(rejections.map(({ line }) => line)).size;
  const lines = rejections.slice(0, SHOWN).map((rejection) => `  ${describeRejection(rejection)}`);
  if (rejections.length > SHOWN) lines.push(`  … and ${rejections.length - SHOWN} more`);
  process.stderr.write(`${path}: ${rejected} of ${rowCount} rows rejected\n${lines.join("\n")}\n`);
}

/** The destination of a stream of rejections. */
export interface RejectionOutput extends Omit<Output, "write"> {
  /** Where the rejections are, as a clause of the command's closing line. */
  readonly where: string;
  write(rejection: Rejection): Promise<void>;
}

/** Writes the first ten rejections to standard error. */
export function rejectionsOnStandardError(): RejectionOutput {
  let count = 0;
  return {
    where: "",
    async write(rejection) {
      if (count++ < SHOWN) process.stderr.write(`${describeRejection(rejection)}\n`);
    },
    async commit() {},
    async abort() {},
  };
}

/** Writes rejections to a CSV file, which is made for the first one. */
export function rejectionsFile(path: string): RejectionOutput {
  let file: Output | undefined;
  return {
    where: `, listed in ${path}`,
    async write({ line, column, value, reason }) {
      if (file === undefined) {
        file = await outputFile(path);
        await file.write(Buffer.from("line,column,value,reason\n"));
      }
      await file.write(Buffer.from(`${[String(line), column, value, reason].map(csvField).join(",")}\n`));
    },
    // A file of an earlier run would list rows of another input.
    commit: async () => (file === undefined ? rm(path, { force: true }) : file.commit()),
    abort: async () => file?.abort(),
  };
}
