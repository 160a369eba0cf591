import { recordScan, scanRecord } from "./csv-records.ts";
import type { FileFormat } from "./file-format.ts";
import { recordBlocks } from "./record-blocks.ts";

/**
 * Finds the lines on which rows of a well-formed CSV begin, which a reader of whole tables does not tell.
 * @param rows ascending numbers of rows, the first after the header being 0; blank lines do not count
 * @returns the line of each of `rows`, the header's being 1
 */
export async function lineNumbers(
  path: string,
  format: FileFormat,
  rows: readonly number[],
): Promise<number[]> {
  const lines: number[] = [];
  const scan = recordScan(0);
  let line = 1;
  let row = -1;
  for await (const block of recordBlocks(path, format)) {
    for (let at = 0; at < block.length && lines.length < rows.length; at = scan.end) {
      scanRecord(block, at, block.length, scan);
      if (scan.contentEnd > at) {
        if (row === rows[lines.length]) lines.push(line);
        row++;
      }
      line += scan.lines;
    }
  }
  return lines;
}
