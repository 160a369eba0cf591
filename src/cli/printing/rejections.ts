import { rm } from "node:fs/promises";
import process from "node:process";
import { csvField } from "../../flights/reading/csv/csv-fields.ts";
import { describeRejection, type Rejection } from "../../flights/reading/rejected-rows.ts";
import { type Output, outputFile } from "./output.ts";

/** The number of rejections that are printed on standard error. */
const MAX_PRINTED = 10;

/** Prints the number of rejected rows of a file and its first ten rejections on standard error. */
export function printRejections(path: string, rejections: readonly Rejection[], rowCount: number): void {
  if (rejections.length === 0) return;
  const rowsAt = new Map<number, number>();
  for (const { line, rows = 1 } of rejections) rowsAt.set(line, Math.max(rows, rowsAt.get(line) ?? 0));
  const rejected = rowsAt.values().reduce((sum, rows) => sum + rows, 0);
  const lines = rejections.slice(0, MAX_PRINTED).map((rejection) => `  ${describeRejection(rejection)}`);
  if (rejections.length > MAX_PRINTED) lines.push(`  … and ${rejections.length - MAX_PRINTED} more`);
  process.stderr.write(`${path}: ${rejected} of ${rowCount} rows rejected\n${lines.join("\n")}\n`);
}

/** The destination of a stream of rejections. */
export interface RejectionOutput extends Omit<Output, "write"> {
  /** A clause for the command's last line that names the file of rejections; empty on standard error. */
  readonly where: string;
  write(rejection: Rejection): Promise<void>;
}

/** Writes the first ten rejections to standard error. */
export function rejectionsOnStandardError(): RejectionOutput {
  let count = 0;
  return {
    where: "",
    async write(rejection) {
      if (count++ < MAX_PRINTED) process.stderr.write(`${describeRejection(rejection)}\n`);
    },
    async commit() {},
    async abort() {},
  };
}

/** Writes rejections to a CSV file, which is created at the first rejection. */
export function rejectionsFile(path: string): RejectionOutput {
  let file: Output | undefined;
  return {
    where: `, listed in ${path}`,
    async write({ line, column, value, reason }) {
      if (file === undefined) {
        file = await outputFile(path);
        await file.write(Buffer.from("line,column,value,reason\n"));
      }
      await file.write(
        Buffer.from(`${[String(line), column, value, reason].map((cell) => csvField(cell)).join(",")}\n`),
      );
    },
    // Without rejections, the file of an earlier run is removed: it lists the rows of another input.
    commit: async () => (file === undefined ? rm(path, { force: true }) : file.commit()),
    abort: async () => file?.abort(),
  };
}
