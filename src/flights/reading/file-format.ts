import type { CsvDialect } from "./csv/csv-dialect.ts";
import type { SourceEncoding, TextEncoding } from "./csv/text-encoding.ts";

/** The way in which the text of a CSV is written, once it is UTF-8 or windows-1252. */
export interface CsvFormat {
  readonly encoding: TextEncoding;
  readonly dialect: CsvDialect;
}

/** The format of a file of flights. That of Parquet is the one of the CSV as which it is read. */
export interface FileFormat extends CsvFormat {
  readonly kind: "csv" | "parquet";
  readonly gzip: boolean;
  /** The encoding of the file itself. */
  readonly source: SourceEncoding;
  /** The length of its byte-order mark, 0 if it has none. */
  readonly markBytes: number;
  /** Size on disk in bytes. */
  readonly size: number;
}
