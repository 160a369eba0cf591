import fc from "fast-check";
import { csvRecord, scanRecord } from "../../../../src/flights/reading/csv/record-scanner.ts";

/** Bytes that matter to a CSV reader, well-formed or not. */
export const csvLikeBytes: fc.Arbitrary<Buffer> = fc
  .array(fc.constantFrom('"', '""', ",", "\n", "\r\n", "\r", " ", "a", "ñ", '"a"', '"a\nb"', "a,b\n"), {
    maxLength: 40,
  })
  .map((pieces) => Buffer.from(pieces.join("")));

/** The ends of all records, one after another. */
export function recordEnds(bytes: Buffer): number[] {
  const record = csvRecord(0);
  const ends: number[] = [];
  for (let at = 0; at < bytes.length; at = record.end) {
    scanRecord(bytes, at, record);
    ends.push(record.end);
  }
  return ends;
}
