import type { OwnAirline, OwnAirport, OwnPlaces } from "../airports/own-places.ts";
import { PuntualError } from "../errors.ts";
import { faultOf, readRegularFile } from "../files/regular-file.ts";
import { detectDialect } from "./reading/csv/csv-dialect.ts";
import { fieldContent } from "./reading/csv/csv-fields.ts";
import { columnPosition } from "./reading/csv/header-names.ts";
import { RecordScanner } from "./reading/csv/record-scanner.ts";
import { decodeText } from "./reading/csv/text-encoding.ts";
import { unusableFile } from "./reading/detect-format.ts";
import { isTimeZone } from "./time-zone.ts";

export type { OwnAirline, OwnAirport, OwnPlaces };

/** The columns of a list of names, each with the check of its values and the values that are allowed. */
const COLUMNS = {
  kind: [/^(?:airline|airport)$/i, "airline or airport"],
  code: [/\S/, "the code that the files of flights have"],
  icao: [/^(?:[a-z]{3}|[a-z][a-z0-9]{3})$/i, "an ICAO code"],
  iata: [/^[a-z0-9]{2,3}$/i, "an IATA code"],
  name: [/\S/, "a name"],
  city: [/\S/, "a name"],
  country: [/^[a-z]{2}$/i, "a country's two letters of ISO 3166, such as CL"],
  timeZone: [{ test: isTimeZone }, "an IANA name, such as America/Santiago"],
} as const;

type Column = keyof typeof COLUMNS;

/** A list of all airlines and airports of the world has a tenth of this. */
const MAX_BYTES = 16 * 1024 * 1024;

/** More fields than any list has. */
const MAX_FIELDS = 100;

/**
 * Reads a user's own list of airlines and airports: a CSV with a row for each and the columns `kind` (airline or airport)
 * and `code`, and any of `icao`, `iata`, `name`, `city`, `country` and `timeZone`, in any order; other columns are ignored,
 * and so are blank cells.
 * @throws PuntualError `file-not-found`, `not-a-file`, `file-unreadable`, `missing-column`, `invalid-argument` that names
 * the file, the line, the value and what is allowed
 */
export async function readNamesFile(path: string): Promise<OwnPlaces> {
  const bytes = await readRegularFile(path, MAX_BYTES).catch((cause) => {
    throw unusableFile(path, faultOf(cause));
  });
  const [header, ...rows] = recordsOf(decodeText(bytes));
  const columns = new Map<Column, number>();
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const position = columnPosition(header?.fields ?? [], column);
    if (position !== -1) columns.set(column, position);
  }
  for (const column of ["kind", "code"] as const) {
    if (!columns.has(column))
      throw new PuntualError("missing-column", {
        path,
        columns: column,
        found: header?.fields.join(", ") ?? "none",
      });
  }
  const airlines: OwnAirline[] = [];
  const airports: OwnAirport[] = [];
  const lines = new Map<string, number>();
  for (const { fields, line } of rows) {
    const { kind, ...entry } = entryOf(path, fields, line, columns);
    const key = `${kind} ${entry.code.toUpperCase()}`;
    const before = lines.get(key);
    if (before !== undefined)
      refuse(path, line, "code", entry.code, `another code than that of line ${before}`);
    lines.set(key, line);
    (kind === "airline" ? airlines : airports).push(entry);
  }
  return { airlines, airports };
}

function entryOf(
  path: string,
  fields: readonly string[],
  line: number,
  columns: ReadonlyMap<Column, number>,
): OwnAirport & { readonly kind: string } {
  const entry: Partial<Record<Column, string>> = {};
  for (const [column, position] of columns) {
    const text = fields[position] ?? "";
    const [check, allowed] = COLUMNS[column];
    if (text === "" && column !== "kind" && column !== "code") continue;
    if (!check.test(text)) refuse(path, line, column, text, allowed);
    entry[column] = text;
  }
  const { kind = "", code = "", ...rest } = entry;
  return { kind: kind.toLowerCase(), code, ...rest };
}

function refuse(path: string, line: number, column: string, value: string, allowed: string): never {
  throw new PuntualError("invalid-argument", { name: `${path}, line ${line}, ${column}`, value, allowed });
}

/** Returns the fields of each row that is not blank, with its line. */
function recordsOf(text: string): { readonly fields: readonly string[]; readonly line: number }[] {
  const bytes = Buffer.from(text);
  const dialect = detectDialect(bytes);
  const scanner = new RecordScanner(MAX_FIELDS, dialect);
  scanner.open(bytes.subarray(dialect.headerStart));
  const content = bytes.subarray(dialect.headerStart);
  const records: { fields: string[]; line: number }[] = [];
  for (let line = dialect.headerLine; scanner.next(); line += scanner.record.lines) {
    const { starts, ends, fieldCount } = scanner.record;
    const fields = Array.from({ length: Math.min(fieldCount, MAX_FIELDS) }, (_, field) =>
      fieldContent(content.toString("utf8", starts[field], ends[field])),
    );
    if (fields.some((field) => field !== "")) records.push({ fields, line });
  }
  return records;
}
