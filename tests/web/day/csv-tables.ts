import { detectDialect } from "../../../src/flights/reading/csv/csv-dialect.ts";
import { type CsvText, cells, records } from "../../../web/src/views/day/file/records.ts";

/** The text of a CSV as the page holds it. */
export function csvText(text: string): CsvText {
  const bytes = Buffer.from(text);
  return { bytes, dialect: detectDialect(bytes) };
}

/** The cells of the records of a CSV, its header and blank lines included. */
export function tableOf(text: string): string[][] {
  const csv = csvText(text);
  return [...records(csv)].map((place) => cells(csv, place));
}
