import fc from "fast-check";
import { type CsvDialect, PLAIN_CSV } from "../../../../src/flights/reading/csv/csv-dialect.ts";
import { csvRecord, scanRecord } from "../../../../src/flights/reading/csv/record-scanner.ts";

const pieces = [
  '"',
  '""',
  ",",
  "\n",
  "\r\n",
  "\r",
  "\r\r\n",
  " ",
  "a",
  "ñ",
  '"a"',
  '"a\nb"',
  "a,b\n",
  "\n".repeat(12),
];

/** Bytes that matter to a CSV reader, well-formed or not. */
export const csvLikeBytes: fc.Arbitrary<Buffer> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((found) => Buffer.from(found.join("")));

/** Every dialect that is detected. */
export const csvDialects: fc.Arbitrary<CsvDialect> = fc.record({
  separator: fc.constantFrom(...Buffer.from(",;\t")),
  newline: fc.constantFrom(...Buffer.from("\n\r")),
  headerStart: fc.constant(0),
  headerLine: fc.constant(1),
});

/** A dialect, and bytes that matter to it. */
export const dialectAndBytes: fc.Arbitrary<readonly [CsvDialect, Buffer]> = fc
  .tuple(csvDialects, csvLikeBytes)
  .map(([dialect, bytes]) => {
    const swapped = new Map([
      [44, dialect.separator],
      [dialect.separator, 44],
    ]);
    return [dialect, bytes.map((byte) => swapped.get(byte) ?? byte) as Buffer] as const;
  });

/** The ends of all records, one after another. */
export function recordEnds(bytes: Buffer, dialect: CsvDialect = PLAIN_CSV): number[] {
  const record = csvRecord(0);
  const ends: number[] = [];
  for (let at = 0; at < bytes.length; at = record.end) {
    scanRecord(bytes, at, record, dialect);
    ends.push(record.end);
  }
  return ends;
}
