import { isUtf8 } from "node:buffer";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { fieldText, type RecordScan, recordScan, scanRecord } from "./csv-records.ts";
import type { FileFormat } from "./file-format.ts";
import type { FlightHeader } from "./flight-source.ts";
import { recordBlocks } from "./record-blocks.ts";
import type { Rejection } from "./rejected-rows.ts";

const LONGEST_RECORD = 1_000_000;

/** Why a record cannot be split into the header's fields, or undefined where it can. */
export function malformation(scan: RecordScan, start: number, headerFields: number): string | undefined {
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
    const out = Buffer.allocUnsafe(block.length + wanted.length + 1);
    let length = 0;
    for (let at = 0; at < block.length; at = scan.end, line += scan.lines) {
      scanRecord(block, at, block.length, scan);
      if (scan.contentEnd === at) continue;
      const reason =
        malformation(scan, at, header.headers.length) ?? encodingFault(block, scan, wanted, format);
      if (reason !== undefined) {
        const value = fieldText(block, at, Math.min(scan.contentEnd, at + 200), format.encoding);
        malformed.push({ line: line + 1, column: "", value, reason });
        continue;
      }
      if (line > 0) lines.push(line + 1);
      for (const [index, position] of wanted.entries()) {
        if (index > 0) out[length++] = 44;
        length += block.copy(out, length, scan.starts[position], scan.ends[position]);
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
  wanted: readonly number[],
  format: FileFormat,
): string | undefined {
  if (format.encoding === "latin-1") return undefined;
  const whole = wanted.every((position) =>
    isUtf8(block.subarray(scan.starts[position], scan.ends[position])),
  );
  return whole ? undefined : "not UTF-8";
}
