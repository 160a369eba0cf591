import process from "node:process";
import { describeRejection, type Rejection } from "../../flights/reading/rejected-rows.ts";

const SHOWN = 10;

/** Tells on standard error which rows were rejected; the first ten in full. */
export function reportRejections(path: string, rejections: readonly Rejection[], rowCount: number): void {
  if (rejections.length === 0) return;
  const rejected = new Set(rejections.map(({ line }) => line)).size;
  const lines = rejections.slice(0, SHOWN).map((rejection) => `  ${describeRejection(rejection)}`);
  if (rejections.length > SHOWN) lines.push(`  … and ${rejections.length - SHOWN} more`);
  process.stderr.write(`${path}: ${rejected} of ${rowCount} rows rejected\n${lines.join("\n")}\n`);
}
