import { isUtf8 } from "node:buffer";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import {
  csvField,
  fieldText,
  LONGEST_RECORD,
  type RecordScan,
  recordScan,
  scanRecord,
} from "./csv-records.ts";
import type { FileFormat } from "./file-format.ts";
import type { FlightHeader } from "./flight-source.ts";
import { recordBlocks } from "./record-blocks.ts";
import type { Rejection } from "./rejected-rows.ts";

/** What is wrong with a record that cannot be split into the header's fields; undefined where it can. */
export function rowFault(
  block: Buffer,
  start: number,
  scan: RecordScan,
  headerFields: number,
  encoding: FileFormat["encoding"],
): Omit<Rejection, "line"> | undefined {
  const reason = malformation(scan, start, headerFields);
  if (reason === undefined) return undefined;
  const end = Math.min(scan.contentEnd, start + 200);
  return { column: "", value: fieldText(block, start, end, encoding), reason };
}

function malformation(scan: RecordScan, start: number, headerFields: number): string | undefined {
  if (scan.malformed) return "quotes out of order";
  if (scan.contentEnd - start > LONGEST_RECORD) return "row of over a million bytes";
  if (scan.fieldCount !== headerFields)
    return `${scan.fieldCount} fields where the header has ${headerFields}`;
  return undefined;
}

/**
 * Copies the wanted columns of a CSV's well-formed rows, in the order of `header.position`, to a CSV at `target`.
 * @returns the line on which each copied row begins, and the rows left out
 */
export async function copyWellFormed(
  path: string,
  format: FileFormat,
  header: FlightHeader,
  target: string,
): Promise<{ lines: number[]; malformed: Rejection[] }> {
  const lines: number[] = [];
  const malformed: Rejection[] = [];
  const wanted = [...header.position.values()];
  const scan = recordScan(header.headers.length);
  let line = 0;

  const copyBlock = (block: Buffer): Buffer => {
    const out = Buffer.allocUnsafe(4 * block.length); // a field that needs quotes grows by them
    const returns = holdsBareReturn(block);
    let length = 0;
    for (let at = 0; at < block.length; at = scan.end, line += scan.lines) {
      scanRecord(block, at, block.length, scan);
      if (scan.contentEnd === at) continue;
      const fault =
        rowFault(block, at, scan, header.headers.length, format.encoding) ??
        encodingFault(block, scan, header, format);
      if (fault !== undefined) {
        malformed.push({ line: line + 1, ...fault });
        continue;
      }
      if (line > 0) lines.push(line + 1);
      for (const [index, position] of wanted.entries()) {
        if (index > 0) out[length++] = 44;
        const [start, end] = [scan.starts[position], scan.ends[position]];
        if (!returns && block[start] !== 32) length += block.copy(out, length, start, end);
        else length += out.write(csvField(fieldText(block, start, end, "latin-1")), length, "latin1");
      }
      out[length++] = 10;
    }
    return out.subarray(0, length);
  };

  await pipeline(async function* () {
    for await (const block of recordBlocks(path, format)) yield copyBlock(block);
  }, createWriteStream(target));
  return { lines, malformed };
}

function encodingFault(
  block: Buffer,
  scan: RecordScan,
  { headers, position }: FlightHeader,
  { encoding }: FileFormat,
): Omit<Rejection, "line"> | undefined {
  if (encoding === "latin-1") return undefined;
  for (const index of position.values()) {
    const cell = block.subarray(scan.starts[index], scan.ends[index]);
    if (isUtf8(cell)) continue;
    return {
      column: headers[index],
      value: fieldText(cell, 0, cell.length, encoding),
      reason: "not UTF-8",
    };
  }
  return undefined;
}

/** Whether a block holds a carriage return that is not part of a line end: DuckDB takes one outside quotes amiss. */
function holdsBareReturn(block: Buffer): boolean {
  for (let at = block.indexOf(13); at !== -1; at = block.indexOf(13, at + 1)) {
    if (block[at + 1] !== 10) return true;
  }
  return false;
}
